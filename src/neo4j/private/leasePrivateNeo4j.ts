import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { UserError } from "../../errors/userError.ts";
import type { Neo4jAddress } from "../driver.ts";
import { createArchive, isCompleteArchive } from "./classArchive.ts";
import { explainFailure, logsOf } from "./failure.ts";
import { findJdk } from "./jdk.ts";
import { homeInUse, type LauncherProcess, launch, type Neo4jSettings } from "./launch.ts";
import { joinLease, type Lease } from "./lease.ts";
import type { DownloadProgress } from "./maven.ts";
import { provideSoftware } from "./software.ts";
import { defaultVersion, lineOf } from "./version.ts";

export interface PrivateNeo4jOptions extends Neo4jSettings {
  /** The folder of the stores, one for each version line, each with its logs, settings and password. */
  readonly home: string;
  /** The folder of the software, which several homes may share. */
  readonly software: string;
  readonly version?: string;
  /** Called if none is running, before one is started. */
  readonly onStart?: () => void;
  /** Called at the first start, before a short run that makes later starts quick. */
  readonly onPrepare?: (() => void) | undefined;
  /** Called when Java has been started; Neo4j is not ready yet. */
  readonly onLaunch?: (() => void) | undefined;
  /** Called every fifteen seconds until Neo4j is ready. */
  readonly onWait?: () => void;
  /** Called during the download of Neo4j, at the first start. */
  readonly onProgress?: DownloadProgress;
  /** Called if a Neo4j that was killed could not be restarted; the restart is tried again after five seconds. */
  readonly onTrouble?: (error: unknown) => void;
}

/** A private Neo4j, shared with all processes that lease the same home. */
export interface PrivateNeo4j {
  readonly address: Neo4jAddress;
  /** The folder of its store, password and logs. */
  readonly home: string;
  /** Resolves when Neo4j has stopped, or at once if another process uses it. */
  release(): Promise<void>;
}

/**
 * Starts a private Neo4j, or joins the one that runs in this home. It stops when the last process with a lease has released
 * it or has ended, even if killed. If Neo4j itself is killed, a process with a lease restarts it at the same address.
 * @throws UserError if a prerequisite is missing
 */
export async function leasePrivateNeo4j(options: PrivateNeo4jOptions): Promise<PrivateNeo4j> {
  const version = options.version ?? defaultVersion;
  const home = join(resolve(options.home), lineOf(version));
  const start = () => launchAndJoin(home, version, options);
  let lease = await repeatedly(options.onWait, async () => {
    const running = await joinLease(home);
    if (!running) options.onStart?.();
    return running ?? start();
  });
  let released = false;
  const restartWhenKilled = async () => {
    await lease.closed;
    if (released) return;
    try {
      lease = await start();
      if (released) await lease.release();
    } catch (error) {
      options.onTrouble?.(error);
      await setTimeout(5_000);
    }
    await restartWhenKilled();
  };
  void restartWhenKilled();
  return {
    address: {
      uri: `bolt://127.0.0.1:${lease.boltPort}`,
      user: "neo4j",
      password: readFileSync(join(home, "password"), "utf8").trim(),
    },
    home,
    release: async () => {
      released = true;
      await lease.release();
    },
  };
}

/** Milliseconds. On a busy machine, a start may take minutes; so may the shutdown of the Neo4j that still uses the home. */
const startLimit = 600_000;

/** Calls `notify` every fifteen seconds until `work` has ended. */
async function repeatedly<Result>(notify: (() => void) | undefined, work: () => Promise<Result>): Promise<Result> {
  const timer = setInterval(() => notify?.(), 15_000);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}

/** If two processes launch at once, one finds the home in use and joins the other. */
async function launchAndJoin(home: string, version: string, options: PrivateNeo4jOptions): Promise<Lease> {
  const jdk = await findJdk(version);
  const folder = resolve(options.software);
  const software = await provideSoftware({ folder, version, jdk, onProgress: options.onProgress });
  if (!options.newArchive && !isCompleteArchive(software.archive)) {
    options.onPrepare?.();
    await createArchive(folder, software.archive, (run) => leasePrivateNeo4j({ ...run, software: folder, version }));
  }
  let launcher: LauncherProcess | undefined;
  for (const deadline = Date.now() + startLimit; Date.now() < deadline; await setTimeout(100)) {
    const lease = await joinLease(home);
    if (lease) return lease;
    if (launcher?.exitStatus === homeInUse) launcher = undefined;
    else if (launcher && launcher.exitStatus !== null) throw new UserError(explainFailure(launcher.reason(), home));
    launcher ??= tryLaunch();
  }
  throw new UserError(`The private Neo4j did not start within ten minutes. ${logsOf(home)}`);

  function tryLaunch(): LauncherProcess {
    try {
      const launched = launch(home, jdk, software, options);
      options.onLaunch?.();
      return launched;
    } catch (error) {
      throw new UserError(explainFailure(String(error), home));
    }
  }
}
