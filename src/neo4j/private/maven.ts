import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { UserError } from "../../errors/userError.ts";

/** Called after each downloaded file, with the totals so far. */
export type DownloadProgress = (downloaded: { readonly files: number; readonly bytes: number }) => void;

export interface MavenRun {
  readonly pom: string;
  readonly neo4jVersion: string;
  /** The folder for the jars. */
  readonly folder: string;
  readonly onProgress?: DownloadProgress | undefined;
}

/** Copies Neo4j and its dependencies into a folder. @throws UserError if Maven is missing or can't download them */
export async function copyJars({ pom, neo4jVersion, folder, onProgress }: MavenRun): Promise<void> {
  const args = ["-B", "-f", pom, `-Dneo4j.version=${neo4jVersion}`, "dependency:copy-dependencies"];
  const maven = spawn("mvn", [...args, `-DoutputDirectory=${folder}`], { stdio: ["ignore", "pipe", "ignore"] });
  let isMissing = false;
  maven.once("error", () => {
    isMissing = true;
  });
  const ended = new Promise<number | null>((resolve) => maven.once("close", resolve));
  const stop = () => maven.kill();
  process.once("exit", stop);
  try {
    const errors: string[] = [];
    const downloaded = { files: 0, bytes: 0 };
    for await (const line of createInterface({ input: maven.stdout })) {
      if (line.startsWith("[ERROR]")) errors.push(line);
      const size = sizeOf(line);
      if (size === undefined) continue;
      downloaded.files += 1;
      downloaded.bytes += size;
      onProgress?.(downloaded);
    }
    const status = await ended;
    if (isMissing) throw new UserError(mavenMissing);
    if (status !== 0) throw new UserError(explain(errors.join(" "), neo4jVersion));
  } finally {
    process.off("exit", stop);
  }
}

const mavenMissing =
  "Maven, which downloads Neo4j, was not found. Install it so that mvn is on the PATH, or use an existing Neo4j (set NEO4J_URI), or run Rawabit and Neo4j in containers (docker compose up).";

const units: Readonly<Record<string, number>> = { B: 1, kB: 1e3, MB: 1e6, GB: 1e9 };

/** The size in bytes of the file in a line like "Downloaded from …: …jar (1.2 MB at 3 MB/s)"; undefined for other lines. */
function sizeOf(line: string): number | undefined {
  const [, amount, unit] = /Downloaded from .*\(([\d.]+) (k?M?G?B) at/.exec(line) ?? [];
  return amount === undefined ? undefined : Number(amount) * (units[unit ?? "B"] ?? 1);
}

const noNetwork =
  /No plugin found for prefix|Unknown host|UnknownHost|Could not transfer|Connection refused|Connect to|timed out|offline mode/i;

function explain(errors: string, version: string): string {
  if (/No space left/i.test(errors)) return "The disk is full, so Neo4j could not be downloaded.";
  // The repository answered that there is no such version.
  if (new RegExp(`org\\.neo4j:neo4j:\\S*${version}\\S* (was not found|.*absent)|Could not find artifact`).test(errors))
    return `Neo4j ${version} does not exist. Check NEO4J_VERSION.`;
  if (noNetwork.test(errors))
    return "Maven could not download Neo4j: there is no network, or Maven needs a proxy or mirror in its settings.xml. The network is needed for the first start only.";
  return `Maven could not download Neo4j ${version}: ${errors.slice(0, 500)}`;
}
