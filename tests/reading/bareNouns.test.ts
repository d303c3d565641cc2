import { expect, test } from "vitest";
import type { KnownActor } from "../../src/names/annotate/knownActor.ts";
import { speakersIn } from "./speakersIn.ts";

const party: KnownActor = {
  id: "org:sunrise",
  kind: "ORGANIZATION",
  names: [
    { value: "جماعة الشروق", kind: "PRIMARY", lang: "ar" },
    { value: "الجماعة", kind: "ALIAS", lang: "ar" },
  ],
};

test("a noun that any organization may be called by does not name a known one", () => {
  expect(speakersIn("تقاتل «جماعة الغروب» الجيش منذ سنوات. واتهمت الجماعة فرنسا بالتدخل.", party)).toEqual([
    "جماعة الغروب",
  ]);
  expect(speakersIn("واتهمت الجماعة فرنسا بالتدخل.", party)).toEqual([]);
});

test("it does where the text also names it in full", () => {
  expect(speakersIn("انسحبت جماعة الشروق من المدينة. واتهمت الجماعة فرنسا بالتدخل.", party)).toEqual(["org:sunrise"]);
});
