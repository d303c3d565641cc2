import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import type { Neo4jAddress } from "../../src/neo4j/driver.ts";
import { Graph } from "../../src/neo4j/graph.ts";
import { graphStatus } from "../../src/neo4j/graphStatus.ts";
import { wipe } from "../../src/write/maintenance/wipe.ts";
import { loadWorld, world } from "../world/world.ts";
import { rows } from "../write/rows.ts";
import { testNeo4j } from "./neo4j.ts";

/** The tests' graph, unchanged. Close it at the end. */
export async function openTestGraph(): Promise<Graph> {
  return new Graph(await testNeo4j());
}

/** The graph without content, but with its schema. */
export async function openEmptyGraph(): Promise<Graph> {
  const graph = await openTestGraph();
  await wipe(graph);
  return graph;
}

/** Removes everything from an empty graph that migrations make: constraints, indexes and their record; and its last change. */
export async function removeSchema(graph: Graph): Promise<void> {
  for (const { name } of await rows("SHOW CONSTRAINTS YIELD name")) await graph.runAlone(`DROP CONSTRAINT ${name}`);
  for (const { name } of await rows("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name"))
    await graph.runAlone(`DROP INDEX ${name}`);
  await graph.runAlone("MATCH (node:Migration|Graph|Change) DELETE node");
}

/** The graph with exactly the miniature world, loaded only if it is not there already. */
export async function openWorld(): Promise<Graph> {
  const graph = await openTestGraph();
  if (savedFingerprint(graph) === (await fingerprint(graph))) return graph;
  await wipe(graph);
  await loadWorld(graph);
  saveFingerprint(graph, await fingerprint(graph));
  return graph;
}

/** Every write increments the graph's revision, so the fingerprint changes with every write. */
async function fingerprint(graph: Graph): Promise<string> {
  return digest([world, await graphStatus(graph)]);
}

/** The fingerprint saved when the world was last loaded, in this run or an earlier one. */
function savedFingerprint({ address }: Graph): string | undefined {
  return existsSync(fingerprintFile(address)) ? readFileSync(fingerprintFile(address), "utf8") : undefined;
}

function saveFingerprint({ address }: Graph, text: string): void {
  mkdirSync(".rawabit", { recursive: true });
  writeFileSync(fingerprintFile(address), text);
}

function fingerprintFile({ uri }: Neo4jAddress): string {
  return `.rawabit/test-world-${digest(uri).slice(0, 8)}`;
}

function digest(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex");
}
