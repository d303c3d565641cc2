/** The text of a file: in the encoding that a page names at its beginning, otherwise in UTF-8; null if it is not in that. */
export function decodePage(bytes: Uint8Array): string | null {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  const named = /<meta[^>]+charset=["']?([\w-]+)/i.exec(start)?.[1] ?? "utf-8";
  try {
    return new TextDecoder(named, { fatal: true }).decode(bytes);
  } catch (error) {
    // RangeError: no such encoding.
    if (error instanceof TypeError || error instanceof RangeError) return null;
    throw error;
  }
}
