import neo4j from "neo4j-driver";
import type { Neo4jAddress } from "../../src/neo4j/driver.ts";
import { moment } from "../../src/neo4j/values.ts";
import { batchesOf } from "../../src/write/batches.ts";
import { planOf } from "../../src/write/plan/plan.ts";
import type { GraphRecord } from "../../src/write/records.ts";

type Rows = Record<string, unknown>[];
/** The rows of one transaction, by statement. */
export type BareBatch = readonly (readonly [statement: string, rows: Rows])[];

/** What anybody would write by hand: each row by its key, found or made, with all its properties. */
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

/** The rows that the writer makes of the records, cut into the same transactions. */
export async function bareBatches(records: Iterable<GraphRecord>): Promise<BareBatch[]> {
  const now = new Date();
  const stamps = { recordedAt: moment(now), revision: 1n };
  const batches: BareBatch[] = [];
  for await (const entries of batchesOf(entriesOf(records))) {
    const knows = (ids: readonly string[]) => ids.map((id) => ({ id, kind: "PERSON" }));
    // A graph that knows everybody who is referred to, and holds nothing else.
    const nobody = {
      run: async ({ name }: { name: string }, params: { ids: string[] }) => {
        if (name === "write/knownActors") return knows(params.ids.filter((id) => !isNew(entries, id)));
        if (name === "write/documentState") return params.ids.filter((id) => !isNew(entries, id)).map((id) => ({ id }));
        return [];
      },
    };
    const plan = await planOf(
      nobody as never,
      entries.map(({ record }) => record),
      now,
    );
    const stamped = (properties: object) => ({ ...properties, ...stamps });
    const edges = plan.relations.flatMap((change) => change.edges);
    const types = [...new Set(edges.map(({ type }) => type))];
    batches.push(
      (
        [
          [statements.actors, plan.actors.map(({ properties }) => stamped(properties))],
          [statements.persons, plan.actors.map(({ id }) => ({ id }))],
          [statements.names, plan.actors.flatMap(({ names }) => names)],
          [statements.identifiers, plan.actors.flatMap(({ identifiers }) => identifiers)],
          [statements.documents, plan.documents.map(({ properties }) => stamped(properties))],
          ...types.map((type) => [
            `UNWIND $rows AS row MATCH (from:Actor {id: row.from}) MATCH (to:Actor {id: row.to}) MERGE (from)-[relation:${type} {key: row.properties.key}]->(to) SET relation += row.properties`,
            edges
              .filter((edge) => edge.type === type)
              .map(({ from, to, properties }) => ({ from, to, properties: stamped(properties) })),
          ]),
          [
            statements.evidence,
            plan.relations.flatMap(({ evidence }) =>
              evidence.added.map(({ document, properties }) => ({ document, properties: stamped(properties) })),
            ),
          ],
        ] as [string, Rows][]
      ).filter(([, rows]) => rows.length > 0),
    );
  }
  return batches;
}

const ids = new WeakMap<object, Set<string>>();

function isNew(entries: readonly { record: GraphRecord }[], id: string): boolean {
  if (!ids.has(entries)) ids.set(entries, new Set(entries.map(({ record }) => record.id)));
  return ids.get(entries)!.has(id);
}

function* entriesOf(records: Iterable<GraphRecord>) {
  for (const record of records) yield { record };
}

/** Writes the rows through the driver, a transaction for each batch. */
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
