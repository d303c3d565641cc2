import { expect, test } from "vitest";
import { foundWords } from "../../src/names/foundWords.ts";

const found = (search: string, text: string) =>
  foundWords(search, text).map(({ start, end }) => text.slice(start, end));

test.each([
  ["putin", "Putin’s aide met Vladimir PUTIN and Putina.", ["Putin", "PUTIN", "Putina"]],
  // A single letter is the beginning of too many words.
  ["x", "Malcolm X met Xi.", ["X"]],
  ["روسيا", "لروسيا وروسيا والروسيا وبيلاروسيا", ["لروسيا", "وروسيا", "والروسيا"]],
  ["بروسيا", "روسيا", ["روسيا"]],
  ["الصين", "صين وبالصين", ["صين", "وبالصين"]],
  ["بوتين", "بُوتِين وبوتـين", ["بُوتِين", "وبوتـين"]],
  ["2018", "في ٢٠١٨", ["٢٠١٨"]],
  ["朝鮮", "北朝鮮の指導者", ["朝鮮"]],
  ["al-assad", "Bashar al-Assad, Alassad", ["al", "Assad", "Alassad"]],
  // A proclitic that stands alone is not searched for.
  ["بوتين و كيم", "التقى كيم و بوتين", ["كيم", "بوتين"]],
  ["zeppelin", "nothing", []],
])("a search for %s finds in %s its words", (search, text, words) => {
  expect(found(search, text)).toEqual(words);
});

test("a found word says which word of the search it is", () => {
  expect(foundWords("kim putin", "Putin and Kim").map(({ asked }) => asked)).toEqual([1, 0]);
});
