import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync } from "node:fs";
import { delimiter, join } from "node:path";
import { findJdk } from "../../src/neo4j/private/jdk.ts";
import { provideSoftware } from "../../src/neo4j/private/software.ts";
import { defaultVersion } from "../../src/neo4j/private/version.ts";
import type { ImportFiles } from "./writeFiles.ts";

/**
 * Puts the files into the store of a Neo4j that does not run, in place of what is there: Neo4j's own importer, which
 * writes the store's files without transactions. Its report is in the home's import.log.
 */
export async function importFiles(home: string, software: string, files: ImportFiles): Promise<void> {
  const jdk = await findJdk(defaultVersion);
  const { classPath } = await provideSoftware({ folder: software, version: defaultVersion, jdk });
  const log = openSync(join(home, "import.log"), "w");
  const importer = spawn(
    jdk.java,
    ["-Xmx3g", "-cp", classPath.join(delimiter), "org.neo4j.cli.AdminTool", ...words(home, files)],
    {
      env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: home },
      stdio: ["ignore", log, log],
    },
  );
  const [status] = await once(importer, "exit");
  closeSync(log);
  if (status !== 0) throw new Error(`The import failed. ${join(home, "import.log")} says more.`);
}

function words(home: string, { nodes, relationships }: ImportFiles): string[] {
  return [
    ...["database", "import", "full", "neo4j", "--overwrite-destination=true", "--id-type=string"],
    ...["--max-off-heap-memory=4G", `--report-file=${join(home, "import.report")}`],
    ...nodes.map(([labels, path]) => `--nodes=${labels}=${path}`),
    ...relationships.map(([type, path]) => `--relationships=${type}=${path}`),
  ];
}
