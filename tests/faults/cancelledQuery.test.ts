import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { openDriver } from "../../src/neo4j/driver.ts";
import { testNeo4j } from "../helpers/neo4j.ts";
import { openProxy } from "../helpers/proxy.ts";

const address = await testNeo4j();

test("the connection of a query that is cancelled before its rows arrive serves the next query", async () => {
  const proxy = await openProxy(address.uri);
  const driver = openDriver({ ...address, uri: proxy.uri });
  const readTwo = async () => {
    const session = driver.session();
    const { records } = await session.run("RETURN 2 AS two");
    await session.close();
    return records[0]?.get("two");
  };
  expect(await readTwo()).toBe(2);
  const session = driver.session();
  proxy.setState("muted");
  const cancelled = session.run("UNWIND range(1, 2000) AS row RETURN row").then(
    () => "answered",
    () => "cancelled",
  );
  // Neo4j sends rows in the meantime, which the proxy holds back.
  await sleep(500);
  const closed = session.close();
  await sleep(100);
  proxy.setState("open");
  await closed;
  expect(await Promise.all([readTwo(), readTwo(), readTwo()])).toEqual([2, 2, 2]);
  await cancelled;
  await driver.close();
  await proxy.close();
});
