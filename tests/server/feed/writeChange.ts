import { newestAfter } from "../../../src/graphql/change/changeFeed.ts";
import type { Graph } from "../../../src/neo4j/graph.ts";
import type { RelationKind } from "../../../src/ontology/relationKinds.ts";
import { writeRecords } from "../../../src/write/writeRecords.ts";
import { knows, person } from "../../write/records.ts";

/** The people among whom relations are written. */
export const people = ["ada", "ben", "cyd", "dan"];

/** Writes the people. @returns the id of the change */
export async function writePeople(graph: Graph): Promise<string> {
  await writeRecords(graph, people.map(person));
  return newestChange(graph);
}

let written = 0;

/** Writes a relation between two people. @returns the id of the change */
export async function writeRelation(
  graph: Graph,
  from = "ada",
  to = "ben",
  kind: RelationKind = "ASSOCIATION",
): Promise<string> {
  const relation = knows(`written:${++written}`, from, to);
  const participants = [from, to].map((actor) => ({ actor, role: "PARTICIPANT" as const }));
  const meeting = { type: "relation" as const, id: relation.id, kind: "MEETING" as const, participants, evidence: [] };
  await writeRecords(graph, [kind === "MEETING" ? meeting : relation]);
  return newestChange(graph);
}

/** The id of a change that one transaction has left is its place. */
async function newestChange(graph: Graph): Promise<string> {
  return `change:${await newestAfter(graph.reader(), 0)}`;
}
