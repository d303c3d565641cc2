import { createHash } from "node:crypto";
import { closeSync, createReadStream, fstatSync, openSync, read, type Stats, statSync, writeSync } from "node:fs";
import { promisify } from "node:util";
import { toUserError, UserError } from "../errors/userError.ts";
import type { Source } from "../formats/importFormat.ts";
import { openTemporaryFile } from "./temporaryFile.ts";
import { unpacked } from "./unpacked.ts";

const readAt = promisify(read);
/** So many bytes are read at a time. */
const atOnce = 256 * 1024;

/** A file to be read, or standard input, which is kept in a file that ends with the process. */
export class FileSource implements Source {
  readonly name: string;
  /** Bytes of the file as it lies there. */
  readonly size: number;
  readonly #file: number;
  #read = 0;

  private constructor(name: string, file: number) {
    this.name = name;
    this.#file = file;
    this.size = fstatSync(file).size;
  }

  /** A pipe, which can be read but once, is kept like standard input. @throws UserError where there is nothing to be read */
  static async open(path: string): Promise<FileSource> {
    const stat = statOf(path);
    if (stat.isDirectory()) throw new UserError(`"${path}" is a directory. Name the files in it.`);
    if (!stat.isFile()) return FileSource.spool(createReadStream(path), `"${path}"`);
    if (stat.size === 0) throw new UserError(`"${path}" is empty.`);
    return new FileSource(path, opened(path));
  }

  /** Keeps a stream in a file without a name: no end of the process leaves it behind. */
  static async spool(input: AsyncIterable<Uint8Array>, name: string): Promise<FileSource> {
    const file = openTemporaryFile();
    let size = 0;
    for await (const chunk of input) size += writeSync(file, chunk, 0, chunk.length, size);
    if (size > 0) return new FileSource(name, file);
    closeSync(file);
    throw new UserError(`${name} is empty.`);
  }

  /** Of the file as it lies there, how much the last reading has read. */
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
    const whole = startingWith(start, raw);
    try {
      const isPacked = start[0] === 0x1f && start[1] === 0x8b;
      yield* isPacked ? unpacked(whole) : whole;
    } catch (error) {
      throw explainFile(error, this.name);
    }
  }

  /** Of the file as it lies there, as hexadecimal digits. */
  async sha256(): Promise<string> {
    const hash = createHash("sha256");
    for await (const chunk of this.#raw()) hash.update(chunk);
    return hash.digest("hex");
  }

  close(): void {
    closeSync(this.#file);
  }

  /** From the beginning each time, by offsets: whoever stops in the middle leaves the file open for the next. */
  async *#raw(onRead?: (bytes: number) => void): AsyncGenerator<Uint8Array> {
    for (let position = 0; ; ) {
      const { bytesRead, buffer } = await readAt(this.#file, Buffer.allocUnsafe(atOnce), 0, atOnce, position);
      if (bytesRead === 0) return;
      position += bytesRead;
      onRead?.(bytesRead);
      yield buffer.subarray(0, bytesRead);
    }
  }
}

async function* startingWith(first: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  yield* rest;
}

function statOf(path: string): Stats {
  try {
    return statSync(path);
  } catch (error) {
    throw explainFile(error, path);
  }
}

function opened(path: string): number {
  try {
    return openSync(path, "r");
  } catch (error) {
    throw explainFile(error, path);
  }
}

/** What is wrong with a file, in a sentence that says what to do; another error stays as it is. */
function explainFile(error: unknown, name: string): unknown {
  return toUserError(error, {
    ENOENT: `There is no file "${name}".`,
    EACCES: `The file "${name}" may not be read by you.`,
    Z_BUF_ERROR: `${name} is a gzip file that breaks off. Fetch it again.`,
    Z_DATA_ERROR: `${name} is a gzip file that is damaged. Fetch it again.`,
  });
}
