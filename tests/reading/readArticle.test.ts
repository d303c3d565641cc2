import fc from "fast-check";
import { expect, test } from "vitest";
import { readArticle } from "../../src/reading/readArticle.ts";
import type { ReadingLanguage } from "../../src/reading/reading.ts";

/** The relations of a text as lines: kind, modality, date, and who takes part. */
function read(text: string, language: ReadingLanguage, publishedOn: string | null = "2021-03-04"): string[] {
  return readArticle({ text, language, publishedOn }, []).relations.map(({ kind, modality, date, participants }) =>
    [kind, modality, date ?? "-", ...participants.map(({ role, mention }) => `${role} ${mention.name}`)].join(" | "),
  );
}

test("an Arabic meeting with the offices of those who meet", () => {
  expect(
    read("التقى وزير الخارجية الفرنسي جان مارون نظيره التركي كمال أوزان، الثلاثاء، في أنقرة.", "ar").sort(),
  ).toEqual([
    "AFFILIATION | ASSERTED | - | MEMBER جان مارون | BODY فرنسا",
    "AFFILIATION | ASSERTED | - | MEMBER كمال أوزان | BODY تركيا",
    "MEETING | ASSERTED | 2021-03-02 | PARTICIPANT جان مارون | PARTICIPANT كمال أوزان",
  ]);
});

test("an English sanction and who imposed it", () => {
  expect(read("Canada imposed sanctions on Belarus on Monday.", "en")).toEqual([
    "SANCTION | ASSERTED | 2021-03-01 | ISSUER Canada | TARGET Belarus",
  ]);
});

test("a plan and a denial are no facts", () => {
  const facts = [
    ...read("German Chancellor Eva Stern will meet Italian President Carlo Neri in Rome on Friday.", "en"),
    ...read("German Chancellor Eva Stern did not meet Italian President Carlo Neri.", "en"),
  ].filter((line) => line.startsWith("MEETING"));
  expect(facts.map((line) => line.split(" | ")[1])).toEqual(["PLANNED", "DENIED"]);
});

test("a weekday of an undated article stays in words", () => {
  const { relations } = readArticle(
    { text: "Canada imposed sanctions on Belarus on Monday.", language: "en", publishedOn: null },
    [],
  );
  expect(relations[0]).toMatchObject({ date: null, dateText: expect.stringContaining("Monday") });
});

test("what only the text names is no actor that the graph knows", () => {
  const text =
    "Guatemala's electoral tribunal counted on Monday. The president of the tribunal, Carlo Neri, praised Greece.";
  const { relations } = readArticle({ text, language: "en", publishedOn: "2021-03-04" }, []);
  const candidates = relations.flatMap(({ participants }) => participants.flatMap(({ mention }) => mention.candidates));
  expect(relations.length).toBeGreaterThan(2);
  expect(candidates.map(({ actor }) => actor.id).filter((id) => !id.startsWith("state:"))).toEqual([]);
});

test("every passage is verbatim, whatever the text", () => {
  const words = fc.constantFrom(
    ..."Canada imposed sanctions on Belarus said French President Alma Rost met “ ” . , \n التقى الرئيس الفرنسي وقال في بكين «قال» ، الثلاثاء 😀 ‏ his".split(
      " ",
    ),
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), fc.constantFrom<ReadingLanguage>("ar", "en"), (parts, language) => {
      const text = parts.join(" ");
      for (const { passage, participants } of readArticle({ text, language, publishedOn: "2021-03-04" }, [])
        .relations) {
        expect(passage.start).toBeLessThan(passage.end);
        expect(passage.end).toBeLessThanOrEqual(text.length);
        for (const { mention } of participants)
          expect(text.slice(passage.start, passage.end)).toContain(text.slice(mention.start, mention.end));
      }
    }),
    { numRuns: 100 },
  );
});
