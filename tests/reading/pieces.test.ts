import fc from "fast-check";
import { expect, test } from "vitest";
import { goldArticles } from "../../bench/reading/goldArticles.ts";
import { readArticle } from "../../src/reading/readArticle.ts";

const articles = goldArticles(undefined).filter(({ isDevelopment }) => isDevelopment);

/** Reads a text; each passage is within it and has whoever takes part. */
function expectRead(text: string, language: "ar" | "en"): void {
  const { relations } = readArticle({ text, language, publishedOn: "2021-03-04" }, []);
  for (const { passage, participants } of relations) {
    expect(passage.end).toBeLessThanOrEqual(text.length);
    for (const { mention } of participants)
      expect(text.slice(passage.start, passage.end)).toContain(text.slice(mention.start, mention.end));
  }
}

test.each([
  ["ar", "الله الرئيس الفرنسي"],
  ["ar", "قال وزير الخارجية ورئيس جهاز"],
  ["ar", "استضاف الرئيسين الرواندي سمير هادي "],
  ["ar", "فرضت عقوبات على رئيسة مجلس"],
] as const)("a text may begin and end anywhere (%s): %s", (language, text) => {
  expectRead(text, language);
});

test("pieces of articles, also with words left out, are read without an error", () => {
  const piece = fc.record({
    article: fc.constantFrom(...articles),
    from: fc.nat(400),
    words: fc.integer({ min: 1, max: 25 }),
    without: fc.array(fc.nat(25), { maxLength: 4 }),
  });
  const check = fc.property(piece, ({ article, from, words, without }) => {
    const all = article.text.split(/(?<=\s)/);
    const start = from % all.length;
    const some = all.slice(start, start + words).filter((_, index) => !without.includes(index));
    expectRead(some.join(""), article.language);
  });
  // A fixed seed, since a run of all tests must not fail by chance; another one looks at other pieces.
  fc.assert(check, { numRuns: 200, seed: 36 });
});
