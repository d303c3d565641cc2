import { spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { javaOptions } from "./javaOptions.ts";
import type { Jdk } from "./jdk.ts";
import type { Software } from "./software.ts";

/** How much memory the private Neo4j may take; the defaults suit some hundred thousand relations. */
export interface Memory {
  /** The JVM's -Xmx: "4g". Where it is set, the JVM also chooses its own compilers and collector, for long runs. */
  readonly heap?: string | undefined;
  /** Neo4j's page cache: "1g". */
  readonly pageCache?: string | undefined;
}

/** A launcher of ours. */
export interface Launched {
  /** Null while it runs; a signal that ended it counts as 1. */
  status: number | null;
}

/** The launcher's word for: another one runs in this home. */
export const taken = 75;

/** Starts the launcher in a process group of its own, so that a Ctrl-C meant for us does not reach it. */
export function launch(home: string, jdk: Jdk, software: Software, memory: Memory): Launched {
  mkdirSync(home, { recursive: true, mode: 0o700 });
  writeWhole(join(home, "neo4j.conf"), neo4jSettings(memory));
  writeWhole(join(home, "java.options"), javaOptions(jdk, software, memory.heap));
  const log = openSync(join(home, "launcher.log"), "a", 0o600);
  const words = [`@${join(home, "java.options")}`, "Launcher", home];
  const child = spawn(jdk.java, words, { detached: true, stdio: ["ignore", log, log] });
  closeSync(log);
  child.unref();
  const launched: Launched = { status: null };
  child.once("error", () => Object.assign(launched, { status: 1 }));
  child.once("exit", (status) => Object.assign(launched, { status: status ?? 1 }));
  return launched;
}

/** An unknown or doubled setting would stop Neo4j, so these lines are all there is. */
function neo4jSettings({ pageCache = "128m" }: Memory): string[] {
  return [
    "server.bolt.enabled=true",
    "dbms.security.auth_enabled=true",
    "dbms.usage_report.enabled=false",
    // Half a gigabyte would be set aside for an empty database.
    "db.tx_log.preallocate=false",
    `server.memory.pagecache.size=${pageCache}`,
    // These two make an end take half a second rather than ten.
    "internal.dbms.bolt.netty_server_shutdown_quiet_period=0",
    "db.shutdown_transaction_end_timeout=0s",
    // Whoever may query must not read the machine's files.
    "dbms.security.allow_csv_import_from_file_urls=false",
  ];
}

/** Another process may be reading the file that this one replaces. */
function writeWhole(file: string, lines: readonly string[]): void {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${lines.join("\n")}\n`, { mode: 0o600 });
  renameSync(draft, file);
}
