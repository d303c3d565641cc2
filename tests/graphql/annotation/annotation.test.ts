import { expect, test } from "vitest";
import { graphql } from "../../generated/index.ts";
import { askWorld, dataOf } from "../../helpers/ask.ts";

const ask = askWorld();

const annotate = graphql(`
  query Annotate($text: String!, $lang: String, $kinds: [ActorKind!], $minScore: Float! = 0.8) {
    annotate(text: $text, lang: $lang, kinds: $kinds, minScore: $minScore) {
      text
      start
      end
      candidates { score matchedName { value } actor { id name(lang: "en") } }
    }
  }
`);
type Variables = NonNullable<
  Parameters<typeof ask<unknown, import("../../generated/graphql.ts").AnnotateQueryVariables>>[1]
>;
const mentions = async (variables: Variables) => (await dataOf(ask(annotate, variables))).annotate;
const text = "استقبلت بوراليا الوزير سمير تلوان، وقال تلوان لبوراليا إن وزارة خارجية بوراليا ترحب";

test("the known actors of a text, with offsets, candidates and the names that match", async () => {
  const found = await mentions({ text });
  expect(found.map((mention) => [mention.text, mention.candidates[0]!.actor.id])).toEqual([
    ["بوراليا", "boralia"],
    ["سمير تلوان", "talwan"],
    ["تلوان", "talwan"],
    ["بوراليا", "boralia"],
    ["وزارة خارجية بوراليا", "foreign-ministry"],
  ]);
  for (const mention of found) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
  expect(found[1]!.candidates).toEqual([
    { score: 1, matchedName: { value: "سمير تلوان" }, actor: { id: "talwan", name: "Samir Talwan" } },
  ]);
});

test("candidates of other kinds, or with lower scores, are left out", async () => {
  const states = await mentions({ text, kinds: ["STATE"] });
  expect(states.map((mention) => mention.text)).toEqual(["بوراليا", "بوراليا"]);
  expect(await mentions({ text, kinds: [] })).toEqual([]);
  expect((await mentions({ text, minScore: 0.95 })).map((mention) => mention.text)).not.toContain("تلوان");
});

test("an actor without a name in the script of the text is found by its sound", async () => {
  const found = await mentions({ text: "كتبت مارا إيلين رسالة", lang: "ar" });
  expect(found.map(({ candidates }) => candidates[0]!.actor.id)).toEqual(["ilin"]);
});

test("an organization without a name in the script of the text is found by what its name means", async () => {
  const found = await mentions({ text: "قالت إذاعة هاربر ذلك، ثم إذاعة هاربر الجديدة", lang: "ar" });
  expect(found.map((mention) => [mention.text, mention.candidates[0]!.actor.id])).toEqual([
    ["إذاعة هاربر", "harbour"],
    ["إذاعة هاربر", "harbour"],
  ]);
});

test.each([
  ["an empty text", ""],
  ["a text without words", "😀 \ud800 \u202e…"],
])("%s mentions nobody", async (_name, wordless) => {
  expect(await mentions({ text: wordless })).toEqual([]);
});

test("a score beyond 1 and a language that is none are refused", async () => {
  const beyond = await ask(annotate, { text, minScore: 1.5 });
  expect(beyond.errors?.[0]?.message).toBe("minScore is 1.5; it must be from 0 to 1.");
  const unknown = await ask(annotate, { text, lang: "no language" });
  expect(unknown.errors?.[0]?.message).toContain('"no language" is not a language tag');
});

test.each([
  ["one letter", "x".repeat(100_000)],
  ["particles", "al bin ".repeat(14_000)],
  ["Arabic particles", "و ".repeat(50_000)],
  ["emoji", "🙂".repeat(50_000)],
  ["bidi controls and joiners", "\u202e\u200d\u2066".repeat(33_000)],
  ["unpaired surrogates", "\ud83d".repeat(100_000)],
  ["letters without spaces", "朝鮮中国".repeat(25_000)],
])("a text of 100,000 code units, %s, has an answer", async (_title, long) => {
  expect(await mentions({ text: long })).toEqual([]);
});

test("a name at the end of a long text is found", async () => {
  const words = Array.from({ length: 12_000 }, (_, index) => `كلمة${index % 7_000}`)
    .join(" ")
    .slice(0, 99_000);
  const found = await mentions({ text: `${words} قال سمير تلوان` });
  expect(found.map(({ candidates }) => candidates[0]!.actor.id)).toEqual(["talwan"]);
});
