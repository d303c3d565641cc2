import neo4j from "neo4j-driver";
import type { Neo4jAddress } from "../../src/neo4j/driver.ts";
import { toGraphDateTime } from "../../src/neo4j/values.ts";
import { batchesOf } from "../../src/write/batches.ts";
import { planOf } from "../../src/write/plan/plan.ts";
import type { GraphRecord } from "../../src/write/records.ts";
import { StatedIdentities } from "../../src/write/statedIdentities.ts";

type Rows = Record<string, unknown>[];
/** The statements of one transaction, each with its rows. */
export type BareBatch = readonly (readonly [statement: string, rows: Rows])[];

/** The statements that one would write by hand: each row is merged by its key and gets all its properties. */
const statements = {
  actors: "UNWIND $rows AS row MERGE (actor:Actor {id: row.id}) SET actor += row",
  persons: "UNWIND $rows AS row MATCH (actor:Actor {id: row.id}) SET actor:Person",
  names:
    "UNWIND $rows AS row MATCH (actor:Actor {id: row.actorId}) MERGE (name:Name {key: row.properties.key}) SET name += row.properties MERGE (actor)-[:HAS_NAME]->(name)",
  identifiers:
    "UNWIND $rows AS row MATCH (actor:Actor {id: row.actorId}) MERGE (identifier:Identifier {key: row.properties.key}) SET identifier += row.properties MERGE (actor)<-[:IDENTIFIES]-(identifier)",
  documents: "UNWIND $rows AS row MERGE (document:Document {id: row.id}) SET document += row",
  evidence:
    "UNWIND $rows AS row MATCH (document:Document {id: row.document}) MERGE (evidence:Evidence {id: row.properties.id}) SET evidence += row.properties MERGE (document)<-[:IN]-(evidence)",
};

/** The rows that an import writes for the records, in the same transactions. */
export async function planBareBatches(records: Iterable<GraphRecord>): Promise<BareBatch[]> {
  const now = new Date();
  const batches: BareBatch[] = [];
  for await (const entries of batchesOf(asEntries(records))) {
    const batch = entries.map(({ record }) => record);
    const plan = await planOf(emptyGraphFor(batch) as never, batch, now, new StatedIdentities());
    const stamp = (properties: object) => ({ ...properties, recordedAt: toGraphDateTime(now), revision: 1n });
    const edges = plan.relations.flatMap((change) => change.edges);
    const types = [...new Set(edges.map(({ type }) => type))];
    const all: [string, Rows][] = [
      [statements.actors, plan.actors.map(({ properties }) => stamp(properties))],
      [statements.persons, plan.actors.map(({ id }) => ({ id }))],
      [statements.names, plan.actors.flatMap(({ names }) => names) as unknown as Rows],
      [statements.identifiers, plan.actors.flatMap(({ identifiers }) => identifiers) as unknown as Rows],
      [statements.documents, plan.documents.map(({ properties }) => stamp(properties))],
      ...types.map((type): [string, Rows] => [
        `UNWIND $rows AS row MATCH (from:Actor {id: row.from}) MATCH (to:Actor {id: row.to}) MERGE (from)-[relation:${type} {key: row.properties.key}]->(to) SET relation += row.properties`,
        edges
          .filter((edge) => edge.type === type)
          .map(({ from, to, properties }) => ({ from, to, properties: stamp(properties) })),
      ]),
      [
        statements.evidence,
        plan.relations.flatMap(({ evidence }) =>
          evidence.added.map(({ document, properties }) => ({ document, properties: stamp(properties) })),
        ),
      ],
    ];
    batches.push(all.filter(([, rows]) => rows.length > 0));
  }
  return batches;
}

/** Stands in for a graph that contains only what a batch refers to but does not itself contain. */
function emptyGraphFor(batch: readonly GraphRecord[]) {
  const ownIds = new Set(batch.map(({ id }) => id));
  const others = (ids: readonly string[]) => ids.filter((id) => !ownIds.has(id));
  return {
    run: async ({ name }: { name: string }, { ids }: { ids: string[] }) => {
      if (name === "write/knownActors") return others(ids).map((id) => ({ id, actorId: id, kind: "PERSON" }));
      if (name === "write/documentState") return others(ids).map((id) => ({ id }));
      return [];
    },
  };
}

function* asEntries(records: Iterable<GraphRecord>) {
  for (const record of records) yield { record };
}

/** Writes the batches through the driver, one transaction each. */
export async function mergeBare({ uri, user, password }: Neo4jAddress, batches: readonly BareBatch[]): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const session = driver.session();
  try {
    for (const batch of batches)
      await session.executeWrite(async (transaction) => {
        for (const [statement, rows] of batch) await transaction.run(statement, { rows });
      });
  } finally {
    await session.close();
    await driver.close();
  }
}
