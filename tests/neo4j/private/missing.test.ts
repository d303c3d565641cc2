import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findJdk } from "../../../src/neo4j/private/jdk.ts";
import { rawabit } from "../../helpers/processes.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rawabit-test-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const otherWays = /NEO4J_URI.*docker compose/;

test("without Java, one sentence says what to install and names both other ways", async () => {
  const message = await findJdk("5.26.29", { PATH: folder }).catch(String);
  expect(message).toMatch(/No Java found in PATH\. Install a JDK 17 or newer/);
  expect(message).toMatch(otherWays);
});

test.each([
  ["1.8.0_402", "1.8", "5.26.29", "needs Java 17 or newer, but the one in PATH is 1.8.0_402"],
  ["17.0.15", "17", "2026.09.0", "needs Java 21 or newer, but the one in PATH is 17.0.15"],
])("Java %s is too old for some Neo4j", async (version, specification, neo4j, sentence) => {
  program("java", javaThatSays(version, specification));
  const message = await findJdk(neo4j, { PATH: `${folder}:/bin` }).catch(String);
  expect(message).toContain(sentence);
  expect(message).toMatch(otherWays);
});

test("JAVA_HOME counts before the path, and a Java without a compiler is refused", async () => {
  mkdirSync(join(folder, "bin"));
  program("bin/java", javaThatSays("21.0.1", "21"));
  const message = await findJdk("5.26.29", { JAVA_HOME: folder, PATH: process.env.PATH }).catch(String);
  expect(message).toMatch(/has no compiler: it is a JRE\. Install a JDK 17/);
});

test("without Maven, one sentence says so, and nothing half fetched is left", async () => {
  const { JAVA_HOME } = process.env;
  for (const name of ["java", "node"]) symlinkSync(await which(name), join(folder, name));
  const { status, output } = await rawabit(["status"], { PATH: folder, JAVA_HOME, RAWABIT_HOME: join(folder, "home") });
  expect(output).toMatch(/^Maven, which downloads Neo4j, was not found\..*NEO4J_URI.*docker compose/m);
  expect(output).not.toContain("    at ");
  expect(status).toBe(1);
  expect(readdirSync(join(folder, "home/neo4j"))).toEqual([]);
});

test("without a network at the first start, one sentence says so", async () => {
  mkdirSync(join(folder, ".m2"));
  const nowhere = "<mirror><id>nowhere</id><mirrorOf>*</mirrorOf><url>http://127.0.0.1:9/</url></mirror>";
  writeFileSync(join(folder, ".m2/settings.xml"), `<settings><mirrors>${nowhere}</mirrors></settings>`);
  const environment = { MAVEN_OPTS: `-Duser.home=${folder}`, RAWABIT_HOME: join(folder, "home") };
  const { status, output } = await rawabit(["status"], environment);
  expect(output).toContain("Maven could not download Neo4j: there is no network");
  expect(output).not.toContain("    at ");
  expect(status).toBe(1);
  expect(readdirSync(join(folder, "home/neo4j"))).toEqual([]);
});

function program(name: string, text: string): void {
  writeFileSync(join(folder, name), text);
  chmodSync(join(folder, name), 0o755);
}

/** Java prints its properties on standard error. */
function javaThatSays(version: string, specification: string): string {
  const lines = [`java.home = ${folder}`, `java.version = ${version}`, `java.specification.version = ${specification}`];
  return `#!/bin/sh\n${lines.map((line) => `echo "    ${line}" >&2\n`).join("")}`;
}

async function which(name: string): Promise<string> {
  return name === "node" ? process.execPath : (await findJdk("5.26.29")).java;
}
