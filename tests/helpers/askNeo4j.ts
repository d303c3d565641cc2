import neo4j from "neo4j-driver";
import type { Neo4jAddress } from "../../src/neo4j/driver.ts";

/** Runs one statement directly in Neo4j, and returns its rows. */
export async function askNeo4j({ uri, user, password }: Neo4jAddress, statement: string): Promise<object[]> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  try {
    const { records } = await driver.executeQuery(statement);
    return records.map((record) => record.toObject());
  } finally {
    await driver.close();
  }
}
