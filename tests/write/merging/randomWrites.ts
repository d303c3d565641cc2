import type { Random } from "../../../bench/world/random.ts";
import type { Graph } from "../../../src/neo4j/graph.ts";
import type { ActorRecord, GraphRecord } from "../../../src/write/records.ts";
import { retractRelations } from "../../../src/write/retractRelations.ts";
import { writeRecords } from "../../../src/write/writeRecords.ts";
import { letter, person } from "../records.ts";

/** One write between merges: records, or the id of a relation to retract. */
export type RandomWrite = readonly GraphRecord[] | string;

const people: readonly ActorRecord[] = [0, 1, 2, 3, 4].map((index) => ({
  ...person(`p${index}`),
  identifiers: [{ scheme: "code", value: String(index) }],
  ...(index % 2 === 0 && { birthDate: `196${index}` }),
}));

export const initialRecords: readonly GraphRecord[] = [...people, person("ada"), letter];

export function randomWrites(random: Random, count: number): RandomWrite[] {
  return Array.from({ length: count }, () => {
    if (random.chance(0.15)) return `r${random.below(8)}`;
    return [random.chance(0.35) ? randomActor(random) : randomRelation(random)];
  });
}

export async function writeRandom(graph: Graph, write: RandomWrite): Promise<void> {
  if (typeof write === "string") await retractRelations(graph, [write]);
  else await writeRecords(graph, write);
}

/** Some values are equal for different actors. */
function randomActor(random: Random): ActorRecord {
  const record = pick(random, people);
  const alias = { value: `Alias ${random.below(4)}`, lang: "en", kind: "ALIAS" as const };
  return {
    ...record,
    ...(random.chance(0.5) && { names: [...record.names, alias] }),
    ...(random.chance(0.5) && { birthDate: `196${random.below(4)}` }),
    ...(random.chance(0.5) && { deathDate: `202${random.below(3)}` }),
    ...(random.chance(0.3) && { description: { en: `Person ${random.below(3)}` } }),
    ...(random.chance(0.3) && { identifiers: [{ scheme: `more-${record.id}`, value: String(random.below(3)) }] }),
  };
}

/** Of actors by their ids or identifiers; some connect two of them that may be merged. */
function randomRelation(random: Random): GraphRecord {
  const number = random.below(8);
  const id = `r${number}`;
  const first = random.below(5);
  const second = (first + 1 + random.below(4)) % 5;
  const idOf = (index: number) => pick(random, [`p${index}`, `code:${index}`]);
  const evidence = random.chance(0.5)
    ? [{ document: "letter", quote: "Ada met Ben.", start: 0, end: 12, attribution: [`p${random.below(5)}`] }]
    : [];
  const common = {
    type: "relation",
    id,
    evidence,
    ...(random.chance(0.5) && { date: `202${random.below(5)}` }),
  } as const;
  if (number % 2 === 0) {
    const actors = random.chance(0.5) ? [idOf(first), idOf(second), "ada"] : [idOf(first), idOf(second)];
    return { ...common, kind: "MEETING", participants: actors.map((actor) => ({ actor, role: "PARTICIPANT" })) };
  }
  const participants = [
    { actor: idOf(first), role: "FROM" as const },
    { actor: random.chance(0.5) ? "ada" : idOf(second), role: "TO" as const },
  ];
  return { ...common, kind: "ASSOCIATION", associationType: "acquaintance", participants };
}

export function pick<Item>(random: Random, from: readonly Item[]): Item {
  return from[random.below(from.length)]!;
}
