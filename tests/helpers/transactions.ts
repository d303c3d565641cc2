import { setTimeout } from "node:timers/promises";
import neo4j from "neo4j-driver";
import type { Neo4jAddress } from "../../src/neo4j/driver.ts";

/** The ids of the transactions that Neo4j has open, asked past Rawabit and without the asking one. */
export async function openTransactions({ uri, user, password }: Neo4jAddress): Promise<readonly string[]> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    const { records } = await driver.executeQuery(
      "SHOW TRANSACTIONS YIELD transactionId, currentQuery, status WHERE NOT currentQuery STARTS WITH 'SHOW' AND NOT status STARTS WITH 'Terminated' RETURN transactionId AS id",
    );
    return records.map((record) => record.get("id") as string);
  } finally {
    await driver.close();
  }
}

/** Waits until `holds` does. @throws after ten seconds */
export async function until(holds: () => Promise<boolean> | boolean): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error("It has not come to hold within ten seconds.");
    await setTimeout(20);
  }
}
