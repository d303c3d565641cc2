import { createWriteStream, mkdirSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { toUserError, UserError } from "../errors/userError.ts";
import { chunk } from "../export/chunk.ts";

type TextStream = AsyncIterable<string>;

/** A file that appears under its name only when it is complete. */
export interface OutputFile {
  /** The file to write to until then. */
  readonly path: string;
  /** Renames the complete file to its name. */
  commit(): void;
  /** Deletes the incomplete file. */
  discard(): void;
}

/** Pipes, terminals and other special files are written to directly. @throws UserError if the path is a directory or not reachable */
export function outputFile(path: string): OutputFile {
  const stat = statOf(path);
  if (stat?.isDirectory()) throw new UserError(isDirectory(path));
  if (stat && !stat.isFile()) return { path, commit() {}, discard() {} };
  const part = `${path}.${process.pid}.part`;
  return { path: part, commit: () => renameSync(part, path), discard: () => rmSync(part, { force: true }) };
}

/**
 * Writes text to a file, compressed if its name ends with .gz, or to standard output if the path is "-".
 * @returns the number of bytes written
 */
export async function writeOutput(path: string, texts: TextStream): Promise<number> {
  if (path === "-") return writeToStdout(texts);
  const file = outputFile(path);
  process.on("exit", file.discard);
  try {
    const bytes = await writeTo(file.path, texts, path.endsWith(".gz"));
    file.commit();
    return bytes;
  } catch (error) {
    throw explainOutputError(error, path);
  } finally {
    file.discard();
    process.off("exit", file.discard);
  }
}

/** Writes several files into a folder, creating it if necessary. @returns the number of bytes written */
export async function writeFolder(
  folder: string,
  files: readonly (readonly [name: string, TextStream])[],
): Promise<number> {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw explainOutputError(error, folder);
  }
  let bytes = 0;
  for (const [name, texts] of files) bytes += await writeOutput(join(folder, name), texts);
  return bytes;
}

/** A UserError that says why a file can't be written; any other error unchanged. */
export function explainOutputError(error: unknown, path: string): unknown {
  return toUserError(error, {
    ENOENT: `There is no folder "${dirname(path)}".`,
    ENOTDIR: `"${dirname(path)}" is not a folder.`,
    EISDIR: isDirectory(path),
    EEXIST: `"${path}" is a file, not a folder. Name a folder.`,
    EACCES: `Permission denied: "${path}".`,
    EROFS: `"${path}" is on a read-only disk.`,
    ENAMETOOLONG: `The file name is too long: "${path}".`,
    ENOSPC: `No space left on the disk for "${path}".`,
  });
}

async function writeTo(path: string, texts: TextStream, compress: boolean): Promise<number> {
  const file = createWriteStream(path);
  const stages = compress ? [createGzip()] : [];
  // Buffers short lines, so that one write covers thousands of them.
  await pipeline([Readable.from(chunk(texts)), ...stages, file]);
  return file.bytesWritten;
}

async function writeToStdout(texts: TextStream): Promise<number> {
  let bytes = 0;
  const counter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  try {
    await pipeline([Readable.from(chunk(texts)), counter, process.stdout], { end: false });
  } catch (error) {
    // The reader, such as `head`, has closed the pipe.
    if ((error as NodeJS.ErrnoException).code !== "EPIPE") throw error;
  }
  return bytes;
}

function statOf(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    throw explainOutputError(error, path);
  }
}

function isDirectory(path: string): string {
  return `"${path}" is a folder. Name a file in it.`;
}
