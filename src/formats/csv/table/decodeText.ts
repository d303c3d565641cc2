import { TextDecoder } from "node:util";
import { UserError } from "../../../errors/userError.ts";
import type { Source } from "../../importFormat.ts";

/**
 * Decodes a source, without its byte order mark. A UTF-16 mark, which spreadsheets write as "Unicode text", overrides the
 * encoding of the mapping.
 * @throws UserError if the bytes are not valid in the encoding, since then none of the text can be trusted
 */
export async function* decodeText(source: Source, encoding: string): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  let lines = 1;
  for await (const chunk of source.bytes()) {
    decoder ??= createDecoder(encodingOf(chunk, encoding));
    const text = decode(decoder, chunk);
    if (lines === 1 && isOtherEncoding(text)) throw invalidText(source, encoding, lines);
    lines += text.split("\n").length - 1;
    yield text;
  }
  if (decoder) yield decode(decoder);

  function decode(decoderInUse: TextDecoder, chunk?: Uint8Array): string {
    try {
      return decoderInUse.decode(chunk, { stream: chunk !== undefined });
    } catch {
      const readable = new TextDecoder(decoderInUse.encoding).decode(chunk);
      throw invalidText(source, decoderInUse.encoding, lines + linesBefore("\ufffd", readable));
    }
  }
}

function linesBefore(character: string, text: string): number {
  return text.slice(0, Math.max(text.indexOf(character), 0)).split("\n").length - 1;
}

/** A text in UTF-16 that is decoded as a narrower encoding has a NUL beside each Latin letter, digit and comma. */
function isOtherEncoding(start: string): boolean {
  return start[0] === "\0" || start[1] === "\0";
}

function encodingOf(start: Uint8Array, encoding: string): string {
  if (start[0] === 0xff && start[1] === 0xfe) return "utf-16le";
  return start[0] === 0xfe && start[1] === 0xff ? "utf-16be" : encoding;
}

/** @throws UserError if the encoding is unknown */
export function createDecoder(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch {
    throw new UserError(
      `Unknown encoding "${encoding}". Use utf-8, utf-16le, windows-1256 (Arabic), windows-1252 (Western) or another name of the WHATWG Encoding Standard.`,
    );
  }
}

function invalidText({ name }: Source, encoding: string, line: number): UserError {
  return new UserError(
    `${name}:${line}: not valid ${encoding}. Set the encoding in the mapping, such as table: {encoding: windows-1256} for an Arabic spreadsheet, or save the file as CSV in UTF-8.`,
  );
}
