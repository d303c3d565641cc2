import { UserError } from "../../errors/userError.ts";
import type { Source } from "../importFormat.ts";

/**
 * The bytes of a source that has to be UTF-8. Editors that write UTF-16 mark it with their first two bytes; without a mark,
 * one of them is zero.
 * @throws UserError where it is UTF-16
 */
export async function* readUtf8(source: Source): AsyncGenerator<Uint8Array> {
  let first = true;
  for await (const chunk of source.bytes()) {
    if (first && isUtf16(chunk)) throw new UserError(`${source.name} is UTF-16. Save it as UTF-8.`);
    first = false;
    yield chunk;
  }
}

function isUtf16([one, two]: Uint8Array): boolean {
  return (one === 0xff && two === 0xfe) || (one === 0xfe && two === 0xff) || one === 0 || two === 0;
}
