import type { ImportFormat } from "../importFormat.ts";
import { utf8Bytes } from "../shared/utf8.ts";
import { readRawabitLines } from "./jsonLines.ts";

/** Rawabit's own JSON Lines, which lose nothing: docs/format.md. */
export const rawabit: ImportFormat = {
  name: "rawabit",
  about: "Rawabit's own JSON Lines, which lose nothing (docs/format.md)",
  async *read(source) {
    for await (const read of readRawabitLines(utf8Bytes(source), source.name))
      yield "record" in read ? read : { line: read.line, fault: read.fault.reason };
  },
};
