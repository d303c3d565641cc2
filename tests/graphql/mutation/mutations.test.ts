import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Graph } from "../../../src/neo4j/graph.ts";
import { writeRecords } from "../../../src/write/writeRecords.ts";
import { openEmptyGraph } from "../../helpers/graph.ts";
import { editor, startServer, type TestServer } from "../../helpers/server.ts";
import { revisionOf } from "../../write/look.ts";
import { all, person } from "../../write/records.ts";
import { rows } from "../../write/rows.ts";
import { send } from "./support.ts";

let graph: Graph;
let server: TestServer;
beforeAll(async () => {
  graph = await openEmptyGraph();
  await writeRecords(graph, [
    ...all,
    person("eve"),
    { type: "actor", id: "state", kind: "STATE", names: [{ value: "State", kind: "PRIMARY" }] },
    { type: "actor", id: "firm", kind: "PERSON", kindGuessed: true, names: [{ value: "Firm", kind: "PRIMARY" }] },
  ]);
  server = await startServer(graph, { authenticate: async () => editor });
});
afterAll(async () => {
  await server.close();
  await graph.close();
});
const participants = [
  { actor: "ada", role: "PARTICIPANT" },
  { actor: "cyd", role: "PARTICIPANT" },
];
const quote = "Then Ben called Cyd.";
const evidence = [{ document: "letter", quote }];
const meet = (input: object = {}) => send(server, "recordMeeting", { participants, evidence, ...input });
const record = async (input: object = {}) => (await meet(input)).relation;
const why = { reason: "It was wrong." };

test("a document is added with all that is known of it, and its text exactly as given", async () => {
  const text = " Two\r\nlines 🛳 ";
  const known = {
    title: "News",
    text,
    url: "https://a.example/1",
    language: "ar",
    publishedOn: "2020-05",
    keywords: ["x"],
  };
  const { document } = await send(server, "addDocument", known);
  expect(document).toEqual({ ...known, id: expect.stringMatching(/^rawabit:[0-9a-f-]{36}$/) });
});

test("a document needs something to recognize it by, the address of a page and a language", async () => {
  expect(await send(server, "addDocument", { title: " ", publisher: "P" })).toMatch(
    /^BAD_USER_INPUT: .*no title, no text and no url/,
  );
  expect(await send(server, "addDocument", { url: "javascript:alert(1)" })).toMatch(
    /BAD_USER_INPUT.*address of a web page/,
  );
  expect(await send(server, "addDocument", { title: "T", language: "arabic language" })).toMatch(
    /BAD_USER_INPUT.*language/,
  );
  expect(await send(server, "addDocument", { text: "\ud83d" })).toMatch(/BAD_USER_INPUT.*half a character/);
});

test("a meeting is recorded with its evidence, and the payload shows it as it is afterwards", async () => {
  const relation = await record({
    date: "2020",
    topics: ["trade", " "],
    evidence: [{ ...evidence[0], attribution: ["ben"] }],
  });
  expect(relation).toMatchObject({ kind: "MEETING", date: "2020", version: 1, topics: ["trade"], retractedAt: null });
  expect(relation.participants).toEqual(participants.map(({ actor, role }) => ({ actor: { id: actor }, role })));
  expect(relation.evidence.nodes).toMatchObject([
    { quote, start: 16, end: 36, document: { id: "letter" }, attribution: [{ id: "ben" }] },
  ]);
});

test("relations of every kind are recorded and corrected", async () => {
  const kinds: readonly [string, object, object, object][] = [
    ["recordSanction", { issuers: [], targets: ["ada"], measures: ["TRAVEL_BAN"] }, { measures: [] }, { measures: [] }],
    [
      "recordStatement",
      { speakers: ["ada"], about: ["ben"], stance: "PRAISE" },
      { about: [] },
      { about: [], stance: "PRAISE" },
    ],
    [
      "recordAffiliation",
      { member: "ada", of: "ben", role: [{ lang: "en", value: "head" }] },
      { of: "cyd" },
      { of: { id: "cyd" }, role: "head" },
    ],
    [
      "recordAssociation",
      { type: "family", from: "ada", to: "ben", directed: false },
      { directed: true },
      { directed: true, type: "family" },
    ],
  ];
  for (const [name, content, correction, expected] of kinds) {
    const { relation } = await send(server, name, { ...content, evidence });
    const corrected = await send(server, name, { ...content, ...correction, id: relation.id });
    expect(corrected.relation).toMatchObject({ ...expected, id: relation.id, version: 2 });
    expect(corrected.relation.evidence.nodes).toHaveLength(1);
  }
});

test("a new relation needs evidence from a known document, participants and roles of its kind", async () => {
  const before = await revisionOf(graph);
  expect(await meet({ evidence: [] })).toMatch(/BAD_USER_INPUT: A new relation needs evidence/);
  expect(await meet({ evidence: [{ document: "nowhere", quote }] })).toMatch(
    /NOT_FOUND: There is no document "nowhere"/,
  );
  expect(await meet({ evidence: [{ ...evidence[0], attribution: ["nobody"] }] })).toMatch(
    /NOT_FOUND: There is no actor "nobody"/,
  );
  expect(await meet({ participants: [{ actor: "nobody", role: "HOST" }] })).toMatch(
    /NOT_FOUND: There is no actor "nobody"/,
  );
  expect(await meet({ participants: [] })).toMatch(/BAD_USER_INPUT: The relation: it has no participants/);
  expect(await meet({ participants: [{ actor: "ada", role: "BOSS" }] })).toMatch(
    /BAD_USER_INPUT.*PARTICIPANT, HOST, VISITOR/,
  );
  expect(await meet({ date: "2020", endDate: "2019" })).toMatch(/BAD_USER_INPUT.*before its date/);
  expect(
    await meet({
      summary: [
        { lang: "en", value: "a" },
        { lang: "en", value: "b" },
      ],
    }),
  ).toMatch(/BAD_USER_INPUT.*two texts in "en"/);
  expect(await revisionOf(graph)).toBe(before);
});

test("10,000 participants and a text of 5 MB are refused in a sentence", async () => {
  const many = Array.from({ length: 10_000 }, () => participants[0]);
  expect(await meet({ participants: many })).toMatch(/BAD_USER_INPUT: input.participants has 10,000 items; at most 64/);
  expect(await send(server, "addDocument", { text: "x".repeat(5_000_000) })).toMatch(
    /BAD_USER_INPUT: The body is too large.*import long documents/,
  );
  expect(await send(server, "addDocument", { text: "x".repeat(300_001) })).toMatch(
    /BAD_USER_INPUT: input.text has 300,001 characters; at most 300,000/,
  );
});

test("a correction is the next version: fields that it leaves out are gone, evidence stays, and new evidence is added", async () => {
  const { id } = await record({ date: "2020", topics: ["trade"] });
  const corrected = await record({ id, date: "2021", evidence: [{ document: "letter", quote: "Ada met Ben." }] });
  expect(corrected).toMatchObject({ id, date: "2021", topics: [], version: 2 });
  expect(corrected.evidence.nodes.map((each: { quote: string }) => each.quote)).toEqual([quote, "Ada met Ben."]);
  expect(
    await rows(
      `MATCH ()-[r:MEETING {id: '${id}'}]->()
       RETURN r.date AS date, r.curated AS curated, r.retractedAt IS NOT NULL AS past ORDER BY r.version`,
    ),
  ).toEqual([
    { date: "2020", curated: true, past: true },
    { date: "2021", curated: true, past: false },
  ]);
});

test("repeating the current content changes nothing", async () => {
  const { id } = await record({ date: "2020" });
  const before = await revisionOf(graph);
  expect(await meet({ id, date: "2020" })).toMatchObject({ relation: { version: 1 }, change: null });
  expect(await revisionOf(graph)).toBe(before);
});

test("a correction of what a source has recorded keeps what only the source knows", async () => {
  await writeRecords(graph, [{ ...all.at(-1)!, sourceCode: "cameo:036", endedBy: "2021-01-01" } as never]);
  await record({ id: "meeting", date: "2020-06", evidence: [] });
  const [stored] = await rows(
    "MATCH ()-[r:MEETING {id: 'meeting', version: 3}]->() RETURN r.sourceCode AS code, r.endedBy AS endedBy",
  );
  expect(stored).toEqual({ code: "cameo:036", endedBy: "2021-01-01" });
});

test("a correction of an unknown or retracted relation, or of another kind or modality, says what to do", async () => {
  const { id } = await record();
  expect(await meet({ id: "nothing" })).toMatch(/NOT_FOUND: There is no relation "nothing"/);
  expect(await meet({ id, modality: "PLANNED" })).toMatch(/CONFLICT.*is ASSERTED.*cannot make it PLANNED/);
  expect(await send(server, "recordSanction", { id, issuers: [], targets: ["ada"] })).toMatch(/CONFLICT.*is a MEETING/);
  await send(server, "retractRelation", { id, ...why });
  expect(await meet({ id, date: "2021" })).toMatch(/CONFLICT.*is retracted. Restore it with restoreRelation/);
  expect(await send(server, "addEvidence", { relation: id, evidence })).toMatch(/CONFLICT.*is retracted/);
});

test("an editor who saw an earlier version is told which one is current", async () => {
  const { id } = await record();
  expect(await record({ id, date: "2020", version: 1 })).toMatchObject({ version: 2 });
  for (const [name, input] of [
    ["recordMeeting", { id, participants, date: "2022" }],
    ["addEvidence", { relation: id, evidence }],
    ["retractRelation", { id, ...why }],
  ] as const)
    expect(await send(server, name, { ...input, version: 1 })).toMatch(
      /CONFLICT: You saw version 1.*version 2 is current/,
    );
});

test("evidence is added and retracted piece by piece, except the last piece", async () => {
  const { id } = await record();
  const added = await send(server, "addEvidence", {
    relation: id,
    evidence: [{ document: "diary", quote: "As I heard" }],
  });
  const [first, second] = added.relation.evidence.nodes;
  // The diary has no text, so nothing is known of where the quote is.
  expect(second).toMatchObject({ quote: "As I heard", start: null, document: { id: "diary" } });
  expect((await send(server, "addEvidence", { relation: id, evidence })).relation.evidence.nodes).toHaveLength(2);
  const left = await send(server, "retractEvidence", { id: first.id, ...why });
  expect(left.change).toEqual({ operation: "retractEvidence", by: "Amal", reason: why.reason });
  expect(left.relation).toMatchObject({ version: 1, evidence: { nodes: [{ id: second.id }] } });
  expect((await send(server, "retractEvidence", { id: first.id, ...why })).relation.evidence.nodes).toHaveLength(1);
  expect(await send(server, "retractEvidence", { id: second.id, ...why })).toMatch(
    /CONFLICT.*only evidence.*retractRelation/,
  );
  expect(await send(server, "retractEvidence", { id, ...why })).toMatch(/NOT_FOUND.*is a relation/);
  expect(await send(server, "retractRelation", { id: second.id, ...why })).toMatch(
    /NOT_FOUND.*is evidence of the relation/,
  );
  expect(await send(server, "addEvidence", { relation: id, evidence: [] })).toMatch(
    /BAD_USER_INPUT: evidence is empty/,
  );
  const again = await send(server, "addEvidence", { relation: id, evidence });
  expect(again.relation.evidence.nodes[1]).toMatchObject({ id: `${first.id}@2`, quote });
});

test("a retracted relation is restored with its content and the evidence that it had", async () => {
  const both = [{ document: "letter", quote: "Ada met Ben.", attribution: ["cyd"] }, ...evidence];
  const before = await record({ date: "2020-05", topics: ["a", "b"], evidence: both });
  const { id } = before;
  await send(server, "retractEvidence", { id: before.evidence.nodes[1].id, ...why });
  expect((await send(server, "retractRelation", { id, ...why })).relation).toMatchObject({
    retractedAt: expect.any(String),
  });
  const revision = await revisionOf(graph);
  expect((await send(server, "retractRelation", { id, ...why })).relation).toMatchObject({ version: 1 });
  expect(await revisionOf(graph)).toBe(revision);
  const { relation } = await send(server, "restoreRelation", { id, ...why });
  expect(relation).toMatchObject({
    ...before,
    version: 2,
    evidence: { nodes: [{ quote: "Ada met Ben.", start: 0, attribution: [{ id: "cyd" }] }] },
  });
  expect(relation.evidence.nodes).toHaveLength(1);
  expect((await send(server, "restoreRelation", { id, ...why })).relation).toMatchObject({ version: 2 });
});

test("ten equal requests at once have one effect and get ten equal answers", async () => {
  const requestId = randomUUID();
  const answers = await Promise.all(Array.from({ length: 10 }, () => meet({ requestId, date: "1990-10" })));
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(await rows("MATCH ()-[r:MEETING {date: '1990-10'}]->() RETURN count(r) AS n")).toEqual([{ n: 1 }]);
  expect(await meet({ requestId, date: "2021" })).toMatch(/CONFLICT: The requestId ".*" was used for another request/);
  // A refused request has no effect, so it may be sent again corrected.
  const refused = randomUUID();
  expect(await meet({ requestId: refused, evidence: [] })).toMatch(/BAD_USER_INPUT/);
  expect(await meet({ requestId: refused })).toMatchObject({ relation: { version: 1 } });
});

test("mutations of one request see what the ones before them wrote", async () => {
  const { id } = await record();
  const { body } = await server.ask(
    `mutation($id: ID!) {
      a: retractRelation(input: {id: $id, reason: "a"}) { relation { retractedAt } }
      b: restoreRelation(input: {id: $id, reason: "b"}) { relation { retractedAt version } }
    }`,
    { id },
  );
  expect(body.data).toEqual({
    a: { relation: { retractedAt: expect.any(String) } },
    b: { relation: { retractedAt: null, version: 2 } },
  });
});

test("an actor is created with a name and a kind; the first name is primary if none is", async () => {
  const { actor } = await send(server, "saveActor", {
    kind: "PERSON",
    names: [{ value: " Dov " }, { value: "D." }],
    birthDate: "1970",
  });
  expect(actor).toMatchObject({ kind: "PERSON", name: "Dov", birthDate: "1970" });
  expect(actor.names.map((name: { kind: string }) => name.kind)).toEqual(["PRIMARY", "ALIAS"]);
  expect(await send(server, "saveActor", { names: [{ value: "Dov" }] })).toMatch(
    /BAD_USER_INPUT: A new actor needs a kind/,
  );
  expect(await send(server, "saveActor", { kind: "STATE" })).toMatch(/BAD_USER_INPUT: A new actor needs a name/);
  expect(await send(server, "saveActor", { kind: "STATE", names: [{ value: "S" }], birthDate: "1970" })).toMatch(
    /BAD_USER_INPUT.*PERSON/,
  );
  expect(await send(server, "saveActor", { kind: "PERSON", names: [{ value: "…" }] })).toMatch(
    /BAD_USER_INPUT.*no letter or digit/,
  );
});

test("an actor's fields are added, corrected and removed, and the others stay", async () => {
  const save = async (input: object) => (await send(server, "saveActor", { id: "ben", ...input })).actor;
  expect(await save({ birthDate: "1970", description: [{ lang: "en", value: "a poet" }] })).toMatchObject({
    birthDate: "1970",
    description: "a poet",
  });
  expect(await save({ deathDate: "2000" })).toMatchObject({
    birthDate: "1970",
    deathDate: "2000",
    description: "a poet",
  });
  expect(await save({ birthDate: null, description: [{ lang: "en", value: "" }] })).toMatchObject({
    birthDate: null,
    deathDate: "2000",
    description: null,
  });
  const before = await revisionOf(graph);
  expect(
    await save({ deathDate: "2000", names: [{ value: "Name of ben", lang: "en", kind: "PRIMARY" }] }),
  ).toMatchObject({ deathDate: "2000" });
  expect(await revisionOf(graph)).toBe(before);
  expect(await rows("MATCH (a:Actor {id: 'ben'}) RETURN a.curatedFields AS fields")).toEqual([
    { fields: ["birthDate", "deathDate", "description"] },
  ]);
  expect(await send(server, "saveActor", { id: "nobody" })).toMatch(/NOT_FOUND: There is no actor "nobody"/);
  expect(await send(server, "saveActor", { id: "ben", kind: "STATE" })).toMatch(/CONFLICT.*is of kind PERSON/);
});

test("a kind that was guessed is corrected, and one that an editor has set is not contradicted in silence", async () => {
  const { actor } = await send(server, "saveActor", { id: "firm", kind: "ORGANIZATION" });
  expect(actor).toMatchObject({ kind: "ORGANIZATION" });
  expect(await send(server, "saveActor", { id: "firm", kind: "PERSON" })).toMatch(/CONFLICT.*is of kind ORGANIZATION/);
});

test("names are added, corrected and removed, but a primary one remains", async () => {
  const save = (input: object) => send(server, "saveActor", { id: "cyd", ...input });
  expect(await save({ removeNames: ["Name of cyd"] })).toMatch(/CONFLICT.*no PRIMARY name left/);
  expect(await save({ removeNames: ["Ada?"] })).toMatch(/BAD_USER_INPUT.*no name "Ada\?".*"Name of cyd"/);
  const renamed = await save({ removeNames: ["Name of cyd"], names: [{ value: "Ada Lovelace", kind: "PRIMARY" }] });
  expect(renamed.actor.names).toEqual([{ value: "Ada Lovelace", kind: "PRIMARY", lang: null }]);
  const both = await save({
    names: [
      { value: "Ada King", kind: "PRIMARY" },
      { value: "Ada Lovelace", kind: "PREVIOUS", lang: "en" },
    ],
  });
  expect(both.actor.names).toEqual([
    { value: "Ada King", kind: "PRIMARY", lang: null },
    { value: "Ada Lovelace", kind: "PREVIOUS", lang: "en" },
  ]);
  expect(await rows("MATCH (a:Actor {id: 'cyd'}) RETURN size(a.removedNames) AS n")).toEqual([{ n: 2 }]);
});

test("an identifier of another actor is refused, and so is a state that is none", async () => {
  const identifiers = [{ scheme: "wikidata", value: "Q7" }];
  expect((await send(server, "saveActor", { id: "ada", identifiers })).actor.identifiers).toEqual(identifiers);
  expect(await send(server, "saveActor", { id: "eve", identifiers })).toMatch(
    /CONFLICT: The identifier wikidata:Q7 already identifies the actor "ada"/,
  );
  expect(await send(server, "saveActor", { kind: "PERSON", names: [{ value: "X" }], identifiers })).toMatch(
    /CONFLICT.*"ada"/,
  );
  expect(await send(server, "saveActor", { id: "eve", identifiers: [{ scheme: "id", value: "ada" }] })).toMatch(
    /CONFLICT.*"ada"/,
  );
  // An id in another system is accepted wherever an id is.
  expect((await send(server, "saveActor", { id: "wikidata:Q7", birthDate: "1815" })).actor).toMatchObject({
    id: "ada",
    birthDate: "1815",
  });
  const office = (input: object) =>
    send(server, "saveActor", { kind: "ORGANIZATION", names: [{ value: "Office" }], ...input });
  const { actor } = await office({ state: "state" });
  expect(actor.state).toEqual({ id: "state" });
  expect((await send(server, "saveActor", { id: actor.id, state: null })).actor.state).toBeNull();
  expect(await office({ state: "ada" })).toMatch(/BAD_USER_INPUT.*is not a state/);
  expect(await office({ state: "nowhere" })).toMatch(/NOT_FOUND: There is no state "nowhere"/);
  expect(await send(server, "saveActor", { id: "ada", state: "state" })).toMatch(
    /BAD_USER_INPUT.*only an organization/,
  );
});
