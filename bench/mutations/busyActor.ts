import { type Neo4jAddress, openDriver } from "../../src/neo4j/driver.ts";

/** The actor with the number of current relations nearest to `relations`, and its kind. */
export async function busyActor(address: Neo4jAddress, relations: number): Promise<{ id: string; kind: string }> {
  const driver = openDriver(address);
  try {
    const { records } = await driver.executeQuery(
      `MATCH (actor:Actor)
       WITH actor, COUNT { (actor)-[edge]-(:Actor) WHERE edge.lead AND edge.retractedAt IS NULL } AS relations
       ORDER BY abs(relations - $relations), actor.id
       LIMIT 1
       RETURN actor.id AS id, actor.kind AS kind`,
      { relations },
    );
    return records[0]!.toObject() as { id: string; kind: string };
  } finally {
    await driver.close();
  }
}
