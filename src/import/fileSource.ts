import { createHash } from "node:crypto";
import { once } from "node:events";
import { closeSync, createReadStream, fstatSync, openSync, read, statSync, writeSync } from "node:fs";
import { promisify } from "node:util";
import { createGunzip } from "node:zlib";
import { toUserError, UserError } from "../errors/userError.ts";
import type { Source } from "../formats/importFormat.ts";
import { refuseEndlessBlanks } from "./blankInput.ts";
import { openTemporaryFile } from "./temporaryFile.ts";

const readAt = promisify(read);
/** Bytes per read. */
const chunkSize = 256 * 1024;

/** A file, or a stream that is kept in a temporary file so that it can be read several times. */
export class FileSource implements Source {
  readonly name: string;
  /** In bytes, before unpacking. */
  readonly size: number;
  readonly #file: number;
  #read = 0;

  private constructor(name: string, file: number) {
    this.name = name;
    this.#file = file;
    this.size = fstatSync(file).size;
  }

  /** Opens a file. A pipe is spooled, since it can be read only once. @throws UserError if there is nothing to read */
  static async open(path: string): Promise<FileSource> {
    const stat = explained(path, () => statSync(path));
    if (stat.isDirectory()) throw new UserError(`"${path}" is a directory. Name the files in it.`);
    if (!stat.isFile()) return FileSource.spool(createReadStream(path), `"${path}"`);
    if (stat.size === 0) throw new UserError(`"${path}" is empty.`);
    return new FileSource(
      path,
      explained(path, () => openSync(path, "r")),
    );
  }

  /** Copies a stream to a temporary file. @throws UserError if the stream is empty */
  static async spool(input: AsyncIterable<Uint8Array>, name: string): Promise<FileSource> {
    const file = openTemporaryFile();
    try {
      let size = 0;
      for await (const chunk of refuseEndlessBlanks(input, name)) size += writeSync(file, chunk, 0, chunk.length, size);
      if (size === 0) throw new UserError(`${name} is empty.`);
    } catch (error) {
      closeSync(file);
      throw error;
    }
    return new FileSource(name, file);
  }

  /** How many bytes of the file, before unpacking, the current or last pass has read. */
  get bytesRead(): number {
    return this.#read;
  }

  async *bytes(): AsyncGenerator<Uint8Array> {
    this.#read = 0;
    const raw = this.#raw((bytes) => {
      this.#read += bytes;
    });
    const first = await raw.next();
    if (first.done) return;
    const start = Buffer.from(first.value);
    const all = prepend(start, raw);
    try {
      const isGzip = start[0] === 0x1f && start[1] === 0x8b;
      yield* refuseEndlessBlanks(isGzip ? gunzip(all) : all, this.name);
    } catch (error) {
      throw explainFileError(error, this.name);
    }
  }

  /** The SHA-256 of the file before unpacking, in hexadecimal. */
  async sha256(): Promise<string> {
    const hash = createHash("sha256");
    for await (const chunk of this.#raw()) hash.update(chunk);
    return hash.digest("hex");
  }

  close(): void {
    closeSync(this.#file);
  }

  /** Reads at explicit offsets, so that every pass starts at the beginning, even if the previous one stopped early. */
  async *#raw(onRead?: (bytes: number) => void): AsyncGenerator<Uint8Array> {
    for (let position = 0; ; ) {
      const { bytesRead, buffer } = await readAt(this.#file, Buffer.allocUnsafe(chunkSize), 0, chunkSize, position);
      if (bytesRead === 0) return;
      position += bytesRead;
      onRead?.(bytesRead);
      yield buffer.subarray(0, bytesRead);
    }
  }
}

async function* prepend(first: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  yield* rest;
}

/** Unpacks a stream. @throws zlib's error if the stream is damaged or truncated */
async function* gunzip(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const unzip = createGunzip();
  const fed = feed(packed, unzip);
  // The rejection is handled where `fed` is awaited; a consumer that stops early never gets there.
  fed.catch(() => {});
  try {
    yield* unzip;
    await fed;
  } finally {
    unzip.destroy();
  }
}

async function feed(packed: AsyncIterable<Uint8Array>, unzip: ReturnType<typeof createGunzip>): Promise<void> {
  try {
    for await (const chunk of packed) {
      if (unzip.destroyed) return;
      if (!unzip.write(chunk)) await Promise.race([once(unzip, "drain"), once(unzip, "close")]);
    }
    unzip.end();
  } catch (error) {
    unzip.destroy(error as Error);
  }
}

function explained<Result>(path: string, operation: () => Result): Result {
  try {
    return operation();
  } catch (error) {
    throw explainFileError(error, path);
  }
}

/** A UserError for known errors of a file; other errors unchanged. */
function explainFileError(error: unknown, name: string): unknown {
  return toUserError(error, {
    ENOENT: `There is no file "${name}".`,
    EACCES: `You have no permission to read "${name}".`,
    Z_BUF_ERROR: `${name} is a truncated gzip file. Download it again.`,
    Z_DATA_ERROR: `${name} is a damaged gzip file. Download it again.`,
  });
}
