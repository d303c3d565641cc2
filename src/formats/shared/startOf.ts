import type { Source } from "../importFormat.ts";

/** The beginning of a source. */
export interface FileStart {
  readonly bytes: Buffer;
  /** As text, without a byte order mark and spaces before it. */
  readonly text: string;
  /** Its lines that are complete and not blank; null if it is UTF-16. */
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
  const text = new TextDecoder().decode(bytes).trimStart();
  return { bytes, text, lines: isUtf16(bytes) ? null : linesOf(text, size >= maxBytes) };
}

/** Without the last line if it is cut; a cut first line is kept, because it is all there is. */
function linesOf(text: string, isCut: boolean): string[] {
  const lines = text.split(/\r?\n/);
  const complete = isCut && lines.length > 1 ? lines.slice(0, -1) : lines;
  return complete.filter((line) => line.trim() !== "");
}

/** Whether bytes begin with the byte order mark of UTF-16, or with a character of which one byte is zero. */
export function isUtf16([one, two]: Uint8Array): boolean {
  return (one === 0xff && two === 0xfe) || (one === 0xfe && two === 0xff) || one === 0 || two === 0;
}
