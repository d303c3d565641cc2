import { closeSync, existsSync, openSync, readSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Graph } from "../graph.ts";
import { graphStatus } from "../graphStatus.ts";
import { migrate } from "../migrations.ts";
import type { PrivateNeo4j, PrivateNeo4jOptions } from "./leasePrivateNeo4j.ts";
import { createAtomically, withLock } from "./software.ts";

type LeaseForArchive = (run: Pick<PrivateNeo4jOptions, "home" | "newArchive">) => Promise<PrivateNeo4j>;

/**
 * Creates the class-data sharing (CDS) archive, which halves the time of each start: Java writes it at the end of a short run
 * in a temporary home. Java could write it at the end of the first real run as well, but that shutdown would then take up to
 * half a minute. If it fails, Neo4j starts without an archive.
 */
export async function createArchive(folder: string, archive: string, lease: LeaseForArchive): Promise<void> {
  try {
    await withLock(folder, "archive", async () => {
      if (isCompleteArchive(archive)) return;
      rmSync(archive, { force: true });
      await createAtomically(archive, async (newArchive) => {
        const neo4j = await lease({ home: join(dirname(newArchive), "home"), newArchive });
        try {
          await loadClasses(neo4j);
        } finally {
          await neo4j.release();
        }
        // Some Javas cannot write one. They ignore this file, and later starts do not try again.
        if (!existsSync(newArchive)) writeFileSync(newArchive, "This Java writes no archives.");
        if (!isCompleteArchive(newArchive)) throw new Error("Java was killed while it wrote the archive.");
      });
    });
  } catch {
    // The start itself will say what is wrong, if anything is.
  }
}

/** Makes Java load what most starts use. */
async function loadClasses({ address }: PrivateNeo4j): Promise<void> {
  const graph = new Graph(address);
  try {
    await migrate(graph);
    await graphStatus(graph);
  } finally {
    await graph.close();
  }
}

/** Java writes the header of an archive last: if it was killed before, the file starts with zeros. */
export function isCompleteArchive(archive: string): boolean {
  if (!existsSync(archive)) return false;
  const file = openSync(archive, "r");
  const header = Buffer.alloc(4);
  readSync(file, header);
  closeSync(file);
  return header.readInt32LE() !== 0;
}
