import { expect, test } from "vitest";
import type { KnownActor } from "../../src/names/annotate/knownActor.ts";
import { readArticle } from "../../src/reading/readArticle.ts";

const party: KnownActor = {
  id: "org:sunrise",
  kind: "ORGANIZATION",
  names: [
    { value: "جماعة الشروق", kind: "PRIMARY", lang: "ar" },
    { value: "الجماعة", kind: "ALIAS", lang: "ar" },
  ],
};

/** Who speaks in a text, where the graph knows the organization above. */
function speakers(text: string): string[] {
  return readArticle({ text, language: "ar", publishedOn: "2021-03-04" }, [party])
    .relations.filter(({ kind }) => kind === "STATEMENT")
    .flatMap(({ participants }) => participants)
    .filter(({ role }) => role === "SPEAKER")
    .map(({ mention }) => mention.candidates[0]?.actor.id ?? mention.name);
}

test("a noun that any organization may be called by does not name a known one", () => {
  expect(speakers("تقاتل «جماعة الغروب» الجيش منذ سنوات. واتهمت الجماعة فرنسا بالتدخل.")).toEqual(["جماعة الغروب"]);
  expect(speakers("واتهمت الجماعة فرنسا بالتدخل.")).toEqual([]);
});

test("it does where the text also names it in full", () => {
  expect(speakers("انسحبت جماعة الشروق من المدينة. واتهمت الجماعة فرنسا بالتدخل.")).toEqual(["org:sunrise"]);
});
