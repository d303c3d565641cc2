import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { UserError } from "../../errors/userError.ts";
import type { Neo4jAddress } from "../driver.ts";
import { unexplained } from "./failure.ts";
import { findJdk } from "./jdk.ts";
import { type Launched, launch, type Memory, taken } from "./launch.ts";
import { joinLease, type Lease } from "./lease.ts";
import type { FetchProgress } from "./maven.ts";
import { provideSoftware } from "./software.ts";
import { defaultVersion, lineOf } from "./version.ts";

export interface PrivateNeo4jOptions extends Memory {
  /** Holds a store for each version line, each with its logs, settings and password. */
  readonly home: string;
  /** Where the software is kept, for all homes. */
  readonly software: string;
  readonly version?: string;
  /** Told when none runs that could be joined, and one is started. */
  readonly onStart?: () => void;
  /** Told while Neo4j is fetched, which happens once. */
  readonly onProgress?: FetchProgress;
  /** Told why Neo4j, killed by someone, could not be started again; it is tried again soon. */
  readonly onTrouble?: (error: unknown) => void;
}

/** A Neo4j of our own, shared with every other process that leases the same home. */
export interface PrivateNeo4j {
  readonly address: Neo4jAddress;
  /** The folder of its store, password and logs. */
  readonly home: string;
  /** Resolves when Neo4j has ended, or others go on using it. */
  release(): Promise<void>;
}

/**
 * Starts a private Neo4j, or joins the one that runs in this home. It ends when the last who leased it has released it or
 * has ended, however that ended. Should it be killed, whoever holds a lease starts it again, at the same address.
 * @throws UserError where something is missing that a person has to provide
 */
export async function leasePrivateNeo4j(options: PrivateNeo4jOptions): Promise<PrivateNeo4j> {
  const version = options.version ?? defaultVersion;
  const home = join(resolve(options.home), lineOf(version));
  const start = () => launchAndJoin(home, version, options);
  const running = await joinLease(home);
  if (!running) options.onStart?.();
  let lease = running ?? (await start());
  let released = false;
  const keep = async () => {
    await lease.ended;
    if (released) return;
    try {
      lease = await start();
      if (released) await lease.release();
    } catch (error) {
      options.onTrouble?.(error);
      await setTimeout(5_000);
    }
    await keep();
  };
  void keep();
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

/** Of two who launch at once, one finds the home taken, and joins the other's. */
async function launchAndJoin(home: string, version: string, options: PrivateNeo4jOptions): Promise<Lease> {
  const jdk = await findJdk(version);
  const folder = resolve(options.software);
  const software = await provideSoftware({ folder, version, jdk, onProgress: options.onProgress });
  let launched: Launched | undefined;
  for (const giveUpAt = Date.now() + 120_000; Date.now() < giveUpAt; await setTimeout(100)) {
    const lease = await joinLease(home);
    if (lease) return lease;
    if (launched?.status === taken) launched = undefined;
    else if (launched && launched.status !== null) throw new UserError(unexplained(home));
    launched ??= launch(home, jdk, software, options);
  }
  throw new UserError(unexplained(home));
}
