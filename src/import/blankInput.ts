import { UserError } from "../errors/userError.ts";

/** In bytes. No file has so many blank lines; an endless one, such as /dev/zero, would never end. */
const maxBlankBytes = 16 * 1024 * 1024;

/** Passes chunks on. @throws UserError after 16 MiB of nothing but spaces, line breaks and zero bytes */
export async function* refuseEndlessBlanks(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
): AsyncGenerator<Uint8Array> {
  let blankBytes = 0;
  for await (const chunk of chunks) {
    blankBytes = isBlank(chunk) ? blankBytes + chunk.length : 0;
    if (blankBytes > maxBlankBytes)
      throw new UserError(
        `${name} has more than ${maxBlankBytes / 1024 / 1024} MiB of blank lines or zero bytes in a row. Check that it is the right file.`,
      );
    yield chunk;
  }
}

/** The first bytes decide nearly always. */
function isBlank(chunk: Uint8Array): boolean {
  return isBlankText(chunk.subarray(0, 64)) && isBlankText(chunk);
}

/** A chunk may begin or end within a character, which then reads as U+FFFD. */
function isBlankText(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes).replaceAll("\0", "");
  return /^[\s\p{Cf}\ufffd]*$/u.test(text);
}
