import neo4j from "neo4j-driver";
import type { Neo4jAddress } from "../../src/neo4j/driver.ts";

/** The ids of the transactions that wait for another one, read directly from Neo4j. */
export async function waitingTransactions({ uri, user, password }: Neo4jAddress): Promise<readonly string[]> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    const { records } = await driver.executeQuery(
      "SHOW TRANSACTIONS YIELD transactionId, status WHERE status STARTS WITH 'Blocked' RETURN transactionId AS id",
    );
    return records.map((record) => record.get("id") as string);
  } finally {
    await driver.close();
  }
}
