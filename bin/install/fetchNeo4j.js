import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root, run } from "./run.js";

/**
 * Lets Maven download the private Neo4j into its local repository, beside the installation of the packages: the first start
 * then only copies it. If this fails, the first start downloads it and says what is wrong.
 */
export async function fetchNeo4j() {
  const { NEO4J_URI, NEO4J_VERSION, RAWABIT_HOME } = process.env;
  const version = NEO4J_VERSION || defaultVersion();
  if (NEO4J_URI || existsSync(join(RAWABIT_HOME || join(root, ".rawabit"), "neo4j", version))) return;
  console.error("Downloading Neo4j …");
  const args = ["-B", "-f", "neo4j/pom.xml", `-Dneo4j.version=${version}`, "dependency:resolve"];
  await run("mvn", args, { silent: true }).catch(() => {});
}

function defaultVersion() {
  const source = readFileSync(join(root, "src/neo4j/private/version.ts"), "utf8");
  return /defaultVersion = "(.+)"/.exec(source)[1];
}
