import { expect, test } from "vitest";
import { compareNames } from "../../../src/names/match/compareNames.ts";
import { prepareName } from "../../../src/names/match/prepareName.ts";
import { type NamePair, resemblingPairs, variantPairs } from "./pairs.ts";

/** Names of at least this score are taken for names of one actor. */
const threshold = 0.8;
const isTaken = ({ names: [one, other] }: NamePair) =>
  compareNames(prepareName(one), prepareName(other)).score >= threshold;

const variants = variantPairs();
const taken = variants.filter(isTaken);

test("nine of ten names of one actor, in other scripts and spellings, are taken for one", () => {
  expect(variants.length).toBeGreaterThan(1_200);
  expect(taken.length / variants.length).toBeGreaterThan(0.9);
});

const titles = [...new Set(variants.map(({ title }) => title))];

test.each(titles)("so are three of four: %s", (title) => {
  const isOfTitle = (pair: NamePair) => pair.title === title;
  expect(taken.filter(isOfTitle).length / variants.filter(isOfTitle).length).toBeGreaterThan(0.75);
});

test("of all pairs that are taken for one actor, resembling names of others among them, 95 % are", () => {
  const others = resemblingPairs();
  expect(others.length).toBeGreaterThan(2_500);
  const wrong = others.filter(isTaken);
  expect(taken.length / (taken.length + wrong.length)).toBeGreaterThan(0.95);
});

test("ministries, parties, banks and forces of other states, or with other numbers, are others", () => {
  const wrong = resemblingPairs().filter(
    (pair) => /states|one state|words in common|Numbers|Fathers/.test(pair.title) && isTaken(pair),
  );
  expect(wrong).toEqual([]);
});
