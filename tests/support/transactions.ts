import { setTimeout } from "node:timers/promises";
import neo4j from "neo4j-driver";
import type { GraphAddress } from "../../src/graph/driver.ts";

/** How many transactions Neo4j has open, asked past Rawabit and not counting the asking one. */
export async function openTransactions({ uri, user, password }: GraphAddress): Promise<number> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  try {
    const { records } = await driver.executeQuery(
      "SHOW TRANSACTIONS YIELD currentQuery, status WHERE NOT currentQuery STARTS WITH 'SHOW' AND NOT status STARTS WITH 'Terminated' RETURN count(*) AS open",
    );
    return records[0]!.get("open");
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
