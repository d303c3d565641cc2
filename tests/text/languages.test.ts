import { expect, test } from "vitest";
import { bestName } from "../../src/names/bestName.ts";
import { chooseText } from "../../src/text/chooseText.ts";
import { parseTextList } from "../../src/text/textList.ts";

const texts = ["zh:联合国", "zh-hant:聯合國", "en:United Nations", "ar:الأمم المتحدة"];

test.each([
  ["zh-Hant-TW", "聯合國"],
  ["ZH-hant", "聯合國"],
  ["zh-Hans-CN", "联合国"],
  ["ar-EG", "الأمم المتحدة"],
  ["fr", "United Nations"],
])("a reader of %s gets the text of the nearest broader language, else English", (lang, text) => {
  expect(chooseText(parseTextList(texts), lang)).toBe(text);
});

test("a name is chosen by the same rule, and is the primary one where none is in the language", () => {
  const names = texts.map((entry) => {
    const [lang, value] = entry.split(":") as [string, string];
    return { lang, value, script: null, kind: "PRIMARY" as const };
  });
  expect(bestName(names, "zh-Hant-TW")).toBe("聯合國");
  expect(bestName(names, "fr")).toBe("联合国");
});
