import { expect, test } from "vitest";
import type { KnownActor } from "../../src/names/annotate/knownActor.ts";
import { readArticle } from "../../src/reading/readArticle.ts";

const king: KnownActor = {
  id: "person:king",
  kind: "PERSON",
  names: [
    { value: "عبد الرزاق مولاند", kind: "PRIMARY", lang: "ar" },
    { value: "عبد الرزاق", kind: "ALIAS", lang: "ar" },
    { value: "مولاند", kind: "ALIAS", lang: "ar" },
  ],
};

/** Who speaks in a text, where the graph knows the king above. */
function speakers(text: string): string[] {
  return readArticle({ text, language: "ar", publishedOn: "2021-03-04" }, [king])
    .relations.filter(({ kind }) => kind === "STATEMENT")
    .flatMap(({ participants }) => participants)
    .filter(({ role }) => role === "SPEAKER")
    .map(({ mention }) => mention.candidates[0]?.actor.id ?? mention.name);
}

test("a known short name is nobody known behind another given name", () => {
  expect(speakers("قال وزير الدفاع الأردني محمود مولاند إن سوريا مهمة.")).toEqual(["محمود مولاند"]);
  expect(speakers("قال وزير الدفاع الأردني مولاند إن سوريا مهمة.")).toEqual(["person:king"]);
});

test("a short name is whoever the text has introduced with it", () => {
  const introduced = "قال وزير الدفاع الأردني محمود عبد الرزاق إن سوريا مهمة.";
  expect(speakers(`${introduced} واتهم عبد الرزاق مصر بالتدخل.`)).toEqual(["محمود عبد الرزاق", "محمود عبد الرزاق"]);
  expect(speakers("واتهم عبد الرزاق مصر بالتدخل.")).toEqual(["person:king"]);
});
