import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { inject } from "vitest";
import { Graph } from "../../src/neo4j/graph.ts";
import { graphStatus } from "../../src/neo4j/graphStatus.ts";
import { wipe } from "../../src/write/maintenance/wipe.ts";
import { loadWorld, world } from "../world/world.ts";

/** The tests' graph as it stands. Close it when done. */
export function openTestGraph(): Graph {
  return new Graph(inject("neo4j"));
}

/** The graph with nothing in it but its schema. */
export async function openEmptyGraph(): Promise<Graph> {
  const graph = openTestGraph();
  await wipe(graph);
  return graph;
}

/** The graph with the miniature world and nothing else; loaded only where it does not stand there already. */
export async function openWorld(): Promise<Graph> {
  const graph = openTestGraph();
  if (noted() === (await fingerprint(graph))) return graph;
  await wipe(graph);
  await loadWorld(graph);
  note(await fingerprint(graph));
  return graph;
}

/** Every write raises the graph's revision, so this is the same only while nobody has touched the graph. */
async function fingerprint(graph: Graph): Promise<string> {
  return digest([world, await graphStatus(graph)]);
}

/** What was noted when the world was last loaded, in this run or an earlier one. */
function noted(): string | undefined {
  return existsSync(noteFile()) ? readFileSync(noteFile(), "utf8") : undefined;
}

function note(text: string): void {
  mkdirSync(".rawabit", { recursive: true });
  writeFileSync(noteFile(), text);
}

function noteFile(): string {
  return `.rawabit/test-world-${digest(inject("neo4j").uri).slice(0, 8)}`;
}

function digest(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex");
}
