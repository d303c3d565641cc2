import neo4j from "neo4j-driver";
import { testNeo4j } from "../helpers/neo4j.ts";

/** Reads directly from Neo4j, for tests of what is stored rather than of what Rawabit returns. */
export async function rows(cypher: string): Promise<Record<string, unknown>[]> {
  const { uri, user, password, database } = await testNeo4j();
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  try {
    const { records } = await driver.executeQuery(cypher, {}, database === undefined ? {} : { database });
    return records.map((record) => record.toObject());
  } finally {
    await driver.close();
  }
}
