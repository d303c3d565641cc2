import { expect, test } from "vitest";
import { fold } from "../../../src/names/fold.ts";
import { skeletonOf } from "../../../src/names/sounds/skeletonOf.ts";
import { soundSimilarity } from "../../../src/names/sounds/soundSimilarity.ts";
import { soundsOf } from "../../../src/names/sounds/soundsOf.ts";

const spellings = [
  ["Napoleon", "نابليون", "Наполеон", "Ναπολέων", "נפוליאון"],
  ["Jinnah", "جناح", "Джинна", "ジンナー"],
  ["Nkrumah", "نكروما", "Нкрума"],
  ["Sukarno", "Soekarno", "سوكارنو", "Сукарно"],
  ["Xiaoping", "Hsiao-p'ing", "小平", "Сяопин"],
  ["Tchaikovsky", "Tschaikowski", "Чайковский", "تشايكوفسكي"],
  ["Jong", "Chong", "Чжон", "정", "جونغ"],
];

test.each(spellings)("the spellings of %s sound alike", (...names) => {
  const sounds = names.map((name) => soundsOf(fold(name).replaceAll("-", "")));
  for (const other of sounds) expect(soundSimilarity(sounds[0]!, other), other).toBeGreaterThan(0.75);
});

test("other words do not", () => {
  expect(soundSimilarity(soundsOf("jong"), soundsOf("nam"))).toBeLessThan(0.4);
  expect(soundSimilarity(soundsOf("بيروت"), soundsOf("cairo"))).toBeLessThan(0.4);
});

test("a letter of a script without spaces sounds the same in any word", () => {
  expect(soundsOf("西安")).toBe("Sian");
});

test("the skeleton has the consonants in coarse classes, and the first vowel where there are none", () => {
  expect(["Sadat", "السادات", "Садат"].map((name) => skeletonOf(fold(name).replace(/^ال/, "")))).toEqual([
    "st",
    "st",
    "st",
  ]);
  expect(skeletonOf("aoi")).toBe("a");
  expect(skeletonOf("m23")).toBe("n23");
});

test("hostile words have an answer", () => {
  for (const word of ["", "😀", "\ud800", "a".repeat(100_000), "ء", "\u200f", "한".repeat(1_000)])
    expect(soundsOf(fold(word)).length).toBeLessThanOrEqual(40);
});
