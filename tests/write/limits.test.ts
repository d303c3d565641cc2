import { afterAll, expect, test } from "vitest";
import { originalById } from "../../src/export/content.queries.ts";
import type { ActorRecord, DocumentRecord, GraphRecord, RelationRecord } from "../../src/write/records.ts";
import { maxIdentifierLength, maxIdLength } from "../../src/write/validate/indexedStrings.ts";
import { fileOf, importText } from "../helpers/exchange/importText.ts";
import { openEmptyGraph } from "../helpers/graph.ts";

const graph = await openEmptyGraph();
afterAll(() => graph.close());

/** As long as an id may be, of letters that take three bytes each. */
const longId = (start: string) => start.padEnd(maxIdLength, "ꬁ");

const actor = (id: string, more: Partial<ActorRecord> = {}): ActorRecord => ({
  type: "actor",
  id,
  kind: "PERSON",
  names: [{ value: "ꬁ".repeat(20_000), kind: "PRIMARY" }],
  ...more,
});
const identifier = (length: number) => ({ scheme: "doc", value: "ꬁ".repeat(length - "doc:".length) });

test("records whose ids and identifiers are as long as they may be are written", async () => {
  const [one, other] = [
    actor(longId("a"), { identifiers: [identifier(maxIdentifierLength)] }),
    actor(longId("b")),
  ] as const;
  const document: DocumentRecord = { type: "document", id: longId("d"), text: "ꬁ".repeat(100_000) };
  const participants = [one, other].map(({ id }) => ({ actor: id, role: "PARTICIPANT" as const }));
  const evidence = [{ id: longId("e"), document: document.id, attribution: [one.id] }];
  const meeting: RelationRecord = { type: "relation", id: longId("m"), kind: "MEETING", participants, evidence };
  const original = { type: "original", id: longId("o"), format: "test", content: "ꬁ".repeat(100_000) };
  const done = await importText(graph, fileOf([one, other, document, meeting, original]));
  expect(done.refusals).toEqual([]);
  expect(done.report.total).toMatchObject({ created: 5 });
});

const long = "x".repeat(9_000);
const refused: readonly (readonly [what: string, record: GraphRecord, reason: string])[] = [
  ["an id", actor(long), "its id is longer than 500 characters"],
  ["an identifier", actor("c", { identifiers: [identifier(9_000)] }), 'its identifier "doc:ꬁ'],
  [
    "a name without a letter",
    actor("c", { names: [{ value: "-".repeat(20_000), kind: "PRIMARY" }] }),
    "no letter or digit",
  ],
  ["a date", actor("c", { birthDate: long }), "is not a date. Write 2018"],
  ["a state", actor("c", { kind: "ORGANIZATION", state: long }), "it refers to"],
  ["a related document", { type: "document", id: "c", related: [long] }, "it refers to"],
  ["a participant", meetingOf({ actor: long }), "it refers to"],
  ["a document as evidence", meetingOf({ document: long }), "it refers to"],
  ["an id of evidence", meetingOf({ evidenceId: long }), "the id of its evidence"],
];

test.each(refused)(
  "%s that is too long is refused by its line in a few words, and the rest is written",
  async (what, record, reason) => {
    const good = actor(`good ${what}`);
    const done = await importText(graph, fileOf([actor("ana"), record, good]));
    expect(done.refusals).toMatchObject([{ line: 3, reason: expect.stringContaining(reason) }]);
    expect(done.refusals[0]!.reason.length).toBeLessThan(1_000);
    expect(done.report.total.created).toBeGreaterThan(0);
  },
);

test("a lookup of an id that no index can hold finds nothing", async () => {
  expect(await graph.reader().read(originalById, { id: "x".repeat(100_000) })).toEqual([]);
});

function meetingOf({ actor: id = "ana", document = "d", evidenceId = "e" }): RelationRecord {
  return {
    type: "relation",
    id: "c",
    kind: "MEETING",
    participants: [{ actor: id, role: "PARTICIPANT" }],
    evidence: [{ id: evidenceId, document }],
  };
}
