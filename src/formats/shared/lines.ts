import { UserError } from "../../errors/userError.ts";
import type { Source } from "../importFormat.ts";
import { isUtf16 } from "./startOf.ts";

/** A line of a file: its text, or why it cannot be read. */
export type TextLine =
  | { readonly line: number; readonly text: string }
  | { readonly line: number; readonly reason: string };

/** Bounds the memory that a file without line breaks takes; no reasonable record is longer. */
export const maxLineBytes = 16 * 1024 * 1024;

const newline = 0x0a;
const utf8 = new TextDecoder("utf-8", { fatal: true });

/**
 * The bytes of a source that must be UTF-8.
 * @throws UserError if it is UTF-16: it begins with a byte order mark, or one of its first two bytes is zero
 */
export async function* readUtf8(source: Source): AsyncGenerator<Uint8Array> {
  let first = true;
  for await (const chunk of source.bytes()) {
    if (first && isUtf16(chunk)) throw new UserError(`${source.name} is UTF-16. Save it as UTF-8.`);
    first = false;
    yield chunk;
  }
}

/**
 * The lines of a UTF-8 stream, numbered from 1, without blank ones. A line that is too long or not UTF-8 has a reason instead
 * of a text, and reading continues. Only one line is in memory at a time.
 */
export async function* readLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<TextLine> {
  let line = 1;
  let buffer = new LineBuffer();
  for await (const chunk of bytes) {
    let start = 0;
    for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, start)) {
      buffer.add(chunk.subarray(start, end));
      yield* buffer.toLine(line++);
      buffer = new LineBuffer();
      start = end + 1;
    }
    buffer.add(chunk.subarray(start));
  }
  yield* buffer.toLine(line);
}

/** The bytes of one line; dropped once the line is too long. */
class LineBuffer {
  #chunks: Uint8Array[] = [];
  #bytes = 0;

  add(chunk: Uint8Array): void {
    this.#bytes += chunk.length;
    if (this.#bytes > maxLineBytes) this.#chunks = [];
    else this.#chunks.push(chunk);
  }

  *toLine(line: number): Generator<TextLine> {
    if (this.#bytes > maxLineBytes)
      return yield {
        line,
        reason: `the line is longer than ${maxLineBytes / 1024 / 1024} MiB. Write one record per line.`,
      };
    const text = decode(this.#chunks.length === 1 ? this.#chunks[0]! : Buffer.concat(this.#chunks));
    if (text === null) yield { line, reason: "not valid UTF-8. Save the file as UTF-8." };
    else if (text.includes("\0")) yield { line, reason: "the line has a NUL character (U+0000). Remove it." };
    else if (text.trim() !== "") yield { line, text };
  }
}

/** The text without a byte order mark; null if it is not valid UTF-8. */
function decode(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
