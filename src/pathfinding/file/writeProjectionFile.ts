import { randomUUID } from "node:crypto";
import { mkdir, open, readdir, rename, rm, stat, statfs } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { crc32 } from "node:zlib";
import { byteSizeOf } from "../projection/projection.ts";
import { chunksOf, type ProjectionFileFooter, type SavedProjection, signature, trailerSize } from "./projectionFile.ts";
import { partsOf, projectionLayout } from "./projectionLayout.ts";

/** Milliseconds after its last write from which a draft belongs to a process that was killed. */
const staleAfter = 120_000;

/**
 * Writes a projection to a file, or replaces the file: readers see the old file or the new one, never a part, and so do two
 * processes that write at once. Only the owner can read it, because it has data about people.
 * @param minFree the bytes that must stay free on the disk
 * @throws if the disk is full, or the folder can't be written to; there is no draft then
 */
export async function writeProjectionFile(path: string, saved: SavedProjection, minFree: number): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await removeStaleDrafts(path);
  await checkFreeSpace(folder, byteSizeOf(saved.projection) + minFree);
  const draft = `${draftPrefix(path)}${randomUUID()}`;
  try {
    await writeDraft(draft, saved);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  await syncFolder(folder);
}

async function writeDraft(draft: string, { projection, ...origin }: SavedProjection): Promise<void> {
  const file = await open(draft, "wx", 0o600);
  try {
    const numbers: [string, number][] = [];
    const arrays: [string, string, number][] = [];
    let checksum = 0;
    for (const [name, value] of partsOf(projection)) {
      if (typeof value === "number") {
        numbers.push([name, value]);
        continue;
      }
      arrays.push([name, value.constructor.name, value.length]);
      for (const chunk of chunksOf(value)) {
        checksum = crc32(chunk, checksum);
        await file.writeFile(chunk);
      }
    }
    const footer: ProjectionFileFooter = { ...origin, layout: projectionLayout, numbers, arrays, checksum };
    await file.writeFile(withTrailer(JSON.stringify(footer)));
    await file.sync();
  } finally {
    await file.close();
  }
}

function withTrailer(footer: string): Buffer {
  const text = Buffer.from(footer);
  const trailer = Buffer.alloc(trailerSize);
  trailer.writeUInt32LE(text.length, 0);
  trailer.writeUInt32LE(crc32(text), 4);
  trailer.write(signature, 8);
  return Buffer.concat([text, trailer]);
}

async function checkFreeSpace(folder: string, required: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < required)
    throw new Error(`The disk is almost full: ${bavail * bsize} bytes are free, and ${required} are needed.`);
}

async function removeStaleDrafts(path: string): Promise<void> {
  for (const name of await readdir(dirname(path))) {
    const draft = join(dirname(path), name);
    if (!draft.startsWith(draftPrefix(path))) continue;
    // Another process may have renamed it meanwhile.
    const { mtimeMs } = await stat(draft).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }));
    if (mtimeMs < Date.now() - staleAfter) await rm(draft, { force: true });
  }
}

function draftPrefix(path: string): string {
  return join(dirname(path), `${basename(path)}.draft-`);
}

/** Without it, a power failure could undo the renaming. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
