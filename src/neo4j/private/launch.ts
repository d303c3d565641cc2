import { spawn } from "node:child_process";
import { closeSync, fstatSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import type { Socket } from "node:net";
import { join } from "node:path";
import { javaOptions } from "./javaOptions.ts";
import type { Jdk } from "./jdk.ts";
import type { Software } from "./software.ts";

/** The settings of the private Neo4j; the defaults suit several hundred thousand relations. */
export interface Neo4jSettings {
  /**
   * The JVM's -Xmx, such as "4g". If it is set, the JVM keeps its default compilers and garbage collector, which suit
   * long runs.
   */
  readonly heap?: string | undefined;
  /** Neo4j's page cache, such as "1g". */
  readonly pageCache?: string | undefined;
  /**
   * Whether Neo4j refuses a graph with a damaged transaction log, the default. If false, it recovers what it can read and
   * ignores the rest.
   */
  readonly failOnCorruptedLogs?: boolean | undefined;
  /**
   * Whether Neo4j plans a statement once and for all, instead of anew when the graph has grown or shrunk. This suits graphs
   * that stay small and are emptied again and again.
   */
  readonly plansOnce?: boolean | undefined;
  /** The class-data sharing archive that Java writes when it ends, which takes seconds. */
  readonly newArchive?: string | undefined;
}

/** The default of `pageCache`. */
export const defaultPageCache = "128m";

/** A launcher process that this process has started. */
export interface LauncherProcess {
  /** Null while it runs; 1 if a signal ended it. */
  exitStatus: number | null;
  /** Why Neo4j could not start, as the launcher or Java says. */
  reason(): string;
}

/** The launcher's exit status if another launcher runs in this home. */
export const homeInUse = 75;

/** Starts the launcher in its own process group, so that Ctrl-C in the terminal does not reach it. */
export function launch(home: string, jdk: Jdk, software: Software, settings: Neo4jSettings): LauncherProcess {
  mkdirSync(home, { recursive: true, mode: 0o700 });
  writeAtomically(join(home, "neo4j.conf"), neo4jSettings(settings));
  writeAtomically(join(home, "java.options"), javaOptions(jdk, software, settings));
  const logFile = join(home, "launcher.log");
  const log = openSync(logFile, "a", 0o600);
  const logLength = fstatSync(log).size;
  const args = [`@${join(home, "java.options")}`, "Launcher", home];
  // The reason of a failure comes through a pipe, because a full disk takes no log.
  const child = spawn(jdk.java, args, { detached: true, stdio: ["ignore", "pipe", log] });
  closeSync(log);
  child.unref();
  (child.stdout as Socket).unref();
  let printed = "";
  child.stdout!.on("data", (text) => {
    printed += text;
  });
  const launcher: LauncherProcess = {
    exitStatus: null,
    // Java itself reports in the log that it can't have its heap.
    reason: () => printed || readFileSync(logFile).subarray(logLength).toString(),
  };
  child.once("error", ({ message }) => {
    printed = message;
    launcher.exitStatus = 1;
  });
  if (settings.newArchive) process.once("exit", () => child.kill("SIGKILL"));
  child.once("close", (status) => Object.assign(launcher, { exitStatus: status ?? 1 }));
  return launcher;
}

/** The complete neo4j.conf: Neo4j does not start with an unknown or repeated setting. */
function neo4jSettings({
  pageCache = defaultPageCache,
  failOnCorruptedLogs = true,
  plansOnce = false,
}: Neo4jSettings): string[] {
  return [
    "server.bolt.enabled=true",
    "dbms.security.auth_enabled=true",
    "dbms.usage_report.enabled=false",
    // Preallocation takes half a gigabyte for an empty database.
    "db.tx_log.preallocate=false",
    `internal.dbms.tx_log.fail_on_corrupted_log_files=${failOnCorruptedLogs}`,
    `server.memory.pagecache.size=${pageCache}`,
    // With these two, shutdown takes half a second instead of ten.
    "internal.dbms.bolt.netty_server_shutdown_quiet_period=0",
    "db.shutdown_transaction_end_timeout=0s",
    // Cypher must not read files of this machine.
    "dbms.security.allow_csv_import_from_file_urls=false",
    ...(plansOnce ? ["dbms.cypher.min_replan_interval=1d"] : []),
  ];
}

/** Written atomically, because another process may be reading the file. */
function writeAtomically(file: string, lines: readonly string[]): void {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${lines.join("\n")}\n`, { mode: 0o600 });
  renameSync(draft, file);
}
