import { spawn } from "node:child_process";
import { closeSync, cpSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Neo4jAddress } from "../../src/neo4j/driver.ts";
import { javaOptions } from "../../src/neo4j/private/javaOptions.ts";
import { findJdk } from "../../src/neo4j/private/jdk.ts";
import { joinLease, type Lease } from "../../src/neo4j/private/lease.ts";
import { copyJars } from "../../src/neo4j/private/maven.ts";
import { provideSoftware } from "../../src/neo4j/private/software.ts";
import { defaultVersion } from "../../src/neo4j/private/version.ts";

const pom = fileURLToPath(new URL("pom.xml", import.meta.url));

/** Starts a private Neo4j with Graph Data Science, in a home where Neo4j has run before. */
export async function startNeo4jWithGds(
  home: string,
  folder: string,
): Promise<{ readonly address: Neo4jAddress; readonly lease: Lease }> {
  const jdk = await findJdk(defaultVersion);
  const jars = join(folder, defaultVersion);
  if (!existsSync(jars)) await copyJars({ pom, neo4jVersion: defaultVersion, folder: jars });
  const software = await provideSoftware({ folder, version: defaultVersion, jdk });
  installPlugin(home, jars);
  const options = join(home, "gds.options");
  writeFileSync(options, javaOptions(jdk, software, { heap: "3g" }).join("\n"));
  const log = openSync(join(home, "launcher.log"), "a");
  spawn(jdk.java, [`@${options}`, "Launcher", home], { detached: true, stdio: ["ignore", log, log] }).unref();
  closeSync(log);
  const lease = await waitForLease(home);
  const password = readFileSync(join(home, "password"), "utf8").trim();
  return { lease, address: { uri: `bolt://127.0.0.1:${lease.boltPort}`, user: "neo4j", password } };
}

/**
 * Copies the GDS jars to a plugins folder and allows GDS to use Neo4j's internals. The next start without GDS writes its own
 * settings.
 */
function installPlugin(home: string, jars: string): void {
  const plugins = join(jars, "plugins");
  mkdirSync(plugins, { recursive: true });
  const names = readdirSync(jars).filter((name) => /^(proc|opengds)-/.test(name));
  for (const name of names) cpSync(join(jars, name), join(plugins, name));
  const settings = join(home, "neo4j.conf");
  const lines = ["dbms.security.procedures.unrestricted=gds.*", `server.directories.plugins=${plugins}`, ""];
  const others = readFileSync(settings, "utf8").split("\n");
  writeFileSync(settings, [...others.filter((line) => line !== "" && !lines.includes(line)), ...lines].join("\n"));
}

async function waitForLease(home: string): Promise<Lease> {
  for (const giveUpAt = Date.now() + 120_000; Date.now() < giveUpAt; await setTimeout(200)) {
    const lease = await joinLease(home);
    if (lease) return lease;
  }
  throw new Error(`Neo4j did not start. See ${join(home, "launcher.log")}.`);
}
