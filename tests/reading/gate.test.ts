import { expect, test } from "vitest";
import { passGate, refusalOf } from "../../src/reading/gate.ts";
import { readArticle } from "../../src/reading/readArticle.ts";
import type { Article, ReadRelation } from "../../src/reading/reading.ts";

const text = "French President Alma Rost met Greek Prime Minister Nikos Vara in Athens on Tuesday.";
const article: Article = { text, language: "en", publishedOn: "2021-03-04" };
const { relations } = readArticle(article, []);
const meeting = relations.find(({ kind }) => kind === "MEETING")!;

test("what the reader finds passes the gate", () => {
  expect(meeting).toMatchObject({ date: "2021-03-02", modality: "ASSERTED" });
  expect(relations.map((each) => refusalOf(article, each))).toEqual(relations.map(() => null));
});

const lies: readonly (readonly [string, Partial<ReadRelation>, string])[] = [
  ["a passage outside the text", { passage: { start: 0, end: text.length + 1 } }, "the passage is not in the text"],
  [
    "a passage that begins within a word",
    { passage: { start: 2, end: text.length } },
    "the passage does not consist of whole words",
  ],
  [
    "a role of another kind",
    { participants: meeting.participants.map((each) => ({ ...each, role: "SPEAKER" })) },
    "a role does not belong to the kind",
  ],
  ["nobody", { participants: [] }, "a participant is missing"],
  [
    "a passage without a participant",
    { passage: { start: 0, end: 26 } },
    "a participant is not mentioned in the passage",
  ],
  ["a day that the text does not name", { date: "2021-03-01" }, "the date is not in the text"],
  ["a day that does not exist", { date: "2021-02-30" }, "a date is not valid"],
];

test.each(lies)("the gate refuses %s and counts it", (_, lie, reason) => {
  const proposal = { ...meeting, ...lie };
  expect(refusalOf(article, proposal)).toBe(reason);
  expect(passGate(article, [proposal, meeting])).toEqual({ relations: [meeting], refused: new Map([[reason, 1]]) });
});
