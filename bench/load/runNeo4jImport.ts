import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync } from "node:fs";
import { delimiter, join } from "node:path";
import { findJdk } from "../../src/neo4j/private/jdk.ts";
import { provideSoftware } from "../../src/neo4j/private/software.ts";
import { defaultVersion } from "../../src/neo4j/private/version.ts";
import type { ImportFiles } from "./writeImportFiles.ts";

/**
 * Replaces the store of a stopped Neo4j by the contents of files, with `neo4j-admin database import`, which writes the store
 * without transactions. It logs to import.log in the home.
 */
export async function runNeo4jImport(home: string, software: string, files: ImportFiles): Promise<void> {
  const jdk = await findJdk(defaultVersion);
  const { classPath } = await provideSoftware({ folder: software, version: defaultVersion, jdk });
  const log = openSync(join(home, "import.log"), "w");
  const importer = spawn(
    jdk.java,
    ["-Xmx3g", "-cp", classPath.join(delimiter), "org.neo4j.cli.AdminTool", ...importArguments(home, files)],
    {
      env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: home },
      stdio: ["ignore", log, log],
    },
  );
  const [status] = await once(importer, "exit");
  closeSync(log);
  if (status !== 0) throw new Error(`neo4j-admin import failed. See ${join(home, "import.log")}.`);
}

function importArguments(home: string, { nodes, relationships }: ImportFiles): string[] {
  return [
    ...["database", "import", "full", "neo4j", "--overwrite-destination=true", "--id-type=string"],
    ...["--max-off-heap-memory=4G", `--report-file=${join(home, "import.report")}`],
    ...nodes.map(([labels, path]) => `--nodes=${labels}=${path}`),
    ...relationships.map(([type, path]) => `--relationships=${type}=${path}`),
  ];
}
