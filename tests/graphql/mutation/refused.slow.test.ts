import { afterAll, expect, test } from "vitest";
import { writeRecords } from "../../../src/write/writeRecords.ts";
import { signatureOf } from "../../helpers/exchange/signature.ts";
import { openEmptyGraph } from "../../helpers/graph.ts";
import { editor, startServer } from "../../helpers/server.ts";
import { revisionOf } from "../../write/look.ts";
import { all, knows, person } from "../../write/records.ts";
import { send } from "./support.ts";

// Whatever is refused leaves the graph as it was, to the last property.

const graph = await openEmptyGraph();
await writeRecords(graph, [
  ...all,
  ...["eve", "dan", "fay"].map(person),
  { ...person("state"), kind: "STATE" },
  { type: "document", id: "echo", title: "An echo", text: "Ada met Ben. 🛳 Ada met Ben." },
  knows("corrected", "ada", "ben"),
]);
const server = await startServer(graph, { authenticate: async () => editor });
afterAll(async () => {
  await server.close();
  await graph.close();
});

const state = async () => ({ signature: await signatureOf(graph.address), revision: await revisionOf(graph) });
const reason = "Both are one.";
const merging = (keep: string, absorb: string) => mutate("mergeActors", { keep, absorb, reason });
const participants = ["ada", "ben"].map((actor) => ({ actor, role: "PARTICIPANT" }));
const quoting = (quote: string, more: object = {}) => ({
  participants,
  evidence: [{ document: "echo", quote, ...more }],
});
const associate = (input: object) =>
  send(server, "recordAssociation", { id: "corrected", type: "family", from: "ada", to: "ben", ...input });

/** The code of the refusal; null if there is none. */
async function mutate(name: string, input: object): Promise<string | null> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const { body } = await server.ask(`mutation ($input: ${type}!) { ${name}(input: $input) { __typename } }`, { input });
  return body.errors?.[0].extensions.code ?? null;
}

test("merges and a correction that are made", async () => {
  expect(await merging("dan", "eve")).toBeNull();
  expect(await merging("fay", "dan")).toBeNull();
  expect((await associate({ version: 1, date: "2020" })).relation).toMatchObject({ version: 2 });
});

test.each<[what: string, code: string, name: string, input: object]>([
  ["a merge of an actor with itself", "BAD_USER_INPUT", "mergeActors", { keep: "ada", absorb: "ada" }],
  ["a merge of a person with a state", "CONFLICT", "mergeActors", { keep: "ada", absorb: "state" }],
  ["a merge of two that are merged already", "CONFLICT", "mergeActors", { keep: "fay", absorb: "dan" }],
  ["a merge of two that are merged by a third", "CONFLICT", "mergeActors", { keep: "fay", absorb: "eve" }],
  ["a merge that would close a cycle", "CONFLICT", "mergeActors", { keep: "eve", absorb: "fay" }],
  ["an undo of a merge that nobody made", "NOT_FOUND", "undoMerge", { merge: "merge:none" }],
  ["evidence of an unknown document", "NOT_FOUND", "recordMeeting", quoting("Ada", { document: "nowhere" })],
  ["a quote that occurs twice", "BAD_USER_INPUT", "recordMeeting", quoting("Ada met Ben.")],
  ["an offset in a surrogate pair", "BAD_USER_INPUT", "recordMeeting", quoting(" Ada met Ben.", { start: 14 })],
  ["a quote that begins in a surrogate pair", "BAD_USER_INPUT", "recordMeeting", quoting("\udef3 Ada", { start: 14 })],
  [
    "10,000 participants",
    "BAD_USER_INPUT",
    "recordMeeting",
    { ...quoting("🛳"), participants: Array.from({ length: 10_000 }, () => participants[0]) },
  ],
  ["a text of 5 MB", "BAD_USER_INPUT", "addDocument", { text: "x".repeat(5_000_000) }],
  [
    "a correction of what another editor has corrected",
    "CONFLICT",
    "recordAssociation",
    { id: "corrected", version: 1, type: "family", from: "ada", to: "cyd" },
  ],
  [
    "a relation whose second piece of evidence is wrong",
    "BAD_USER_INPUT",
    "recordMeeting",
    { participants, evidence: [...quoting("🛳").evidence, ...quoting("Not there").evidence] },
  ],
])("%s is refused, and changes nothing", async (_what, code, name, input) => {
  const before = await state();
  expect(await mutate(name, name.endsWith("Actors") || name === "undoMerge" ? { ...input, reason } : input)).toBe(code);
  expect(await state()).toEqual(before);
});

test("of ten editors who correct the version that all of them saw, one does", async () => {
  const before = await revisionOf(graph);
  const answers = await Promise.all(
    Array.from({ length: 10 }, (_, index) => associate({ version: 2, date: String(2000 + index) })),
  );
  const refused = answers.filter((answer) => typeof answer === "string");
  for (const refusal of refused) expect(refusal).toMatch(/^CONFLICT: You saw version 2.*version 3 is current/);
  expect(refused).toHaveLength(9);
  expect(await revisionOf(graph)).toBe(before + 1);
});

// Last, because the relation gets another version if its actor is absorbed.
test("of two editors who merge two actors into each other at once, one does", async () => {
  const before = await revisionOf(graph);
  const codes = await Promise.all([merging("ben", "cyd"), merging("cyd", "ben")]);
  expect(codes.toSorted()).toEqual(["CONFLICT", null]);
  expect(await revisionOf(graph)).toBe(before + 1);
});
