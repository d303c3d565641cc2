import type { ImportFormat } from "../importFormat.ts";
import { readUtf8 } from "../shared/lines.ts";
import { readRawabitLines } from "./jsonLines.ts";

const isRecordLine = /^\s*\{.*"type"\s*:\s*"(?:header|actor|addition|document|relation|original)"/;

/** Rawabit's own JSON Lines (docs/format.md), which hold everything in a graph. */
export const rawabitImport: ImportFormat = {
  name: "rawabit",
  description: "Rawabit's own JSON Lines, which hold everything in a graph (docs/format.md)",
  signature: {
    name: "Rawabit's JSON Lines",
    isIn: (lines) => lines.some((line) => isRecordLine.test(line)),
  },
  async *read(source) {
    for await (const read of readRawabitLines(readUtf8(source), source.name))
      yield "record" in read ? read : { line: read.line, error: read.error.reason };
  },
};
