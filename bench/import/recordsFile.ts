import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { rawabitImport } from "../../src/formats/rawabit/import.ts";
import { FileSource } from "../../src/import/fileSource.ts";
import { importSources } from "../../src/import/importer.ts";
import type { Graph } from "../../src/neo4j/graph.ts";
import type { WorldSize } from "../world/size.ts";
import { worldRecords } from "./worldRecords.ts";

/** Imports a file of records, all of which must be accepted. */
export async function importRecordsFile(graph: Graph, path: string): Promise<void> {
  const source = await FileSource.open(path);
  try {
    const onRefusal = ({ line, reason }: { line: number; reason: string }) => {
      throw new Error(`${path}:${line}: ${reason}`);
    };
    await importSources(graph, rawabitImport, [source], { onRefusal });
  } finally {
    source.close();
  }
}

/** Writes a generated world to a file in Rawabit's own format. @returns the number of records */
export async function writeRecordsFile(path: string, size: WorldSize): Promise<number> {
  const file = createWriteStream(path);
  file.write('{"type":"header","format":"rawabit","version":2}\n');
  let count = 0;
  for (const record of worldRecords(size)) {
    count++;
    if (!file.write(`${JSON.stringify(record)}\n`)) await once(file, "drain");
  }
  file.end();
  await once(file, "close");
  return count;
}
