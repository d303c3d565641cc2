import { readdirSync } from "node:fs";
import { afterAll, beforeEach, expect, test } from "vitest";
import { graphRevision } from "../../src/neo4j/graph.queries.ts";
import { graphStatus } from "../../src/neo4j/graphStatus.ts";
import { refresh } from "../../src/write/maintenance/refresh.ts";
import { wipe } from "../../src/write/maintenance/wipe.ts";
import { openEmptyGraph } from "../helpers/graph.ts";
import { loadWorld } from "../world/world.ts";
import { revisionOf } from "./look.ts";
import { rows } from "./rows.ts";

const graph = await openEmptyGraph();
beforeEach(() => wipe(graph));
afterAll(() => graph.close());

test("the status counts actors by kind, documents, current evidence and current relations", async () => {
  await loadWorld(graph);
  const { revision, migrations, ...counts } = await graphStatus(graph);
  expect(counts).toEqual({
    persons: 7,
    states: 4,
    organizations: 5,
    documents: 5,
    evidence: 37,
    relations: { AFFILIATION: 9, ASSOCIATION: 3, MEETING: 8, SANCTION: 4, STATEMENT: 10 },
  });
  expect(migrations).toMatchObject({ pending: [], unknown: [] });
  expect(revision).toBe(await revisionOf(graph));
});

test("the status counts nobody of those that others keep under the same label", async () => {
  await graph.runAlone("CREATE (:Person {name: 'theirs'})");
  try {
    expect(await graphStatus(graph)).toMatchObject({ persons: 0 });
  } finally {
    await graph.runAlone("MATCH (person:Person) WHERE NOT person:Actor DELETE person");
  }
});

test("the league's summit of five is ten edges, one of them the lead", async () => {
  await loadWorld(graph);
  expect(
    await rows("MATCH ()-[r:MEETING {id: 'league-summit'}]->() RETURN count(*) AS edges, count(r.lead) AS leads"),
  ).toEqual([{ edges: 10, leads: 1 }]);
});

test("everything written carries the revision that wrote it", async () => {
  await loadWorld(graph);
  const revision = await revisionOf(graph);
  expect(
    await rows(`
      MATCH (n:Actor|Name|Identifier|Document|Evidence)
      RETURN count(*) = count(n.revision) AS stamped, max(n.revision) <= ${revision} AS past
      UNION ALL
      MATCH (:Actor)-[r:MEETING|SANCTION|STATEMENT|AFFILIATION|ASSOCIATION]->(:Actor)
      RETURN count(*) = count(r.revision) AS stamped, max(r.revision) = ${revision} AS past`),
  ).toEqual([
    { stamped: true, past: true },
    { stamped: true, past: true },
  ]);
});

test("a wipe leaves the schema, what others keep in the database, and a higher revision", async () => {
  await loadWorld(graph);
  const revision = await revisionOf(graph);
  await graph.runAlone("CREATE (:Foreign {id: 'theirs'})-[:MEETING {id: 'theirs'}]->(:Foreign)");
  try {
    await wipe(graph);
    expect(await rows("MATCH (n) UNWIND labels(n) AS label RETURN label, count(*) AS count ORDER BY label")).toEqual([
      { label: "Change", count: 1 },
      { label: "Foreign", count: 2 },
      { label: "Graph", count: 1 },
      { label: "Migration", count: readdirSync("cypher/setup").length },
    ]);
    expect(await rows("MATCH ()-[r]->() RETURN type(r) AS type")).toEqual([{ type: "MEETING" }]);
    expect(await revisionOf(graph)).toBeGreaterThan(revision);
  } finally {
    await graph.runAlone("MATCH (foreign:Foreign) DETACH DELETE foreign");
  }
});

test("a refresh takes a revision from which everything is to be read again", async () => {
  const revision = await revisionOf(graph);
  expect(await refresh(graph)).toBe(revision + 1);
  expect(await graph.reader().read(graphRevision, {})).toEqual([{ revision: revision + 1, rereadFrom: revision + 1 }]);
});
