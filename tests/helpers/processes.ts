import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";

/** Where the tests' Neo4j is fetched to. */
export const software = resolve(".rawabit/neo4j");

/** A folder of its own for a private Neo4j, whose software is there already. */
export function temporaryHome(): { readonly home: string; remove(): void } {
  const home = mkdtempSync(join(tmpdir(), "rawabit-test-"));
  mkdirSync(software, { recursive: true });
  symlinkSync(software, join(home, "neo4j"));
  return { home, remove: () => rmSync(home, { recursive: true, force: true, maxRetries: 5 }) };
}

/** The launchers of private Neo4js that run in a folder, by process id. */
export function launchersIn(home: string): number[] {
  const lines = execFileSync("ps", ["-eo", "pid=,args="], { encoding: "utf8" }).split("\n");
  return lines.filter((line) => line.includes(` Launcher ${home}`)).map((line) => Number.parseInt(line, 10));
}

/** Resolves when it is so, and fails when it is not within the time. */
export async function until(condition: () => unknown, what: string, milliseconds = 20_000): Promise<void> {
  for (const end = Date.now() + milliseconds; !(await condition()); await setTimeout(50))
    if (Date.now() > end) throw new Error(`Not within ${milliseconds} ms: ${what}.`);
}

/** A running command, and all that it has printed on both its outputs. */
export interface Running {
  readonly pid: number;
  output(): string;
  /** Its exit status; null where a signal ended it. */
  readonly ended: Promise<number | null>;
}

/** Starts a command, in the project's folder unless told otherwise, with nobody to answer its questions. */
export function start(
  command: string,
  words: readonly string[],
  environment: NodeJS.ProcessEnv = {},
  cwd = process.cwd(),
): Running {
  const env = { ...process.env, NEO4J_URI: "", PORT: "0", ...environment };
  const child = spawn(command, words, { cwd, env, stdio: ["ignore", "pipe", "pipe"], detached: true });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => (output += data));
  const ended = new Promise<number | null>((done) => child.once("close", (status) => done(status)));
  return { pid: child.pid!, output: () => output, ended };
}

/** Runs `rawabit` to its end. */
export async function rawabit(words: readonly string[], environment: NodeJS.ProcessEnv = {}) {
  const running = start(process.execPath, ["bin/rawabit.js", ...words], environment);
  return { status: await running.ended, output: running.output() };
}
