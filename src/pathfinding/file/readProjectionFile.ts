import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { crc32 } from "node:zlib";
import { createShared, sharedArrayTypes } from "../projection/sharedArrays.ts";
import { chunksOf, type ProjectionFileFooter, type SavedProjection, signature, trailerSize } from "./projectionFile.ts";
import { fromParts, type ProjectionPart, projectionLayout } from "./projectionLayout.ts";

/** The file can't be used; the message completes the sentence "The file is not used: …". */
export class UnusableProjectionFile extends Error {}

/**
 * Reads what `writeProjectionFile` wrote; null if there is no file.
 * @throws UnusableProjectionFile if the file is damaged, has another layout or needs more than `maxBytes`; errors of the system
 */
export function readProjectionFile(path: string, maxBytes: number): SavedProjection | null {
  const file = openIfExists(path);
  if (file === null) return null;
  try {
    const { layout, numbers, arrays, checksum, ...origin } = readFooter(file, maxBytes);
    const parts: ProjectionPart[] = [...numbers];
    let [position, computed] = [0, 0];
    for (const [name, type, length] of arrays) {
      const array = createShared(sharedArrayTypes[type]!, length);
      for (const chunk of chunksOf(array)) {
        readFully(file, chunk, position);
        position += chunk.length;
        computed = crc32(chunk, computed);
      }
      parts.push([name, array]);
    }
    if (computed !== checksum) throw damaged();
    return { ...origin, projection: fromParts(parts) };
  } finally {
    closeSync(file);
  }
}

/** Checks the whole structure of the file before anything of that size is allocated. */
function readFooter(file: number, maxBytes: number): ProjectionFileFooter {
  const { size } = fstatSync(file);
  if (size < trailerSize) throw damaged();
  const trailer = Buffer.alloc(trailerSize);
  readFully(file, trailer, size - trailerSize);
  if (trailer.toString("latin1", 8) !== signature) throw damaged();
  const length = trailer.readUInt32LE(0);
  if (length > size - trailerSize) throw damaged();
  const text = Buffer.alloc(length);
  readFully(file, text, size - trailerSize - length);
  if (crc32(text) !== trailer.readUInt32LE(4)) throw damaged();
  const footer = JSON.parse(text.toString()) as ProjectionFileFooter;
  if (footer.layout !== projectionLayout) throw new UnusableProjectionFile("another version of Rawabit wrote it");
  const bytes = footer.arrays.reduce(
    (sum, [, type, count]) => sum + count * sharedArrayTypes[type]!.BYTES_PER_ELEMENT,
    0,
  );
  if (bytes + length + trailerSize !== size) throw damaged();
  if (bytes > maxBytes) throw new UnusableProjectionFile("it is larger than RAWABIT_PATHS_MEMORY allows");
  return footer;
}

function openIfExists(path: string): number | null {
  try {
    return openSync(path, "r");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

function readFully(file: number, into: Uint8Array, position: number): void {
  for (let done = 0; done < into.length; ) {
    const read = readSync(file, into, done, into.length - done, position + done);
    if (read === 0) throw damaged();
    done += read;
  }
}

function damaged(): UnusableProjectionFile {
  return new UnusableProjectionFile("it is damaged");
}
