import { afterAll, beforeEach, expect, test } from "vitest";
import { wipe } from "../../../src/write/maintenance/wipe.ts";
import { retractRelations } from "../../../src/write/retractRelations.ts";
import { writeBatch } from "../../../src/write/writeBatch.ts";
import { writeRecords } from "../../../src/write/writeRecords.ts";
import { createAsk, dataOf } from "../../helpers/ask.ts";
import { generated } from "../../helpers/exchange/generated.ts";
import { fileOf, importText } from "../../helpers/exchange/importText.ts";
import { openEmptyGraph } from "../../helpers/graph.ts";
import { all, before, knows, meeting, person } from "../../write/records.ts";
import { rows } from "../../write/rows.ts";

const graph = await openEmptyGraph();
const ask = await createAsk(graph);
beforeEach(() => wipe(graph));
afterAll(() => graph.close());

interface Listed {
  readonly id: string;
  readonly operation: string;
}
interface Page {
  readonly nodes: readonly Listed[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

async function changes(args = "", fields = "id operation"): Promise<Page> {
  const field = args === "" ? "changes" : `changes(${args})`;
  const { changes } = await dataOf(
    ask(`{ ${field} { nodes { ${fields} } totalCount pageInfo { hasNextPage endCursor } } }`),
  );
  return changes as Page;
}

const idOf = async () => (await changes("first: 100")).nodes.at(-1)!.id;

test("changes are listed oldest first, with what they affected", async () => {
  await writeRecords(graph, all);
  await retractRelations(graph, ["meeting"], "It did not take place.");
  const { nodes, totalCount } = await changes(
    "",
    `operation by reason revision at
     actors { totalCount nodes { id name } } relations { totalCount nodes { id retractedAt } } documents { totalCount nodes { id title } }`,
  );
  expect(totalCount).toBe(3);
  expect(nodes).toMatchObject([
    { operation: "wipe", actors: { totalCount: 0 }, relations: { nodes: [] } },
    {
      operation: "import",
      by: null,
      reason: null,
      actors: { totalCount: 3, nodes: [{ id: "ada", name: "Name of ada" }, { id: "ben" }, { id: "cyd" }] },
      relations: { totalCount: 1, nodes: [{ id: "meeting", retractedAt: expect.any(String) }] },
      documents: { totalCount: 2, nodes: [{ id: "diary", title: "A diary" }, { id: "letter" }] },
    },
    {
      operation: "retract",
      reason: "It did not take place.",
      actors: { totalCount: 2, nodes: [{ id: "ada" }, { id: "ben" }] },
      relations: { totalCount: 1, nodes: [{ id: "meeting" }] },
      documents: { totalCount: 0 },
    },
  ]);
});

test("the id of a change is its cursor, from whichever list it comes", async () => {
  for (const id of ["one", "two", "three"]) await writeRecords(graph, [person(id)]);
  const first = await changes("first: 2");
  expect(first).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: true, endCursor: first.nodes[1]!.id } });
  const second = await changes(`first: 2, after: "${first.pageInfo.endCursor}"`);
  expect(second.pageInfo.hasNextPage).toBe(false);
  expect(second.nodes).toHaveLength(2);
  expect(second.nodes.map(({ id }) => id)).not.toContain(first.nodes[1]!.id);
  const last = second.nodes[1]!.id;
  expect(await changes(`after: "${last}"`)).toMatchObject({ nodes: [], pageInfo: { endCursor: null } });
});

test.each(["changes(after: $after)", 'actor(id: "ada") { history(after: $after)'])(
  "a cursor that the graph does not know is an error in %s",
  async (field) => {
    await writeRecords(graph, all);
    const type = field.startsWith("changes") ? "ID" : "String";
    const { errors } = await ask(`query ($after: ${type}) { ${field} { totalCount }${type === "ID" ? "" : "}"} }`, {
      after: "change:999999",
    });
    expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", argument: "after" });
  },
);

test("a filter keeps changes of the actors and of the kinds; with both, of such relations of these actors", async () => {
  await writeRecords(graph, before);
  const people = await idOf();
  await writeRecords(graph, [meeting]);
  const met = await idOf();
  await writeRecords(graph, [knows("friends", "ben", "cyd")]);
  const known = await idOf();
  const idsFor = async (filter: string) => (await changes(filter)).nodes.map(({ id }) => id);
  expect(await idsFor('actors: ["ada"]')).toEqual([people, met]);
  expect(await idsFor('actors: ["ada", "cyd"]')).toEqual([people, met, known]);
  expect(await idsFor("kinds: [MEETING]")).toEqual([met]);
  expect(await idsFor('actors: ["ben"], kinds: [ASSOCIATION]')).toEqual([known]);
  expect(await idsFor('actors: ["ada"], kinds: [ASSOCIATION]')).toEqual([]);
  expect((await changes('actors: ["ben"], kinds: [ASSOCIATION, MEETING]')).totalCount).toBe(2);
  // A place near the end is read in another way.
  expect(await idsFor(`actors: ["ben"], kinds: [ASSOCIATION], after: "${people}"`)).toEqual([known]);
  expect(await idsFor(`actors: ["cyd"], after: "${met}"`)).toEqual([known]);
  const { errors } = await ask('{ changes(actors: ["nobody"]) { totalCount } }');
  expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT" });
});

test("a long list of changes is filtered by actors like a short one", async () => {
  await writeRecords(graph, before);
  await rows("MATCH (graph:Graph) SET graph.revision = graph.revision + 5000 RETURN 1");
  await writeRecords(graph, [meeting]);
  expect((await changes('actors: ["ada"]')).nodes).toHaveLength(2);
  expect((await changes('actors: ["ada"], kinds: [MEETING]')).nodes).toHaveLength(1);
});

test("an actor's history is newest first and includes the actors merged into it, before and after", async () => {
  const [one, two] = [{ ...person("ftm:one"), identifiers: [{ scheme: "wikidata", value: "Q1" }] }, person("ftm:two")];
  await writeRecords(graph, [one, two]);
  const written = await idOf();
  await writeRecords(graph, [knows("known", "ftm:two", "ftm:one")]);
  await writeRecords(graph, [{ ...two, description: { en: "A person." } } as never]);
  const described = await idOf();
  await writeRecords(graph, [{ ...one, identifiers: [{ scheme: "ftm", value: "two" }] }]);
  const merged = await idOf();
  const historyOf = async (id: string, args = "") => {
    const { actor } = await dataOf(ask(`{ actor(id: "${id}") { history${args} { nodes { id } totalCount } } }`));
    const { history } = actor as { history: { nodes: { id: string }[]; totalCount: number } };
    return history.nodes.map((node) => node.id);
  };
  const history = await historyOf("ftm:one");
  expect(history).toHaveLength(4);
  expect([history[0], history[1], history[3]]).toEqual([merged, described, written]);
  expect(await historyOf("ftm:two")).toEqual(history);
  expect(await historyOf("ftm:one", `(after: "${described}", first: 1)`)).toEqual([history[2]]);
  // Whoever gives the former id gets the same changes.
  const { nodes } = await changes('actors: ["ftm:two"]');
  expect(nodes.map(({ id }) => id)).toEqual(history.toReversed());
});

test("versions show each content as it was, with who changed it and why", async () => {
  await writeRecords(graph, all);
  const first = await idOf();
  await writeRecords(graph, [
    {
      ...meeting,
      date: "2020-06",
      participants: [...meeting.participants, { actor: "cyd", role: "PARTICIPANT" }],
      evidence: [{ document: "letter", quote: "Then Ben called Cyd.", start: 16, end: 36 }],
    },
  ]);
  const second = await idOf();
  await retractRelations(graph, ["meeting"], "It did not take place.");
  const third = await idOf();
  const seen: string[] = [];
  const stop = graph.observe((name) => seen.push(name));
  const { relation } = await dataOf(
    ask(`{ relation(id: "meeting") { versions {
      version recordedAt retractedAt change { id } retractedIn { id reason }
      relation { date sourceCount participants { actor { id } } evidence { nodes { quote relation { date } } } }
    } } }`),
  ).finally(stop);
  expect(relation).toEqual({
    versions: [
      {
        version: 2,
        recordedAt: expect.any(String),
        retractedAt: expect.any(String),
        change: { id: second },
        retractedIn: { id: third, reason: "It did not take place." },
        relation: {
          date: "2020-06",
          sourceCount: 1,
          participants: ["ada", "ben", "cyd"].map((id) => ({ actor: { id } })),
          evidence: {
            nodes: [
              { quote: "Ada met Ben.", relation: { date: "2020-06" } },
              { quote: "Then Ben called Cyd.", relation: { date: "2020-06" } },
            ],
          },
        },
      },
      {
        version: 1,
        recordedAt: expect.any(String),
        retractedAt: expect.any(String),
        change: { id: first },
        retractedIn: { id: second, reason: null },
        relation: {
          date: "2020-05",
          sourceCount: 1,
          participants: ["ada", "ben"].map((id) => ({ actor: { id } })),
          evidence: { nodes: [{ quote: "Ada met Ben.", relation: { date: "2020-05" } }] },
        },
      },
    ],
  });
  expect(seen.toSorted()).toEqual([
    "change/versions",
    "evidence/countsOfRelations",
    "evidence/ofRelations",
    "relation/byIds",
    "relation/byIds",
    "relation/byIds",
    "relation/participants",
  ]);
});

test("relations of an import are paged by number, each once, although several transactions changed it", async () => {
  const records = [...generated(1_100)];
  const [first] = records.filter(({ type }) => type === "relation") as [typeof meeting];
  // Evidence of its own in a later transaction of the same import.
  await importText(graph, fileOf([...records, { ...first, summary: { en: "Again." } } as never]));
  const list = async (args: string) => {
    const { changes } = await dataOf(
      ask(`{ changes { nodes { relations(${args}) { totalCount nodes { id } pageInfo { endCursor } } } } }`),
    );
    const { nodes } = changes as { nodes: { relations: Page }[] };
    return nodes.at(-1)!.relations;
  };
  const ids: string[] = [];
  let page = await list("first: 100");
  for (; page.nodes.length > 0; page = await list(`first: 100, after: "${page.pageInfo.endCursor}"`))
    ids.push(...page.nodes.map(({ id }) => id));
  expect(page.totalCount).toBe(1_100);
  expect(ids).toHaveLength(1_100);
  expect(new Set(ids).size).toBe(1_100);
  const { relation } = await dataOf(ask(`{ relation(id: "${first.id}") { versions { change { operation } } } }`));
  expect(relation).toEqual({ versions: [{ change: { operation: "import" } }, { change: { operation: "import" } }] });
});

test("an import that has not ended is in no list and no version", async () => {
  const run = { id: "import:running", propertiesAfter: () => ({}) };
  await writeBatch(
    graph,
    all.map((record) => ({ record })),
    { run },
  );
  expect((await changes()).nodes.map(({ operation }) => operation)).toEqual(["wipe"]);
  const { relation } = await dataOf(ask('{ relation(id: "meeting") { versions { version change { id } } } }'));
  expect(relation).toEqual({ versions: [{ version: 1, change: null }] });
});

test("a change is found by its id, as any object is", async () => {
  const id = await idOf();
  const { node } = await dataOf(ask(`{ node(id: "${id}") { __typename id ... on Change { operation } } }`));
  expect(node).toEqual({ __typename: "Change", id, operation: "wipe" });
  expect(await dataOf(ask('{ node(id: "change:999999") { id } }'))).toEqual({ node: null });
});
