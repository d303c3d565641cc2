import { afterAll, beforeAll, expect, test } from "vitest";
import type { ActorRecord, GraphRecord } from "../../../src/write/records.ts";
import { writeRecords } from "../../../src/write/writeRecords.ts";
import { type Ask, createAsk, dataOf } from "../../helpers/ask.ts";
import { openEmptyGraph } from "../../helpers/graph.ts";
import { declare, takeBack } from "../../write/merging/curate.ts";
import { knows } from "../../write/records.ts";

const graph = await openEmptyGraph();
afterAll(() => graph.close());

let ask: Ask;
beforeAll(async () => {
  ask = await createAsk(graph);
  await writeRecords(graph, records);
  await writeRecords(graph, [merging]);
});

function actor(id: string, name: string, more: Partial<ActorRecord> = {}): ActorRecord {
  return { type: "actor", id, kind: "PERSON", names: [{ value: name, kind: "PRIMARY" }], ...more };
}

function listed(scheme: string, value: string): Pick<ActorRecord, "identifiers"> {
  return { identifiers: [{ scheme, value }] };
}

const shipping = { kind: "ORGANIZATION", names: [{ value: "Harbour Star Lines", kind: "PRIMARY" }] } as const;

/** Pairs "a:…" and "b:…" of one name, and the reasons of each. */
const records: readonly GraphRecord[] = [
  actor("a:born", "Nadir Belkasem", { birthDate: "1970-03-04" }),
  actor("b:born", "نادر بلقاسم", { birthDate: "1970-03-04" }),
  actor("a:otherBirth", "Tomas Vellin", { birthDate: "1950" }),
  actor("b:otherBirth", "Tomas Vellin", { birthDate: "1961-05" }),
  actor("a:alone", "Lena Korvath"),
  actor("b:alone", "Léna Korvath"),
  actor("a:register", "Sorin Dalca", listed("register", "17")),
  actor("b:register", "Sorin Dalca", listed("register", "18")),
  actor("a:ship", "-", { ...shipping, ...listed("one-system", "QX4711") }),
  actor("b:ship", "-", {
    ...shipping,
    names: [{ value: "HSL Group", kind: "PRIMARY" }],
    ...listed("other-system", "QX4711"),
  }),
  actor("a:ties", "Omar Tahiri Bensalem"),
  actor("b:ties", "Omar Tahiri Bensalem"),
  actor("friend:1", "Greta Holm"),
  actor("friend:2", "Piet Maas"),
  ...["friend:1", "friend:2"].flatMap((friend) =>
    ["a:ties", "b:ties"].map((one) => knows(`${one} knows ${friend}`, one, friend)),
  ),
  // One name, but of different kinds; states of the reference data; and one actor that was two.
  actor("a:kind", "Marzania"),
  actor("b:kind", "Marzania", { kind: "STATE", iso2: "XM" }),
  actor("c:kind", "Marzaniya", { kind: "STATE", iso2: "XN" }),
  actor("list:1", "Iva Zoranova"),
  actor("list:2", "Iva Zoranova"),
];
const merging = actor("list:9", "Iva Zoranova", {
  identifiers: [
    { scheme: "list", value: "1" },
    { scheme: "list", value: "2" },
  ],
});

interface Row {
  readonly actors: readonly { readonly id: string }[];
  readonly score: number;
  readonly reasons: readonly string[];
}

const query = `query ($of: ID, $kinds: [ActorKind!], $minScore: Float! = 0.8, $first: Int! = 20, $after: String) {
  possibleDuplicates(of: $of, kinds: $kinds, minScore: $minScore, first: $first, after: $after) {
    totalCount pageInfo { endCursor hasNextPage } nodes { actors { id } score reasons }
  }
}`;

async function pairs(variables: object = {}) {
  const { possibleDuplicates } = await dataOf(
    ask<{
      possibleDuplicates: { totalCount: number; pageInfo: { endCursor: string; hasNextPage: boolean }; nodes: Row[] };
    }>(query, variables as never),
  );
  return { ...possibleDuplicates, ids: possibleDuplicates.nodes.map(idOf) };
}

/** "born" for the pair of a:born and b:born. */
function idOf({ actors: [one, other] }: Row): string {
  expect(one!.id.slice(2)).toBe(other!.id.slice(2));
  return one!.id.slice(2);
}

test("pairs of the whole graph come with their reasons, highest score first", async () => {
  const { nodes, ids, totalCount } = await pairs();
  expect([...ids].toSorted()).toEqual(["alone", "born", "ties"]);
  expect(totalCount).toBe(3);
  expect(nodes.map(({ score }) => score)).toEqual(nodes.map(({ score }) => score).toSorted((a, b) => b - a));
  const byId = new Map(nodes.map((node) => [idOf(node), node.reasons]));
  expect(byId.get("born")).toEqual(["Similar names: Nadir Belkasem, نادر بلقاسم.", "Same date of birth: 1970-03-04."]);
  expect(byId.get("ties")).toEqual(["Same name: Omar Tahiri Bensalem.", "Shared counterparts: 2."]);
});

test("what speaks against a pair lowers its score", async () => {
  const { nodes } = await pairs({ minScore: 0.5 });
  const byId = new Map(nodes.map((node) => [idOf(node), node]));
  expect(byId.get("otherBirth")!.reasons).toContain("Different dates of birth: 1950, 1961-05.");
  expect(byId.get("register")!.reasons).toContain("Different ids in register: 17, 18.");
  expect(byId.get("register")!.score).toBeLessThan(0.8);
  expect(byId.get("ship")!.reasons).toEqual(expect.arrayContaining(["Same id in two systems: QX4711."]));
});

test("actors of different kinds, states with codes and merged actors are no pairs", async () => {
  const { nodes } = await pairs({ minScore: 0 });
  const ids = nodes.flatMap(({ actors }) => actors.map(({ id }) => id));
  expect(ids.filter((id) => id.endsWith(":kind") || id.startsWith("list:"))).toEqual([]);
});

test("of one actor, by any of its ids, and of some kinds", async () => {
  expect((await pairs({ of: "a:born" })).ids).toEqual(["born"]);
  expect((await pairs({ of: "b:ship", minScore: 0.5 })).ids).toEqual(["ship"]);
  expect((await pairs({ of: "list:1", minScore: 0.5 })).ids).toEqual([]);
  expect((await pairs({ kinds: ["ORGANIZATION"], minScore: 0.5 })).ids).toEqual(["ship"]);
  expect((await pairs({ of: "a:born", kinds: ["STATE"] })).ids).toEqual([]);
});

test("pages have no gap and no repetition", async () => {
  const all = await pairs({ minScore: 0.3 });
  const found: string[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const page = await pairs({ minScore: 0.3, first: 2, after });
    found.push(...page.ids);
    expect(page.totalCount).toBe(all.totalCount);
    ({ endCursor: after, hasNextPage: more } = page.pageInfo);
  }
  expect(found).toEqual(all.ids);
});

test("a score out of range, an unknown actor and a cursor of other arguments are refused", async () => {
  const messages = async (variables: object) =>
    (await ask(query, variables as never)).errors?.map(({ message }) => message);
  expect(await messages({ minScore: 1.5 })).toEqual(["minScore is 1.5; it must be from 0 to 1."]);
  expect(await messages({ of: "nobody" })).toEqual(['of: there is no actor "nobody".']);
  const { pageInfo } = await pairs({ first: 1 });
  expect(await messages({ after: pageInfo.endCursor, minScore: 0.5 })).toEqual([
    expect.stringMatching(/^This cursor belongs to a different list/),
  ]);
});

test("actors that are declared distinct are no pair, until that is taken back", async () => {
  expect((await pairs({ of: "a:alone" })).ids).toEqual(["alone"]);
  await declare(graph, "b:alone", "a:alone");
  expect((await pairs({ of: "a:alone" })).ids).toEqual([]);
  expect((await pairs({})).ids).not.toContain("alone");
  await takeBack(graph, "a:alone", "b:alone");
  expect((await pairs({})).ids).toContain("alone");
});
