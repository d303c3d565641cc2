import { expect, test } from "vitest";
import type { KnownActor } from "../../src/names/annotate/knownActor.ts";
import { speakersIn } from "./speakersIn.ts";

const king: KnownActor = {
  id: "person:king",
  kind: "PERSON",
  names: [
    { value: "عبد الرزاق مولاند", kind: "PRIMARY", lang: "ar" },
    { value: "عبد الرزاق", kind: "ALIAS", lang: "ar" },
    { value: "مولاند", kind: "ALIAS", lang: "ar" },
  ],
};

test("a known short name is nobody known behind another given name", () => {
  expect(speakersIn("قال وزير الدفاع الأردني محمود مولاند إن سوريا مهمة.", king)).toEqual(["محمود مولاند"]);
  expect(speakersIn("قال وزير الدفاع الأردني مولاند إن سوريا مهمة.", king)).toEqual(["person:king"]);
});

test("a short name is whoever the text has introduced with it", () => {
  const introduced = "قال وزير الدفاع الأردني محمود عبد الرزاق إن سوريا مهمة.";
  expect(speakersIn(`${introduced} واتهم عبد الرزاق مصر بالتدخل.`, king)).toEqual([
    "محمود عبد الرزاق",
    "محمود عبد الرزاق",
  ]);
  expect(speakersIn("واتهم عبد الرزاق مصر بالتدخل.", king)).toEqual(["person:king"]);
});
