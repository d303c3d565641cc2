import { createHash } from "node:crypto";
import { once } from "node:events";
import { closeSync, createReadStream, createWriteStream, fstatSync, mkdtempSync, openSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { Problem } from "../problem.ts";
import type { Source } from "./format.ts";

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

  /** @throws Problem where there is nothing to be read */
  static open(path: string): FileSource {
    const file = opened(path);
    const stat = fstatSync(file);
    if (stat.isDirectory()) throw new Problem(`"${path}" is a directory. Name the files in it.`);
    if (stat.isFile() && stat.size === 0) throw new Problem(`"${path}" is empty.`);
    return new FileSource(path, file);
  }

  /** Keeps a stream in a file without a name: no end of the process leaves it behind. */
  static async spool(input: AsyncIterable<Uint8Array>, name: string): Promise<FileSource> {
    const folder = mkdtempSync(join(tmpdir(), "rawabit-"));
    try {
      const path = join(folder, "input");
      await pipeline(input, createWriteStream(path));
      const file = openSync(path, "r");
      if (fstatSync(file).size === 0) throw new Problem(`${name} is empty.`);
      return new FileSource(name, file);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
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
    if (start[0] === 0x1f && start[1] === 0x8b) yield* this.#unpacked(whole);
    else yield* checkedText(whole, this.name);
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

  async *#raw(onRead?: (bytes: number) => void): AsyncGenerator<Uint8Array> {
    const stream = createReadStream("", { fd: this.#file, start: 0, autoClose: false, highWaterMark: 256 * 1024 });
    for await (const chunk of stream) {
      onRead?.(chunk.length);
      yield chunk;
    }
  }

  async *#unpacked(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    const gunzip = createGunzip();
    const fed = feed(packed, gunzip);
    fed.catch(() => {});
    try {
      yield* checkedText(gunzip, this.name);
      await fed;
    } catch (error) {
      throw explained(error, this.name);
    } finally {
      gunzip.destroy();
    }
  }
}

async function feed(packed: AsyncIterable<Uint8Array>, gunzip: ReturnType<typeof createGunzip>): Promise<void> {
  try {
    for await (const chunk of packed) {
      if (gunzip.destroyed) return;
      if (!gunzip.write(chunk)) await Promise.race([once(gunzip, "drain"), once(gunzip, "close")]);
    }
    gunzip.end();
  } catch (error) {
    gunzip.destroy(error as Error);
  }
}

async function* startingWith(first: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  yield* rest;
}

/** Editors that write UTF-16 mark it with their first two bytes. */
async function* checkedText(bytes: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  let first = true;
  for await (const chunk of bytes) {
    if (first && ((chunk[0] === 0xff && chunk[1] === 0xfe) || (chunk[0] === 0xfe && chunk[1] === 0xff)))
      throw new Problem(`${name} is UTF-16. Save it as UTF-8.`);
    first = false;
    yield chunk;
  }
}

function opened(path: string): number {
  try {
    return openSync(path, "r");
  } catch (error) {
    throw explained(error, path);
  }
}

/** What is wrong with a file, in a sentence that says what to do; another error stays as it is. */
function explained(error: unknown, name: string): unknown {
  const sentences: Readonly<Record<string, string>> = {
    ENOENT: `There is no file "${name}".`,
    EACCES: `The file "${name}" may not be read by you.`,
    Z_BUF_ERROR: `${name} is a gzip file that breaks off. Fetch it again.`,
    Z_DATA_ERROR: `${name} is a gzip file that is damaged. Fetch it again.`,
  };
  const sentence = sentences[String((error as { code?: unknown }).code)];
  return sentence ? new Problem(sentence) : error;
}
