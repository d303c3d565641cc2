import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { UserError } from "../../errors/userError.ts";

/** Told after each file that came over the network. */
export type FetchProgress = (fetched: { readonly files: number; readonly bytes: number }) => void;

export interface MavenRun {
  readonly pom: string;
  readonly neo4jVersion: string;
  /** Where the jars go. */
  readonly folder: string;
  readonly onProgress?: FetchProgress | undefined;
}

/** Copies Neo4j and all that it needs into a folder. @throws UserError where Maven is missing or can't fetch them */
export async function copyJars({ pom, neo4jVersion, folder, onProgress }: MavenRun): Promise<void> {
  const goal = ["-B", "-f", pom, `-Dneo4j.version=${neo4jVersion}`, "dependency:copy-dependencies"];
  const maven = spawn("mvn", [...goal, `-DoutputDirectory=${folder}`], { stdio: ["ignore", "pipe", "ignore"] });
  let isMissing = false;
  maven.once("error", () => {
    isMissing = true;
  });
  const ended = new Promise<number | null>((resolve) => maven.once("close", resolve));
  const stop = () => maven.kill();
  process.once("exit", stop);
  try {
    const errors: string[] = [];
    const fetched = { files: 0, bytes: 0 };
    for await (const line of createInterface({ input: maven.stdout })) {
      if (line.startsWith("[ERROR]")) errors.push(line);
      const size = sizeOf(line);
      if (size === undefined) continue;
      fetched.files += 1;
      fetched.bytes += size;
      onProgress?.(fetched);
    }
    const status = await ended;
    if (isMissing) throw new UserError(missing);
    if (status !== 0) throw new UserError(explain(errors.join(" "), neo4jVersion));
  } finally {
    process.off("exit", stop);
  }
}

const missing =
  "Maven was not found, which fetches Neo4j. Install it, so that mvn is on the path, or use a Neo4j that runs already (set NEO4J_URI), or run both in containers (docker compose up).";

const units: Readonly<Record<string, number>> = { B: 1, kB: 1e3, MB: 1e6, GB: 1e9 };

/** How large a file was, in bytes, where the line reports one: "Downloaded from …: …jar (1.2 MB at 3 MB/s)". */
function sizeOf(line: string): number | undefined {
  const [, amount, unit] = /Downloaded from .*\(([\d.]+) (k?M?G?B) at/.exec(line) ?? [];
  return amount === undefined ? undefined : Number(amount) * (units[unit ?? "B"] ?? 1);
}

const noNetwork =
  /No plugin found for prefix|Unknown host|UnknownHost|Could not transfer|Connection refused|Connect to|timed out|offline mode/i;

function explain(errors: string, version: string): string {
  if (/No space left/i.test(errors)) return "The disk is full: Neo4j could not be fetched.";
  // The host answered, and has no such thing.
  if (new RegExp(`org\\.neo4j:neo4j:\\S*${version}\\S* (was not found|.*absent)|Could not find artifact`).test(errors))
    return `There is no Neo4j ${version} to fetch. Check NEO4J_VERSION.`;
  if (noNetwork.test(errors))
    return "Maven could not fetch Neo4j: no network, or Maven is not set up for it (a proxy or mirror belongs into its settings.xml). It is needed for the first start only.";
  return `Maven could not fetch Neo4j ${version}: ${errors.slice(0, 500)}`;
}
