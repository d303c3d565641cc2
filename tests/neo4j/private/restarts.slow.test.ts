import { afterAll, afterEach, expect, test } from "vitest";
import { leasePrivateNeo4j } from "../../../src/neo4j/private/leasePrivateNeo4j.ts";
import { askNeo4j } from "../../helpers/askNeo4j.ts";
import { launchersIn, software, temporaryHome, until } from "../../helpers/processes.ts";

const { home, remove } = temporaryHome();
afterEach(() => {
  for (const pid of launchersIn(home)) process.kill(pid, "SIGKILL");
});
afterAll(remove);

const version = process.env.NEO4J_VERSION;
const lease = () => leasePrivateNeo4j({ home, software, ...(version && { version }) });

test("what was written, the password and the port outlast a restart", async () => {
  const before = await lease();
  await askNeo4j(before.address, "CREATE (:Kept)");
  await before.release();
  const after = await lease();
  expect(after.address).toEqual(before.address);
  expect(await askNeo4j(after.address, "MATCH (kept:Kept) RETURN count(kept) AS kept")).toEqual([{ kept: 1 }]);
  await after.release();
});

test("killed, it is started again by who still needs it, at the same address and with all that was written", async () => {
  const held = await lease();
  await askNeo4j(held.address, "CREATE (:Acknowledged)");
  const [pid] = launchersIn(home);
  process.kill(pid!, "SIGKILL");
  await until(() => launchersIn(home).some((other) => other !== pid), "another Neo4j");
  const again = await lease();
  expect(again.address).toEqual(held.address);
  expect(await askNeo4j(held.address, "MATCH (kept:Acknowledged) RETURN count(kept) AS kept")).toEqual([{ kept: 1 }]);
  await Promise.all([held.release(), again.release()]);
  expect(launchersIn(home)).toEqual([]);
});
