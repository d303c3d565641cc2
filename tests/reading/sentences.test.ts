import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import type { ReadingLanguage } from "../../src/reading/reading.ts";
import { readSentences } from "./readSentences.ts";

// The files in sentences/ have constructions in which news is written, each with all that it reports. Offices count only in the files
// of offices: they are stated in almost every sentence.
const folder = join(import.meta.dirname, "sentences");
const cases = readdirSync(folder).flatMap((file) =>
  readFileSync(join(folder, file), "utf8")
    .trim()
    .split("\n\n")
    .map((entry) => {
      const [sentence = "", ...expected] = entry.split("\n");
      return { file: basename(file, ".txt"), sentence, expected: expected.map((line) => line.trim()) };
    }),
);

test.each(cases)("$file: $sentence", ({ file, sentence, expected }) => {
  const language: ReadingLanguage = file.startsWith("ar") ? "ar" : "en";
  const read = readSentences(sentence, language);
  const isOffice = (line: string) => line.startsWith("AFFILIATION");
  expect(file.endsWith("offices") ? read : read.filter((line) => !isOffice(line))).toEqual(expected);
});

test("the tables have sentences of each kind in both languages", () => {
  expect(cases.length).toBeGreaterThan(200);
});
