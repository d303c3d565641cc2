import { describe, expect, test } from "vitest";
import { RelationGatherer } from "../../../src/formats/csv/records/relationGatherer.ts";
import type { RelationRecord } from "../../../src/write/records.ts";
import { assertValid } from "../../../src/write/validate/validateRecord.ts";
import { errorsIn, readTable, skippedOf } from "../../helpers/exchange/tables.ts";

/** A coder's table: each row is a pair of actors of one event. */
const pairs = (more = "", kind = "kind: MEETING, participants: { PARTICIPANT: [a, b] }") => `
prefix: coded
queries:
  - actors:
      a: { kind: ORGANIZATION, key: A, names: { column: A } }
      b: { kind: ORGANIZATION, key: B, names: { column: B } }
    documents:
      story: { key: Url, url: { column: Url } }
    relations:
      event: { key: Story, gather: true, evidence: { document: story }, ${kind}${more} }
`;

async function gathered(rows: readonly string[], mapping: string) {
  const items = await readTable(`Story,A,B,Date,Url,About\n${rows.join("\n")}\n`, mapping);
  const relations = items.flatMap((item) =>
    "record" in item && item.record.type === "relation" ? [{ line: item.line, relation: item.record }] : [],
  );
  for (const { relation } of relations) assertValid(relation);
  return { relations, errors: errorsIn(items), skipped: skippedOf(items) };
}

const actorsOf = ({ participants }: RelationRecord) =>
  participants.map(({ actor, role }) => `${actor.replace("coded:", "")} ${role}`);

test("mirrored pairs under one key are one meeting of all participants, also if its rows are far apart", async () => {
  const rows = ["1,Japan,Laos,,u1,", "2,Peru,Chad,,u3,", "1,Laos,Japan,,u2,", "1,Japan,Nepal,,u1,"];
  const { relations, errors, skipped } = await gathered(rows, pairs());
  expect([errors, skipped]).toEqual([[], []]);
  expect(relations.map(({ line, relation }) => [line, relation.id, actorsOf(relation)])).toEqual([
    [3, "coded:event:2", ["Peru PARTICIPANT", "Chad PARTICIPANT"]],
    [2, "coded:event:1", ["Japan PARTICIPANT", "Laos PARTICIPANT", "Nepal PARTICIPANT"]],
  ]);
  expect(relations[1]!.relation.evidence).toEqual([{ document: "coded:u1" }, { document: "coded:u2" }]);
});

test("rows fill in what others leave empty, and lists add up", async () => {
  const mapping = pairs(', date: { column: Date }, topics: { column: About, split: ";" }');
  const { relations } = await gathered(["1,A,B,,,oil;gas", "1,A,C,2018-06,,", "1,B,C,2018-06,,gas;peace"], mapping);
  expect(relations.map(({ relation }) => relation)).toEqual([
    expect.objectContaining({ date: "2018-06", topics: ["oil", "gas", "peace"] }),
  ]);
});

test("a row that contradicts an earlier one is refused, and both lines are named", async () => {
  const mapping = pairs(", date: { column: Date }, summary: { en: { column: About } }");
  const rows = ["1,A,B,2018,,oil", "1,A,C,,,", "1,A,D,2019,,oil", "1,A,E,2018,,gas", "2,A,F,2019,,"];
  const { relations, errors } = await gathered(rows, mapping);
  expect(errors).toEqual([
    '4: the relation "coded:event:1" has the date "2019" here but "2018" in line 2. Correct one of the rows, or add a column to its key that distinguishes the two.',
    '5: the relation "coded:event:1" has the summary en "gas" here but "oil" in line 2. Correct one of the rows, or add a column to its key that distinguishes the two.',
  ]);
  expect(relations.map(({ relation }) => actorsOf(relation).length)).toEqual([3, 2]);
});

describe("the roles of participants", () => {
  test("an actor has one role in a meeting, and may have two in a sanction", async () => {
    const rows = ["1,A,B,,,", "1,B,A,,,", "2,C,C,,,"];
    const meeting = await gathered(rows, pairs("", "kind: MEETING, participants: { HOST: a, VISITOR: b }"));
    expect(meeting.errors).toEqual([
      expect.stringMatching(/^3: .* has "coded:B" as HOST here but as VISITOR in line 2\./),
      expect.stringMatching(/^4: .* has "coded:C" as VISITOR here but as HOST in line 4\./),
    ]);
    expect(meeting.relations.map(({ relation }) => actorsOf(relation))).toEqual([["A HOST", "B VISITOR"]]);
    const sanction = await gathered(rows, pairs("", "kind: SANCTION, participants: { ISSUER: a, TARGET: b }"));
    expect(sanction.relations[0] && actorsOf(sanction.relations[0].relation)).toEqual([
      "A ISSUER",
      "B TARGET",
      "B ISSUER",
      "A TARGET",
    ]);
  });

  test("an association has two ends, which may change places if it has no direction", async () => {
    const ties = (directed: boolean) =>
      pairs("", `kind: ASSOCIATION, participants: { FROM: a, TO: b }, associationType: tie, directed: ${directed}`);
    const rows = ["1,A,B,,u1,", "1,B,A,,u2,", "1,A,C,,u3,"];
    const undirected = await gathered(rows, ties(false));
    expect(undirected.errors).toEqual([
      '4: the relation "coded:event:1" has "coded:A" as FROM and "coded:C" as TO here but "coded:A" as FROM and "coded:B" as TO in line 2. Correct one of the rows, or add a column to its key that distinguishes the two.',
    ]);
    expect(undirected.relations[0]!.relation.evidence).toHaveLength(2);
    expect((await gathered(rows, ties(true))).errors.map((error) => error.slice(0, 2))).toEqual(["3:", "4:"]);
  });
});

test("more than 64 participants are refused, and the lines are named", async () => {
  const rows = Array.from({ length: 64 }, (_, index) => `1,A,B${index},,,`);
  expect((await gathered(rows.slice(1), pairs())).relations[0]!.relation.participants).toHaveLength(64);
  const { relations, errors } = await gathered([...rows, "2,A,B0,,,"], pairs());
  expect(errors).toEqual([
    '2: the relation "coded:event:1" gathers more than 64 participants from the lines 2 to 65. Add a column to its key that distinguishes several relations.',
  ]);
  expect(relations).toHaveLength(1);
});

test("without gather, a mirrored pair repeats the earlier row, and another pair is refused with advice", async () => {
  const { relations, errors, skipped } = await gathered(
    ["1,A,B,,u1,", "1,B,A,,u1,", "1,A,C,,u1,"],
    pairs().replace("gather: true, ", ""),
  );
  expect(relations).toHaveLength(1);
  expect(skipped).toEqual(["3: a relation that repeats an earlier row"]);
  expect(errors).toEqual([
    '4: the relation "coded:event:1" differs from line 2. Add a column to its key that distinguishes the two, or gather: true if the rows of a key describe one relation.',
  ]);
});

test("a table of which too many rows wait for others is refused with advice", () => {
  const gatherer = new RelationGatherer();
  const quote = "x".repeat(1_000_000);
  const row = (id: string): RelationRecord => ({
    type: "relation",
    id,
    kind: "MEETING",
    participants: [{ actor: "a", role: "PARTICIPANT" }],
    evidence: [{ document: "story", quote }],
  });
  const ids = Array.from({ length: 70 }, (_, index) => `r${index}`);
  for (const id of [...ids, ...ids]) gatherer.count(row(id));
  expect(() => ids.map((id, index) => [...gatherer.add(row(id), index)])).toThrow(
    /68 relations are incomplete, such as "r67". Sort the table by the columns of their key\./,
  );
});
