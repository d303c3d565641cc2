import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Graph } from "../../../src/neo4j/graph.ts";
import type { ActorRecord } from "../../../src/write/records.ts";
import { writeBatch } from "../../../src/write/writeBatch.ts";
import { writeRecords } from "../../../src/write/writeRecords.ts";
import { openEmptyGraph } from "../../helpers/graph.ts";
import { editor, startServer, type TestServer } from "../../helpers/server.ts";
import { diary, letter, meeting, person } from "../../write/records.ts";
import { rows } from "../../write/rows.ts";
import { read, reporting } from "./support.ts";

let graph: Graph;
let server: TestServer;
beforeAll(async () => {
  graph = await openEmptyGraph();
  await writeRecords(graph, [
    ...["Ada Lovett", "Ben Orwell", "Cyd Marlow", "Eve Harlan"].map(named),
    letter,
    diary,
    meeting,
  ]);
  server = await startServer(graph, { authenticate: async () => editor });
});
afterAll(async () => {
  await server.close();
  await graph.close();
});

/** Its id is the first name. */
function named(value: string): ActorRecord {
  return { ...person(value.slice(0, 3).toLowerCase()), names: [{ value, kind: "PRIMARY", lang: "en" }] };
}

const text =
  "News agency: Ada Lovett met Cyd Marlow in Paris. Later Ada Lovett met Ben Orwell. The minister Zoe Zimm met Eve Harlan; Zoe Zimm left.";
const visit = {
  passage: "Ada Lovett met Cyd Marlow in Paris.",
  who: [
    ["VISITOR", "Ada Lovett"],
    ["HOST", "Cyd Marlow"],
  ],
  date: "2020-06-01",
  place: "Paris",
} as const;
const repeated = {
  passage: "Later Ada Lovett met Ben Orwell.",
  who: [
    ["PARTICIPANT", "Ada Lovett"],
    ["PARTICIPANT", "Ben Orwell"],
  ],
  date: "2020-05-07",
} as const;
const unknown = {
  passage: "The minister Zoe Zimm met Eve Harlan; Zoe Zimm left.",
  who: [
    ["PARTICIPANT", "Zoe Zimm", "PERSON", "minister"],
    ["PARTICIPANT", "Eve Harlan"],
  ],
  dateText: "recently",
} as const;
const reader = reporting(visit, repeated, unknown);
const add = { text, language: "en", publishedOn: "2020-06-02" };

let document: string | undefined;
beforeEach(async () => {
  await rows("MATCH (proposal:Proposal) DETACH DELETE proposal");
  ({ document } = await read(graph, document ? { document } : { add }, reader));
});

const fields = `id kind state quote start end date dateText place modality score proposedBy rejectedFor decidedBy
  participants { role actor { name kind title actor { id } mention { text start end candidates { actor { id } score matchedName { value } } } } }
  attribution { name } known { id } accepted { id }`;
const ask = async (query: string, variables: object = {}) => (await server.ask(query, variables)).body;
// biome-ignore lint/suspicious/noExplicitAny: answers of every shape.
const waiting = async (state = "PENDING"): Promise<any[]> => {
  const { data } = await ask(
    `{ document(id: "${document}") { text proposals(state: ${state}) { totalCount nodes { ${fields} } } } }`,
  );
  return data.document.proposals.nodes;
};
// biome-ignore lint/suspicious/noExplicitAny: payloads of every shape.
const send = async (name: string, input: object): Promise<any> => {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const selection =
    name === "acceptProposals"
      ? `relations { id kind date place modality ... on Meeting { participants { role actor { id } } } evidence { nodes { id quote start document { id } attribution { id } } } }
         actors { id kind name description(lang: "en") } change { operation by reason relations { nodes { id } } actors { nodes { id } } }`
      : `proposals { id state rejectedFor decidedBy }`;
  const { data, errors } = await ask(`mutation($input: ${type}!) { ${name}(input: $input) { ${selection} } }`, {
    input,
  });
  return errors ? `${errors[0].extensions.code}: ${errors[0].message}` : data[name];
};

test("a reading waits as proposals with verbatim quotes, and says which the graph knows", async () => {
  const [first, second, third] = await waiting();
  for (const { quote, start, end, participants } of [first, second, third]) {
    expect(text.slice(start, end)).toBe(quote);
    for (const { actor } of participants)
      expect(text.slice(actor.mention.start, actor.mention.end)).toBe(actor.mention.text);
  }
  expect(first).toMatchObject({ kind: "MEETING", state: "PENDING", date: "2020-06-01", place: "Paris", known: null });
  expect(first.participants[0]).toMatchObject({
    role: "VISITOR",
    actor: { name: "Ada Lovett", actor: { id: "ada" }, mention: { candidates: [{ actor: { id: "ada" }, score: 1 }] } },
  });
  expect(second.known).toEqual({ id: "meeting" });
  expect(third.participants[0].actor).toMatchObject({
    name: "Zoe Zimm",
    kind: "PERSON",
    title: "minister",
    actor: null,
  });
});

test("lists of proposals are filtered by state and kind, and have pages", async () => {
  const { data } = await ask(
    `{ all: proposals { totalCount } page: proposals(state: PENDING, kinds: [MEETING], first: 2) { nodes { id } pageInfo { endCursor hasNextPage } }
       none: proposals(kinds: [SANCTION]) { totalCount } }`,
  );
  expect(data).toMatchObject({
    all: { totalCount: 3 },
    none: { totalCount: 0 },
    page: { pageInfo: { hasNextPage: true } },
  });
  const next = await ask(
    `query($after: String) { proposals(state: PENDING, kinds: [MEETING], first: 2, after: $after) { nodes { id } } }`,
    {
      after: data.page.pageInfo.endCursor,
    },
  );
  expect(next.data.proposals.nodes).toHaveLength(1);
  const { id } = next.data.proposals.nodes[0];
  expect((await ask(`{ node(id: "${id}") { __typename id } }`)).data.node).toEqual({ __typename: "Proposal", id });
});

test("an accepted proposal is a relation with its passage as evidence, and a change with its reason", async () => {
  const [first] = await waiting();
  const { relations, actors, change } = await send("acceptProposals", { proposals: [first.id], reason: "Read it" });
  expect(relations).toMatchObject([
    {
      kind: "MEETING",
      date: "2020-06-01",
      place: "Paris",
      participants: [
        { role: "VISITOR", actor: { id: "ada" } },
        { role: "HOST", actor: { id: "cyd" } },
      ],
      evidence: { nodes: [{ quote: visit.passage, start: text.indexOf(visit.passage), document: { id: document } }] },
    },
  ]);
  expect(actors).toEqual([]);
  expect(change).toMatchObject({ operation: "acceptProposals", by: "Amal", reason: "Read it" });
  expect(change.relations.nodes).toEqual([{ id: relations[0].id }]);
  expect(await waiting("ACCEPTED")).toMatchObject([
    { id: first.id, accepted: { id: relations[0].id }, decidedBy: "Amal", known: null },
  ]);
  await ask(`mutation { retractRelation(input: { id: "${relations[0].id}", reason: "test" }) { relation { id } } }`);
});

test("a proposal waits again if an import retracts its relation against the editors", async () => {
  const [first] = await waiting();
  const { relations } = await send("acceptProposals", { proposals: [first.id] });
  const retraction = { retract: { relation: relations[0].id } };
  expect(await writeBatch(graph, [retraction])).toMatchObject([{ became: "curated" }]);
  expect(await writeBatch(graph, [retraction], { overrides: true })).toEqual([{ became: "retracted" }]);
  expect(await waiting()).toContainEqual(expect.objectContaining({ id: first.id, state: "PENDING" }));
});

test("accepting a known relation adds a source to it", async () => {
  const second = (await waiting())[1];
  const { relations } = await send("acceptProposals", { proposals: [second.id] });
  expect(relations).toMatchObject([{ id: "meeting", date: "2020-05" }]);
  const added = relations[0].evidence.nodes.find((each: { quote: string }) => each.quote === repeated.passage);
  await ask(`mutation { retractEvidence(input: { id: "${added.id}", reason: "test" }) { relation { id } } }`);
  expect(await waiting()).toContainEqual(expect.objectContaining({ id: second.id, state: "PENDING" }));
});

test("a new actor is created only by accepting, once, and is then selected wherever it is mentioned", async () => {
  const again = {
    ...unknown,
    passage: "Zoe Zimm left.",
    who: [
      ["PARTICIPANT", "Zoe Zimm"],
      ["PARTICIPANT", "Ada Lovett"],
    ],
  } as const;
  const longer = { text: `${text} Ada Lovett saw it.`, language: "en" };
  const other = await read(
    graph,
    { add: longer },
    reporting(unknown, { ...again, passage: "Zoe Zimm left. Ada Lovett saw it." }),
  );
  const [third] = (await waiting()).slice(2);
  const { actors, relations } = await send("acceptProposals", { proposals: [third.id] });
  expect(actors).toMatchObject([{ kind: "PERSON", name: "Zoe Zimm", description: "minister" }]);
  const { data } = await ask(
    `{ document(id: "${other.document}") { proposals { nodes { participants { actor { name actor { id } } } known { id } } } } }`,
  );
  const [same, next] = data.document.proposals.nodes;
  expect(next.participants[0].actor.actor).toEqual({ id: actors[0].id });
  expect(same.known).toEqual({ id: relations[0].id });
});

test("an actor whom an editor saves is selected in the proposals that wait and mention one of its names", async () => {
  const text = "Yul Yost praised Ada Lovett in Oslo.";
  const who = [
    ["PARTICIPANT", "Yul Yost"],
    ["PARTICIPANT", "Ada Lovett"],
  ] as const;
  const { document } = await read(graph, { add: { text, language: "en" } }, reporting({ passage: text, who }));
  const { data: saved } = await ask(
    'mutation { saveActor(input: { kind: PERSON, names: [{ value: "Yul Yost", lang: "en" }], reason: "test" }) { actor { id } } }',
  );
  const { data } = await ask(
    `{ document(id: "${document}") { proposals { nodes { participants { actor { actor { id } } } } } } }`,
  );
  expect(data.document.proposals.nodes[0].participants[0].actor.actor).toEqual(saved.saveActor.actor);
});

test("of several proposals, all are accepted or none", async () => {
  const [first, second] = await waiting();
  const refused = await send("acceptProposals", {
    proposals: [first.id, second.id],
    edits: [{ proposal: second.id, participants: [{ role: "SPEAKER", actor: "ada" }] }],
  });
  expect(refused).toMatch(
    new RegExp(`^BAD_USER_INPUT: The proposal "${second.id}" cannot be accepted, and none was\\. .*SPEAKER`),
  );
  expect(await waiting()).toHaveLength(3);
});

test("an edit replaces the given fields, and names existing or new actors", async () => {
  const [first] = await waiting();
  const edit = {
    proposal: first.id,
    date: "2020-06",
    place: null,
    modality: "PLANNED",
    attribution: ["ben"],
    participants: [
      { role: "PARTICIPANT", actor: "ada" },
      { role: "PARTICIPANT", newActor: { kind: "ORGANIZATION", names: [{ value: "The Firm" }] } },
    ],
  };
  const { relations, actors } = await send("acceptProposals", { proposals: [first.id], edits: [edit] });
  expect(actors).toMatchObject([{ kind: "ORGANIZATION", name: "The Firm" }]);
  expect(relations).toMatchObject([
    {
      date: "2020-06",
      place: null,
      modality: "PLANNED",
      participants: [{ actor: { id: "ada" } }, { actor: { id: actors[0].id } }],
      evidence: { nodes: [{ attribution: [{ id: "ben" }] }] },
    },
  ]);
});

test.each([
  [{ proposals: [] }, /BAD_USER_INPUT: proposals is empty/],
  [{ proposals: ["nothing"] }, /NOT_FOUND: There is no proposal "nothing"/],
  [{ edits: [{ proposal: "nothing" }] }, /BAD_USER_INPUT: edits: "nothing" is not among/],
  [{ participants: [{ role: "PARTICIPANT" }] }, /neither actor nor newActor/],
  [{ participants: [{ role: "PARTICIPANT", newActor: { id: "ada" } }] }, /newActor has the id "ada"/],
  [{ participants: [{ role: "PARTICIPANT", actor: "nobody" }] }, /NOT_FOUND: .*There is no actor "nobody"/],
  [{ stance: "PRAISE" }, /BAD_USER_INPUT: .*stance/],
])("%j is refused with what to do", async (input, message) => {
  const [first] = await waiting();
  const whole = "proposals" in input || "edits" in input ? input : { edits: [{ proposal: first.id, ...input }] };
  expect(await send("acceptProposals", { proposals: [first.id], ...whole })).toMatch(message);
  expect(await waiting()).toHaveLength(3);
});

test("a request that is sent again has no further effect; a decided proposal is a conflict", async () => {
  const [first, second] = await waiting();
  const request = { requestId: "once", proposals: [first.id] };
  const done = await send("acceptProposals", request);
  expect(await send("acceptProposals", request)).toEqual(done);
  expect(await send("acceptProposals", { proposals: [first.id] })).toMatch(
    /^CONFLICT: .*was accepted by Amal, as the relation/,
  );
  expect(await send("rejectProposals", { proposals: [first.id], reason: "No" })).toMatch(/^CONFLICT: .*was accepted/);
  await send("rejectProposals", { proposals: [second.id], reason: "Wrong actor" });
  expect(await send("acceptProposals", { proposals: [second.id] })).toMatch(
    /^CONFLICT: .*was rejected by Amal: Wrong actor/,
  );
  const relation = done.relations[0].id;
  await ask(`mutation { retractRelation(input: { id: "${relation}", reason: "test" }) { relation { id } } }`);
  expect((await waiting()).map(({ id }) => id)).toContain(first.id);
  await ask(`mutation { restoreRelation(input: { id: "${relation}", reason: "test" }) { relation { id } } }`);
  expect((await waiting("ACCEPTED")).map(({ id }) => id)).toEqual([first.id]);
});

test("a rejection has a reason and can be taken back", async () => {
  const [first] = await waiting();
  expect(await send("rejectProposals", { proposals: [first.id], reason: " " })).toMatch(
    /^BAD_USER_INPUT: reason is empty/,
  );
  expect((await send("rejectProposals", { proposals: [first.id], reason: "Not said" })).proposals).toEqual([
    { id: first.id, state: "REJECTED", rejectedFor: "Not said", decidedBy: "Amal" },
  ]);
  expect((await send("reopenProposals", { proposals: [first.id] })).proposals).toMatchObject([
    { state: "PENDING", rejectedFor: null },
  ]);
});

test("a proposal's actor follows the survivor of a merge", async () => {
  await writeRecords(graph, [person("eva")]);
  const merge = await ask('mutation { mergeActors(input: { keep: "eva", absorb: "eve", reason: "Same" }) { merge } }');
  const third = (await waiting())[2];
  expect(third.participants[1].actor).toMatchObject({
    actor: { id: "eva" },
    mention: { candidates: [{ actor: { id: "eva" } }] },
  });
  await ask(`mutation { undoMerge(input: { merge: "${merge.data.mergeActors.merge}", reason: "Not" }) { merge } }`);
});
