import type { ImportFormat } from "../importFormat.ts";
import { readUtf8 } from "../shared/lines.ts";
import { readRawabitLines } from "./jsonLines.ts";

/** Rawabit's own JSON Lines (docs/format.md), which hold everything in a graph. */
export const rawabitImport: ImportFormat = {
  name: "rawabit",
  description: "Rawabit's own JSON Lines, which hold everything in a graph (docs/format.md)",
  async *read(source) {
    for await (const read of readRawabitLines(readUtf8(source), source.name))
      yield "record" in read ? read : { line: read.line, error: read.error.reason };
  },
};
