import { createHash } from "node:crypto";
import type { Neo4jAddress } from "../../../src/neo4j/driver.ts";
import { askNeo4j } from "../askNeo4j.ts";

/** Properties that differ between two equal runs: their times and the id of the run. */
const ofTheRun = ["revision", "recordedAt", "importRun"];
/** Depends on the last record of a relation; a restored graph was told it by another one. */
const ofTheRecord = ["recordDigest"];
/** Begins with, or is derived from, the time of recording. */
const withMoments = ["order"];

interface Found {
  readonly sort: string | readonly string[];
  readonly key: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/**
 * The content of a graph, without the times at which it was recorded: the numbers of nodes and edges of each kind, and
 * a hash of all of them.
 */
export async function signatureOf(address: Neo4jAddress): Promise<{ readonly counts: object; readonly hash: string }> {
  const nodes = await askNeo4j(
    address,
    `MATCH (node:Actor|Name|Identifier|Document|Evidence|Original)
     RETURN labels(node) AS sort, coalesce(node.key, node.id) AS key, properties(node) AS properties`,
  );
  const edges = await askNeo4j(
    address,
    `MATCH (from:Actor|Name|Identifier|Document|Evidence)-[edge]->(to)
     RETURN
       type(edge) AS sort,
       coalesce(from.key, from.id) + ' ' + coalesce(to.key, to.id) + ' ' + coalesce(edge.key, '') AS key,
       properties(edge) AS properties`,
  );
  const counts: Record<string, number> = {};
  const lines: string[] = [];
  for (const { sort, key, properties } of [...nodes, ...edges] as Found[]) {
    counts[String(sort)] = (counts[String(sort)] ?? 0) + 1;
    const kept = Object.entries(properties)
      .filter(([name]) => ![...ofTheRun, ...ofTheRecord, ...withMoments].includes(name))
      .map(([name, value]) => [name, name === "retractedAt" ? true : value] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1));
    lines.push(
      JSON.stringify([sort, key, kept], (_name, value) => (typeof value === "bigint" ? String(value) : value)),
    );
  }
  return { counts, hash: createHash("sha256").update(lines.sort().join("\n")).digest("hex") };
}
