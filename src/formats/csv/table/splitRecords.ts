/** The raw text of one record of a table, including line breaks within quotes. */
export interface RawRecord {
  /** The line on which it begins, from 1. */
  readonly line: number;
  readonly text: string;
  /** Why it cannot be parsed. */
  readonly error?: string;
}

/** In characters. Bounds the memory that an unclosed quote takes; no reasonable row is longer. */
const maxRecordLength = 4 * 1024 * 1024;

/**
 * Splits a text into records by RFC 4180: a line break within quotes does not end a record. The CSV parser would stop at the
 * first invalid quote; splitting first confines the error to one record. If a record becomes too long or its quote is never
 * closed, its first line is reported and reading continues with the next line.
 */
export async function* splitRecords(text: AsyncIterable<string>, delimiter: string): AsyncGenerator<RawRecord> {
  let pending: string[] = [];
  let size = 0;
  let line = 1;
  let quoted = false;
  for await (const next of splitLines(text)) yield* take(next);
  while (pending.length > 0) yield* giveUp();

  function* take(next: string | null): Generator<RawRecord> {
    if (next === null) {
      while (pending.length > 0) yield* giveUp();
      yield {
        line,
        text: "",
        error: `the line is longer than ${maxRecordLength} characters. Check that the file is a table.`,
      };
      line++;
      return;
    }
    pending.push(next);
    size += next.length + 1;
    quoted = endsQuoted(next, delimiter, quoted);
    if (!quoted) {
      const raw = pending.join("\n");
      if (!isBlank(raw)) yield { line, text: raw };
      line += pending.length;
      pending = [];
      size = 0;
    } else if (size > maxRecordLength) yield* giveUp();
  }

  /** Reports the first pending line and reads the remaining pending lines again. */
  function* giveUp(): Generator<RawRecord> {
    const [first, ...rest] = pending;
    yield {
      line,
      text: first!,
      error: "a quote is never closed. Close it, or double it if it is part of the text.",
    };
    line++;
    pending = [];
    size = 0;
    quoted = false;
    for (const each of rest) yield* take(each);
  }
}

/** Old programs of DOS end a file with Ctrl+Z. */
function isBlank(text: string): boolean {
  return text.replaceAll("\u001a", "").trim() === "";
}

/** Lines without line breaks; null for a line that is too long. */
async function* splitLines(text: AsyncIterable<string>): AsyncGenerator<string | null> {
  let parts: string[] = [];
  let size = 0;
  for await (const chunk of text) {
    let start = 0;
    for (let end = chunk.indexOf("\n"); end !== -1; end = chunk.indexOf("\n", start)) {
      add(chunk.slice(start, end));
      yield takeLine();
      start = end + 1;
    }
    add(chunk.slice(start));
  }
  if (size > 0) yield takeLine();

  function add(part: string): void {
    size += part.length;
    if (size > maxRecordLength) parts = [];
    else parts.push(part);
  }

  function takeLine(): string | null {
    const line = size > maxRecordLength ? null : parts.join("").replace(/\r$/, "");
    parts = [];
    size = 0;
    return line;
  }
}

/** Whether a quote is open at the end of a line. A quote opens only at the beginning of a cell. */
function endsQuoted(line: string, delimiter: string, within: boolean): boolean {
  let quoted = within;
  for (let at = 0; ; ) {
    if (quoted) {
      const close = line.indexOf('"', at);
      if (close === -1) return true;
      // A doubled quote is part of the text.
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
