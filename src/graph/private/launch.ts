import { spawn } from "node:child_process";
import { closeSync, existsSync, mkdirSync, openSync, readSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import type { Jdk } from "./jdk.ts";
import type { Software } from "./software.ts";

/** How much memory the private Neo4j may take; the defaults suit some hundred thousand relations. */
export interface Memory {
  /** The JVM's -Xmx: "4g". Where it is set, the JVM also chooses its own compilers and collector, for long runs. */
  readonly heap?: string | undefined;
  /** Neo4j's page cache: "1g". */
  readonly pageCache?: string | undefined;
}

/** A launcher of ours, until it has ended. */
export interface Launched {
  /** Null while it runs; a signal that ended it counts as 1. */
  status: number | null;
}

/** The launcher's word for: another one runs in this home. */
export const taken = 75;

/** Starts the launcher in a process group of its own, so that a Ctrl-C meant for us does not reach it. */
export function launch(home: string, jdk: Jdk, software: Software, memory: Memory): Launched {
  mkdirSync(home, { recursive: true, mode: 0o700 });
  writeSettings(home, memory);
  const log = openSync(join(home, "launcher.log"), "a", 0o600);
  const child = spawn(
    jdk.java,
    [...jvmOptions(jdk, software, memory), "-cp", software.classPath.join(delimiter), "Launcher", home],
    { detached: true, stdio: ["ignore", log, log] },
  );
  closeSync(log);
  child.unref();
  const launched: Launched = { status: null };
  child.once("error", () => Object.assign(launched, { status: 1 }));
  child.once("exit", (status) => Object.assign(launched, { status: status ?? 1 }));
  return launched;
}

/** An unknown or doubled setting would stop Neo4j, so a set of lines is all there is. */
function writeSettings(home: string, { pageCache = "128m" }: Memory): void {
  const settings = [
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
  const draft = join(home, `neo4j.conf.${process.pid}`);
  writeFileSync(draft, `${settings.join("\n")}\n`, { mode: 0o600 });
  renameSync(draft, join(home, "neo4j.conf"));
}

function jvmOptions(jdk: Jdk, { archive }: Software, { heap }: Memory): string[] {
  const opened = ["java.base/java.nio", "java.base/java.io", "java.base/sun.nio.ch"];
  return [
    ...(heap ? [`-Xmx${heap}`] : ["-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"]),
    "-XX:-UsePerfData",
    "-Xlog:disable",
    "-Xlog:all=error:stderr",
    ...(isWhole(archive) ? [`-XX:SharedArchiveFile=${archive}`] : [`-XX:ArchiveClassesAtExit=${archive}`]),
    ...(jdk.major >= 21 ? ["--enable-native-access=ALL-UNNAMED"] : []),
    ...opened.map((name) => `--add-opens=${name}=ALL-UNNAMED`),
    "-Dio.netty.tryReflectionSetAccessible=true",
  ];
}

/**
 * The archive of loaded classes halves the time of a start. A first run writes it when it ends, its head at last: one
 * that was killed meanwhile leaves a file that begins with zeros, which Java would ignore at every start.
 */
function isWhole(archive: string): boolean {
  if (!existsSync(archive)) return false;
  const file = openSync(archive, "r");
  const head = Buffer.alloc(4);
  readSync(file, head);
  closeSync(file);
  if (head.readInt32LE() !== 0) return true;
  rmSync(archive, { force: true });
  return false;
}
