import { TextDecoder } from "node:util";
import { UserError } from "../../errors/userError.ts";
import type { Source } from "../importFormat.ts";

/**
 * The text of a source, without its byte order mark. A mark of UTF-16, which spreadsheets write as "Unicode text", counts
 * for more than the encoding of the mapping.
 * @throws UserError where the bytes are not of the encoding: nothing of the text can be trusted then
 */
export async function* decoded(source: Source, encoding: string): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  let lines = 1;
  for await (const chunk of source.bytes()) {
    decoder ??= decoderOf(encodingOf(chunk, encoding));
    const text = decode(decoder, chunk);
    if (text.includes("\0")) throw notText(source, encoding, lines + linesBefore("\0", text));
    lines += text.split("\n").length - 1;
    yield text;
  }
  if (decoder) yield decode(decoder);

  function decode(by: TextDecoder, chunk?: Uint8Array): string {
    try {
      return by.decode(chunk, { stream: chunk !== undefined });
    } catch {
      const readable = new TextDecoder(by.encoding).decode(chunk);
      throw notText(source, by.encoding, lines + linesBefore("\ufffd", readable));
    }
  }
}

function linesBefore(sign: string, text: string): number {
  return text.slice(0, Math.max(text.indexOf(sign), 0)).split("\n").length - 1;
}

function encodingOf(start: Uint8Array, encoding: string): string {
  if (start[0] === 0xff && start[1] === 0xfe) return "utf-16le";
  return start[0] === 0xfe && start[1] === 0xff ? "utf-16be" : encoding;
}

/** @throws UserError */
export function decoderOf(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch {
    throw new UserError(
      `"${encoding}" is not an encoding that is known. Write utf-8, utf-16le, windows-1256 (Arabic), windows-1252 (Western) or another name of the WHATWG's Encoding Standard.`,
    );
  }
}

function notText({ name }: Source, encoding: string, line: number): UserError {
  return new UserError(
    `${name} is not ${encoding} text, from line ${line} on. Write its encoding into the mapping, such as table: {encoding: windows-1256} for an Arabic spreadsheet, or save it as CSV in UTF-8.`,
  );
}
