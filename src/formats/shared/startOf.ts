import type { Source } from "../importFormat.ts";

/** The beginning of a source. */
export interface FileStart {
  readonly bytes: Buffer;
  /** As text, without a byte order mark and spaces before it. */
  readonly text: string;
  /** Its lines that are complete and not blank; null if it is UTF-16 without a byte order mark. */
  readonly lines: readonly string[] | null;
}

const maxBytes = 64 * 1024;

/** The first 64 KB of a source. */
export async function startOf(source: Source): Promise<FileStart> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of source.bytes()) {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= maxBytes) break;
  }
  const bytes = Buffer.concat(chunks).subarray(0, maxBytes);
  const encoding = utf16Mark(bytes);
  const text = new TextDecoder(encoding ?? "utf-8").decode(bytes).trimStart();
  const isReadable = encoding !== null || !isUtf16(bytes);
  return { bytes, text, lines: isReadable ? linesOf(text, size >= maxBytes) : null };
}

/** Without the last line if it is cut; a cut first line is kept, because it is all there is. */
function linesOf(text: string, isCut: boolean): string[] {
  const lines = text.split(/\r?\n/);
  const complete = isCut && lines.length > 1 ? lines.slice(0, -1) : lines;
  return complete.filter((line) => line.trim() !== "");
}

/** Whether bytes begin with the byte order mark of UTF-16, or with a character of which one byte is zero. */
export function isUtf16(bytes: Uint8Array): boolean {
  return utf16Mark(bytes) !== null || bytes[0] === 0 || bytes[1] === 0;
}

/** The encoding that a byte order mark of UTF-16 states. */
function utf16Mark([one, two]: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (one === 0xff && two === 0xfe) return "utf-16le";
  return one === 0xfe && two === 0xff ? "utf-16be" : null;
}
