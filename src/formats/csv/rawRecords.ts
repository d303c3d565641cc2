/** One record of a table as it is written, its line breaks within quotes included. */
export interface RawRecord {
  /** On which it begins, from 1. */
  readonly line: number;
  readonly text: string;
  /** Why it can't be read. */
  readonly fault?: string;
}

/** Characters. Longer than any row makes sense; a quote that is never closed must not fill the memory. */
const longestRecord = 4 * 1024 * 1024;

/**
 * Cuts a text into records by RFC 4180, where a line break within quotes ends none. The parser of the cells stops at the
 * first bad quote; this lets the next record begin afresh. A record that grows too long, or whose quote is never closed, is
 * named by its first line, and reading goes on behind that line.
 */
export async function* rawRecords(text: AsyncIterable<string>, delimiter: string): AsyncGenerator<RawRecord> {
  let held: string[] = [];
  let size = 0;
  let line = 1;
  let quoted = false;
  for await (const next of physicalLines(text)) yield* take(next);
  while (held.length > 0) yield* giveUp();

  function* take(next: string | null): Generator<RawRecord> {
    if (next === null) {
      while (held.length > 0) yield* giveUp();
      yield { line, text: "", fault: `it is longer than ${longestRecord} characters. Is this a table?` };
      line++;
      return;
    }
    held.push(next);
    size += next.length + 1;
    quoted = endsQuoted(next, delimiter, quoted);
    if (!quoted) {
      const raw = held.join("\n");
      if (raw.trim() !== "") yield { line, text: raw };
      line += held.length;
      held = [];
      size = 0;
    } else if (size > longestRecord) yield* giveUp();
  }

  /** The first of the lines held is bad; those behind it are read again. */
  function* giveUp(): Generator<RawRecord> {
    const [first, ...rest] = held;
    yield {
      line,
      text: first!,
      fault: "a quote is opened and never closed. Close it, or write it twice if it is part of the text.",
    };
    line++;
    held = [];
    size = 0;
    quoted = false;
    for (const each of rest) yield* take(each);
  }
}

/** Lines without their ends; null for one that is too long. */
async function* physicalLines(text: AsyncIterable<string>): AsyncGenerator<string | null> {
  let pieces: string[] = [];
  let size = 0;
  for await (const chunk of text) {
    let start = 0;
    for (let end = chunk.indexOf("\n"); end !== -1; end = chunk.indexOf("\n", start)) {
      add(chunk.slice(start, end));
      yield whole();
      start = end + 1;
    }
    add(chunk.slice(start));
  }
  if (size > 0) yield whole();

  function add(piece: string): void {
    size += piece.length;
    if (size > longestRecord) pieces = [];
    else pieces.push(piece);
  }

  function whole(): string | null {
    const line = size > longestRecord ? null : pieces.join("").replace(/\r$/, "");
    pieces = [];
    size = 0;
    return line;
  }
}

/** Whether a quote is open at the end of a line. One opens at the beginning of a cell only. */
function endsQuoted(line: string, delimiter: string, within: boolean): boolean {
  let quoted = within;
  for (let at = 0; ; ) {
    if (quoted) {
      const close = line.indexOf('"', at);
      if (close === -1) return true;
      // A quote written twice is one of the text.
      quoted = line[close + 1] === '"';
      at = close + (quoted ? 2 : 1);
    } else {
      if (at === 0 && line[0] === '"' && !within) {
        quoted = true;
        at = 1;
        continue;
      }
      const open = line.indexOf(`${delimiter}"`, at);
      if (open === -1) return false;
      quoted = true;
      at = open + delimiter.length + 1;
    }
  }
}
