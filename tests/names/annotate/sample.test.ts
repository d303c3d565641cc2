import { expect, test } from "vitest";
import { sampleRecords } from "../../../src/import/sample.ts";
import { findMentions } from "../../../src/names/annotate/findMentions.ts";
import { prepareText } from "../../../src/names/annotate/nameWindows.ts";
import { referenceRecords } from "../../../src/reference/referenceRecords.ts";
import { markedMentions } from "./markedMentions.ts";
import { sampleMentions } from "./sampleMentions.ts";

const records = [...referenceRecords()];
for await (const record of sampleRecords()) records.push(record);
const actors = records.filter((record) => record.type === "actor");
const articles = records.filter((record) => record.type === "document").map(({ text }) => text!);

test.each([0, 1])("article %i of the sample: every mention of a known actor, and no other", (number) => {
  const text = articles[number]!;
  const marks = markedMentions(text, sampleMentions[number]!).map(({ start, end, actor, isOptional }) => ({
    mention: `${start} ${text.slice(start, end)} ${actor}`,
    isOptional,
  }));
  const known = marks.filter(({ isOptional }) => !isOptional).map(({ mention }) => mention);
  const optional = marks.filter(({ isOptional }) => isOptional).map(({ mention }) => mention);
  const found = findMentions(prepareText(text), actors, { minScore: 0.8 }).map(
    ({ start, end, candidates }) => `${start} ${text.slice(start, end)} ${candidates[0]!.actor.id}`,
  );
  expect(known.filter((mention) => !found.includes(mention))).toEqual([]);
  expect(found.filter((mention) => !known.includes(mention) && !optional.includes(mention))).toEqual([]);
  expect(known.length).toBeGreaterThan(35);
});
