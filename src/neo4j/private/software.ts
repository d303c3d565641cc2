import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { lock } from "proper-lockfile";
import type { Jdk } from "./jdk.ts";
import { copyJars, type DownloadProgress } from "./maven.ts";
import { javaFor } from "./version.ts";

const sources = fileURLToPath(new URL("../../../neo4j", import.meta.url));
const run = promisify(execFile);

export interface SoftwareOptions {
  /** The folder that contains one folder for each version. */
  readonly folder: string;
  readonly version: string;
  readonly jdk: Jdk;
  readonly onProgress?: DownloadProgress | undefined;
}

/** The files that the JVM runs Neo4j from. */
export interface Software {
  /** The launcher's jar, then Neo4j's jars in a fixed order: a class-data sharing archive is valid for one order only. */
  readonly classPath: readonly string[];
  /** The class-data sharing archive. It may be missing. */
  readonly archive: string;
}

/** Downloads Neo4j and compiles the launcher if that has not been done; if two processes start at once, one waits. */
export async function provideSoftware({ folder, version, jdk, onProgress }: SoftwareOptions): Promise<Software> {
  const jars = join(folder, version);
  const launcher = join(jars, `launcher-${digestOfSources()}.jar`);
  if (!existsSync(launcher))
    await withLock(folder, version, async () => {
      await createAtomically(jars, (draft) =>
        copyJars({ pom: join(sources, "pom.xml"), neo4jVersion: version, folder: draft, onProgress }),
      );
      // From an earlier version of Rawabit, with an archive of 100 MB.
      if (!existsSync(launcher)) removeAll(jars, "launcher-");
      await createAtomically(launcher, (draft) => compile(jdk, jars, draft, javaFor(version)));
    });
  const libraries = readdirSync(jars).filter((name) => name.endsWith(".jar") && !name.startsWith("launcher-"));
  return {
    classPath: [launcher, ...libraries.sort().map((name) => join(jars, name))],
    archive: launcher.replace(/jar$/, `java-${jdk.version}.jsa`),
  };
}

/** Runs `work` under a lock for the version. The lock of a killed process expires after ten seconds. */
export async function withLock(folder: string, version: string, work: () => Promise<void>): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const retries = { forever: true, factor: 1, minTimeout: 200, maxTimeout: 200 };
  const release = await lock(folder, { lockfilePath: join(folder, `${version}.lock`), stale: 10_000, retries });
  try {
    await work();
  } finally {
    await release();
  }
}

/** Creates a file or folder in a draft folder and moves it into place when it is complete. Removes drafts of killed processes. */
export async function createAtomically(target: string, create: (draft: string) => Promise<void>): Promise<void> {
  if (existsSync(target)) return;
  const [parent, drafts] = [dirname(target), `${basename(target)}.draft-`];
  mkdirSync(parent, { recursive: true });
  removeAll(parent, drafts);
  const draft = join(mkdtempSync(join(parent, drafts)), basename(target));
  try {
    await create(draft);
    renameSync(draft, target);
  } finally {
    removeAll(parent, drafts);
  }
}

function removeAll(folder: string, prefix: string): void {
  const names = readdirSync(folder).filter((name) => name.startsWith(prefix));
  for (const name of names) rmSync(join(folder, name), { recursive: true, force: true });
}

async function compile(jdk: Jdk, jars: string, target: string, release: number): Promise<void> {
  const classes = `${target}.classes`;
  const classPath = ["-cp", join(jars, "*")];
  await run(jdk.javac, ["-proc:none", "--release", String(release), ...classPath, "-d", classes, ...javaFiles()]);
  await run(jdk.jar, ["--create", "--file", target, "-C", classes, "."]);
}

function javaFiles(): string[] {
  const names = readdirSync(sources).filter((name) => name.endsWith(".java"));
  return names.sort().map((name) => join(sources, name));
}

function digestOfSources(): string {
  const hash = createHash("sha256");
  for (const file of javaFiles()) hash.update(readFileSync(file));
  return hash.digest("hex").slice(0, 8);
}
