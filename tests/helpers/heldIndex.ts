import neo4j from "neo4j-driver";
import type { Neo4jAddress } from "../../src/neo4j/driver.ts";

/**
 * Makes every statement that uses the index wait, by a transaction that drops it and does not end. The returned function
 * takes that back.
 */
export async function holdIndex({ uri, user, password }: Neo4jAddress, index: string): Promise<() => Promise<void>> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const transaction = driver.session().beginTransaction();
  await transaction.run(`DROP INDEX ${index}`);
  return async () => {
    await transaction.rollback();
    await driver.close();
  };
}
