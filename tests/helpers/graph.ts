import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import type { Neo4jAddress } from "../../src/neo4j/driver.ts";
import { Graph } from "../../src/neo4j/graph.ts";
import { graphStatus } from "../../src/neo4j/graphStatus.ts";
import { wipe } from "../../src/write/maintenance/wipe.ts";
import { loadWorld, world } from "../world/world.ts";
import { rows } from "../write/rows.ts";
import { testNeo4j } from "./neo4j.ts";

/** The tests' graph as it stands. Close it when done. */
export async function openTestGraph(): Promise<Graph> {
  return new Graph(await testNeo4j());
}

/** The graph with nothing in it but its schema. */
export async function openEmptyGraph(): Promise<Graph> {
  const graph = await openTestGraph();
  await wipe(graph);
  return graph;
}

/** Removes everything from an empty graph that migrations make: constraints, indexes and their record. */
export async function removeSchema(graph: Graph): Promise<void> {
  for (const { name } of await rows("SHOW CONSTRAINTS YIELD name")) await graph.runAlone(`DROP CONSTRAINT ${name}`);
  for (const { name } of await rows("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name"))
    await graph.runAlone(`DROP INDEX ${name}`);
  await graph.runAlone("MATCH (node:Migration|Graph) DELETE node");
}

/** The graph with the miniature world and nothing else; loaded only where it does not stand there already. */
export async function openWorld(): Promise<Graph> {
  const graph = await openTestGraph();
  if (noted(graph) === (await fingerprint(graph))) return graph;
  await wipe(graph);
  await loadWorld(graph);
  note(graph, await fingerprint(graph));
  return graph;
}

/** Every write raises the graph's revision, so this is the same only while nobody has touched the graph. */
async function fingerprint(graph: Graph): Promise<string> {
  return digest([world, await graphStatus(graph)]);
}

/** What was noted when the world was last loaded, in this run or an earlier one. */
function noted({ address }: Graph): string | undefined {
  return existsSync(noteFile(address)) ? readFileSync(noteFile(address), "utf8") : undefined;
}

function note({ address }: Graph, text: string): void {
  mkdirSync(".rawabit", { recursive: true });
  writeFileSync(noteFile(address), text);
}

function noteFile({ uri }: Neo4jAddress): string {
  return `.rawabit/test-world-${digest(uri).slice(0, 8)}`;
}

function digest(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex");
}
