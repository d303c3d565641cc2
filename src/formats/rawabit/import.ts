import type { ImportFormat } from "../importFormat.ts";
import { readUtf8 } from "../shared/utf8.ts";
import { readRawabitLines } from "./jsonLines.ts";

/** Rawabit's own JSON Lines, which lose nothing: docs/format.md. */
export const rawabitImport: ImportFormat = {
  name: "rawabit",
  description: "Rawabit's own JSON Lines, which lose nothing (docs/format.md)",
  async *read(source) {
    for await (const read of readRawabitLines(readUtf8(source), source.name))
      yield "record" in read ? read : { line: read.line, error: read.error.reason };
  },
};
