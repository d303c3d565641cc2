import { readdirSync, readFileSync, statSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, afterEach, expect, test } from "vitest";
import { leasePrivateNeo4j } from "../../../src/neo4j/private/leasePrivateNeo4j.ts";
import { askNeo4j } from "../../helpers/askNeo4j.ts";
import { launchersIn, software, start, temporaryHome, until } from "../../helpers/processes.ts";

const { home, remove } = temporaryHome();
afterEach(() => {
  for (const pid of launchersIn(home)) process.kill(pid, "SIGKILL");
});
afterAll(remove);

const version = process.env.NEO4J_VERSION;
const lease = () => leasePrivateNeo4j({ home, software, ...(version && { version }) });

test("two that start side by side share one Neo4j, which ends with the last of them", async () => {
  const [one, two] = await Promise.all([lease(), lease()]);
  expect(two.address).toEqual(one.address);
  expect(launchersIn(home)).toHaveLength(1);
  await one.release();
  expect(await askNeo4j(two.address, "RETURN 1 AS one")).toEqual([{ one: 1 }]);
  await two.release();
  expect(launchersIn(home)).toEqual([]);
});

test("it ends when whoever held the only lease is killed", async () => {
  const holder = start("node_modules/.bin/tsx", ["tests/helpers/holdLease.ts", home, software]);
  await until(() => holder.output().includes("bolt://"), "a lease");
  expect(launchersIn(home)).toHaveLength(1);
  process.kill(-holder.pid, "SIGKILL");
  await until(() => launchersIn(home).length === 0, "the end of Neo4j");
});

test("nobody else on the machine can read its password, or take a lease without the token", async () => {
  const held = await lease();
  expect(statSync(held.home).mode & 0o777).toBe(0o700);
  for (const name of ["password", "lease", "bolt-port", "launcher.log", "neo4j.conf"])
    expect(statSync(join(held.home, name)).mode & 0o777, name).toBe(0o600);
  const stranger = connect(Number(readFileSync(join(held.home, "lease"), "utf8").split(" ")[0]), "127.0.0.1");
  stranger.write("let me in\n");
  expect(await text(stranger)).toBe("");
  await expect(askNeo4j({ ...held.address, password: "neo4j" }, "RETURN 1")).rejects.toThrow(/unauthorized/i);
  await held.release();
  expect(readdirSync(held.home).filter((name) => name.endsWith(".draft"))).toEqual([]);
});
