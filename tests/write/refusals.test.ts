import { afterAll, beforeAll, expect, test } from "vitest";
import type { GraphRecord, RelationRecord } from "../../src/write/records.ts";
import { writeRecords } from "../../src/write/writeRecords.ts";
import { openEmptyGraph } from "../helpers/graph.ts";
import { relationOf, revisionOf } from "./look.ts";
import { all, before, diary, letter, meeting, people, person } from "./records.ts";

const graph = await openEmptyGraph();
beforeAll(() => writeRecords(graph, before));
afterAll(() => graph.close());

const [ada] = people;
const crowd = (size: number) => Array.from({ length: size }, (_, index) => person(`guest-${index}`));
const meetingOf = (guests: readonly { id: string }[]): RelationRecord => ({
  ...meeting,
  participants: guests.map(({ id }) => ({ actor: id, role: "PARTICIPANT" })),
});

test.each<[string, GraphRecord, string]>([
  ["without an id", { ...meeting, id: " " }, "its id is empty"],
  ["with an id that no index holds", { ...meeting, id: "x".repeat(501) }, "its id is longer than 500 characters"],
  ["without participants", { ...meeting, participants: [] }, "it has no participants"],
  ["of more than 64", meetingOf(crowd(65)), "it has 65 participants; at most 64 are allowed"],
  ["with an actor twice", meetingOf([ada!, ada!]), '"ada" is listed twice as PARTICIPANT'],
  [
    "with a role of another kind",
    roles("SPEAKER", "PARTICIPANT"),
    '"ada" has the role SPEAKER. The roles of a MEETING are PARTICIPANT, HOST, VISITOR.',
  ],
  [
    "with a property of another kind",
    { ...meeting, stance: "PRAISE" },
    "only a relation of kind STATEMENT has the field stance. Remove stance.",
  ],
  ["on a day that the calendar lacks", { ...meeting, date: "2023-02-29" }, 'its date "2023-02-29" is not a date'],
  ["with a thirteenth month", { ...meeting, endDate: "2023-13" }, 'its endDate "2023-13" is not a date'],
  ["dated in Arabic digits", { ...meeting, date: "٢٠٢٣" }, 'its date "٢٠٢٣" is not a date'],
  ["that ends before it begins", { ...meeting, endDate: "2019" }, "its endDate (2019) is before its date (2020-05)"],
  ["of more than all confidence", { ...meeting, confidence: 1.5 }, "its confidence 1.5 is not between 0 and 1"],
  [
    "of a confidence that is no number",
    { ...meeting, confidence: Number.NaN },
    "its confidence NaN is not between 0 and 1",
  ],
  [
    "with half a place",
    evidence({ start: 3 }),
    'the start and end of its evidence in "letter" are not offsets of a passage',
  ],
  [
    "with a quote of another length",
    evidence({ start: 0, end: 3, quote: "Ada met" }),
    "has 7 UTF-16 code units, but its offsets 0 to 3 span 3",
  ],
  [
    "with an actor that is not there",
    meetingOf([ada!, { id: "nobody" }]),
    'refers to the actor "nobody", which does not exist',
  ],
  [
    "with a document that is not there",
    evidence({ document: "lost" }),
    'refers to the document "lost", which does not exist',
  ],
  ["crediting one who is not there", evidence({ attribution: ["nobody"] }), 'refers to the actor "nobody"'],
  [
    "of a member and no body",
    { ...roles("MEMBER", "MEMBER"), kind: "AFFILIATION" },
    "it needs exactly one MEMBER and one BODY",
  ],
  ["of no type", { ...roles("FROM", "TO"), kind: "ASSOCIATION" }, "an ASSOCIATION needs an associationType"],
])("a relation %s is refused, and the message says why", async (_title, record, reason) => {
  await expectRefusal(record, "BAD_USER_INPUT", reason);
});

test.each<[string, GraphRecord, string]>([
  ["an actor without a primary name", { ...ada!, names: [] }, "it has no PRIMARY name"],
  ["an actor with an empty name", named(""), "one of its names is empty"],
  [
    "a state that was born",
    { ...ada!, kind: "STATE", birthDate: "1990" },
    "only an actor of kind PERSON has the field birthDate",
  ],
  ["a person with a state's code", { ...ada!, iso2: "XA" }, "only an actor of kind STATE has the field iso2"],
  ["a person as an organ", { ...ada!, state: "ben" }, "only an organization is an organ of a state"],
  ["an organ of a person", { ...person("office"), kind: "ORGANIZATION", state: "ben" }, 'refers to the state "ben"'],
  [
    "an identifier whose key would be another's",
    identified("a:b", "c"),
    "one of its identifiers has no value, no scheme, or a scheme with a colon",
  ],
  ["a document that was never published", { ...diary, publishedOn: "soon" }, 'its publishedOn "soon" is not a date'],
  ["a document related to itself", { ...letter, related: ["letter"] }, "it is related to itself"],
  ["a document related to one that is not there", { ...letter, related: ["lost"] }, 'refers to the document "lost"'],
])("%s is refused", async (_title, record, reason) => {
  await expectRefusal(record, "BAD_USER_INPUT", reason);
});

test("an actor of another kind than the graph's is a conflict", async () => {
  await expectRefusal(
    { ...ada!, kind: "STATE" },
    "CONFLICT",
    'actor "ada" is of kind STATE here, and of kind PERSON in the graph',
  );
});

test("sixty-four may meet", async () => {
  const guests = crowd(64);
  await writeRecords(graph, [...guests, { ...meetingOf(guests), id: "assembly" }]);
  expect(await relationOf(graph, "assembly")).toMatchObject({ version: 1 });
});

test("one bad record refuses its whole piece, and nothing that came with it is there", async () => {
  const revision = await revisionOf(graph);
  const piece = [...all, person("dan"), { ...meeting, id: "bad", participants: [] }];
  await expect(writeRecords(graph, piece)).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
  expect(await revisionOf(graph)).toBe(revision);
  expect(await relationOf(graph, "meeting")).toBeUndefined();
});

async function expectRefusal(record: GraphRecord, code: string, reason: string): Promise<void> {
  const revision = await revisionOf(graph);
  await expect(writeRecords(graph, [record])).rejects.toMatchObject({
    code,
    message: expect.stringMatching(new RegExp(`^${record.type} "${record.id}"`)),
  });
  await expect(writeRecords(graph, [record])).rejects.toThrow(reason);
  expect(await revisionOf(graph)).toBe(revision);
}

function roles(
  ...[one, other]: [RelationRecord["participants"][0]["role"], RelationRecord["participants"][0]["role"]]
): RelationRecord {
  return {
    ...meeting,
    participants: [
      { actor: "ada", role: one },
      { actor: "ben", role: other },
    ],
  };
}

function evidence(of: Partial<RelationRecord["evidence"][0]>): RelationRecord {
  return { ...meeting, evidence: [{ document: "letter", ...of }] };
}

function named(value: string): GraphRecord {
  return { ...ada!, names: [...ada!.names, { value, kind: "ALIAS" }] };
}

function identified(scheme: string, value: string): GraphRecord {
  return { ...ada!, identifiers: [{ scheme, value }] };
}
