import { expect, test } from "vitest";
import { fold } from "../../src/names/fold.ts";
import { indexTerms } from "../../src/names/searchText.ts";
import { identityText, trimText, withoutInvisible } from "../../src/text/identityText.ts";
import { splitText } from "../../src/text/splitText.ts";

const invisible = [
  ..."\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2063\u2066\u2067",
  ..."\u2068\u2069\ufe0f\ufeff\u{e0041}\u{e0100}",
];

test.each(invisible.map((character) => [character.codePointAt(0)!.toString(16), character]))(
  "the invisible character U+%s makes no other text, wherever it stands",
  (_code, character) => {
    for (const text of [
      `${character}سامي حلبون`,
      `سامي حلبون${character}`,
      `سامي${character} حلبون`,
      `سا${character}مي حلبون`,
    ])
      expect(identityText(text)).toBe("سامي حلبون");
  },
);

test("spaces and Unicode forms make no other text; letters, case and vowel signs do", () => {
  expect(identityText(" Ana \u00a0 Kell ")).toBe("Ana Kell");
  expect(identityText("e\u0301")).toBe("\u00e9");
  expect(identityText("محمّد")).not.toBe(identityText("محمد"));
  expect(identityText("Ana")).not.toBe(identityText("ana"));
});

test("the text itself keeps the joiners within its words", () => {
  expect(trimText("\u200f می‌خواهد \u200f")).toBe("می‌خواهد");
  expect(withoutInvisible("می‌خواهد")).toBe("میخواهد");
});

test.each(["\ufe7d", "\ufe7c", "\ufe70", "\ufe77", "\ufc61"])(
  "an isolated Arabic diacritic, %j, does not divide a word",
  (mark) => {
    expect(fold(`محم${mark}د`)).toBe("محمد");
    expect(indexTerms(`محم${mark}د`)).toEqual(indexTerms("محمد"));
    expect(identityText(`محم${mark}د`)).not.toMatch(/[ \u0640]/);
  },
);

test("an isolated shadda is the shadda of the letter before", () => {
  expect(identityText("محم\ufe7dد")).toBe("محمّد");
});

test.each([
  ["O&#39;Hara; Orsk", ["O&#39;Hara", " Orsk"]],
  ["A &amp; B;C", ["A &amp; B", "C"]],
  ["A;B;;C", ["A", "B", "", "C"]],
  ["a & b; c", ["a & b", " c"]],
])("%j is split at its semicolons, but not within a character reference", (text, parts) => {
  expect(splitText(text, ";")).toEqual(parts);
  expect(splitText("a|b", "|")).toEqual(["a", "b"]);
});
