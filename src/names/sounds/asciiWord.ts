import anyAscii from "any-ascii";

/** The word in the letters a to z, as any-ascii transliterates it. */
export function asciiWord(word: string): string {
  return anyAscii(word)
    .toLowerCase()
    .replace(/[^\da-z]/g, "");
}
