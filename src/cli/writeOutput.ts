import { createWriteStream, mkdirSync } from "node:fs";
import { join } from "node:path";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { chunk } from "../export/chunk.ts";
import { explainedOutput, outputFile } from "./outputFile.ts";

type Texts = AsyncIterable<string>;

/**
 * Writes pieces of text to a file, packed where its name ends with .gz, or to standard output for "-". The file is there
 * under its name when it is whole.
 * @returns how many bytes were written
 */
export async function writeOutput(path: string, texts: Texts): Promise<number> {
  if (path === "-") return toStandardOutput(texts);
  const file = outputFile(path);
  process.on("exit", file.remove);
  try {
    const bytes = await toFile(file.path, texts, path.endsWith(".gz"));
    file.finish();
    return bytes;
  } catch (error) {
    throw explainedOutput(error, path);
  } finally {
    file.remove();
    process.off("exit", file.remove);
  }
}

/** Writes several files into a folder, which is made where it is not there. */
export async function writeFolder(folder: string, files: readonly (readonly [name: string, Texts])[]): Promise<number> {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw explainedOutput(error, folder);
  }
  let bytes = 0;
  for (const [name, texts] of files) bytes += await writeOutput(join(folder, name), texts);
  return bytes;
}

async function toFile(path: string, texts: Texts, packs: boolean): Promise<number> {
  const file = createWriteStream(path);
  const stages = packs ? [createGzip()] : [];
  // Thousands of short lines are one write.
  await pipeline([Readable.from(chunk(texts)), ...stages, file]);
  return file.bytesWritten;
}

async function toStandardOutput(texts: Texts): Promise<number> {
  let bytes = 0;
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  try {
    await pipeline([Readable.from(chunk(texts)), counted, process.stdout], { end: false });
  } catch (error) {
    // Whoever reads has enough, as `head` has.
    if ((error as NodeJS.ErrnoException).code !== "EPIPE") throw error;
  }
  return bytes;
}
