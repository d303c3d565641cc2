import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";

/** The folder of the tests' Neo4j software. */
export const software = resolve(".rawabit/neo4j");

/** A temporary home for a private Neo4j, linked to the software that is already installed. */
export function temporaryHome(): { readonly home: string; remove(): void } {
  const home = mkdtempSync(join(tmpdir(), "rawabit-test-"));
  mkdirSync(software, { recursive: true });
  symlinkSync(software, join(home, "neo4j"));
  return { home, remove: () => rmSync(home, { recursive: true, force: true, maxRetries: 5 }) };
}

/** The process ids of the launchers of private Neo4js in a home. */
export function launchersIn(home: string): number[] {
  const lines = execFileSync("ps", ["-eo", "pid=,args="], { encoding: "utf8" }).split("\n");
  return lines.filter((line) => line.includes(` Launcher ${home}`)).map((line) => Number.parseInt(line, 10));
}

/** Resolves when `condition` holds. @param what for the message @throws if it does not hold in time */
export async function until(condition: () => unknown, what: string, milliseconds = 60_000): Promise<void> {
  for (const end = Date.now() + milliseconds; !(await condition()); await setTimeout(50))
    if (Date.now() > end) throw new Error(`Not within ${milliseconds} ms: ${what}.`);
}

/** A running command. */
export interface Running {
  readonly pid: number;
  /** What it has printed so far, on standard output and standard error. */
  output(): string;
  /** Its exit status; null if a signal ended it. */
  readonly ended: Promise<number | null>;
}

/** Starts a command without a terminal, by default in the project's folder. */
export function start(
  command: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
  cwd = process.cwd(),
): Running {
  const env = { ...process.env, NEO4J_URI: "", PORT: "0", ...environment };
  const child = spawn(command, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"], detached: true });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => (output += data));
  const ended = new Promise<number | null>((done) => child.once("close", (status) => done(status)));
  return { pid: child.pid!, output: () => output, ended };
}

/** Runs `rawabit` and waits for its end. */
export async function rawabit(args: readonly string[], environment: NodeJS.ProcessEnv = {}) {
  const running = start(process.execPath, ["bin/rawabit.js", ...args], environment);
  return { status: await running.ended, output: running.output() };
}
