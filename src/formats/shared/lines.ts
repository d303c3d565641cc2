/** A line of a file: its text, or why there is none. */
export type TextLine =
  | { readonly line: number; readonly text: string }
  | { readonly line: number; readonly reason: string };

/** Longer than any record makes sense; a file without line breaks must not fill the memory. */
export const maxLineBytes = 16 * 1024 * 1024;

const newline = 0x0a;
const utf8 = new TextDecoder("utf-8", { fatal: true });

/**
 * The lines of a UTF-8 stream, numbered from 1, blank ones left out. One that is too long or not UTF-8 comes with its
 * reason, and the next line is read as ever; no more than one line is held at a time.
 */
export async function* readLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<TextLine> {
  let line = 1;
  let held = new LineBuffer();
  for await (const chunk of bytes) {
    let start = 0;
    for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, start)) {
      held.add(chunk.subarray(start, end));
      yield* held.asLine(line++);
      held = new LineBuffer();
      start = end + 1;
    }
    held.add(chunk.subarray(start));
  }
  yield* held.asLine(line);
}

/** What has been read of one line, until it is longer than a line may be. */
class LineBuffer {
  #pieces: Uint8Array[] = [];
  #bytes = 0;

  add(piece: Uint8Array): void {
    this.#bytes += piece.length;
    if (this.#bytes > maxLineBytes) this.#pieces = [];
    else this.#pieces.push(piece);
  }

  *asLine(line: number): Generator<TextLine> {
    if (this.#bytes > maxLineBytes)
      return yield { line, reason: `it is longer than ${maxLineBytes / 1024 / 1024} MiB. Write one record a line.` };
    const text = textOf(this.#pieces.length === 1 ? this.#pieces[0]! : Buffer.concat(this.#pieces));
    if (text === null) yield { line, reason: "it is not UTF-8. Save the file as UTF-8." };
    else if (text.trim() !== "") yield { line, text };
  }
}

/** Without a byte order mark, which some editors put first; null where the bytes are not UTF-8. */
function textOf(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
