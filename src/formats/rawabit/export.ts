import type { ExportFormat } from "../exportFormat.ts";
import { formatVersion } from "./rawabit.schema.ts";

/** Rawabit's own JSON Lines: everything, so that importing it restores the graph. Referenced records come first. */
export const rawabitExport: ExportFormat = {
  name: "rawabit",
  description: "Rawabit's own JSON Lines, which hold everything in a graph (docs/format.md)",
  contentType: "application/x-ndjson; charset=utf-8",
  extension: "jsonl",
  async *write(content) {
    yield line({ type: "header", format: "rawabit", version: formatVersion });
    for await (const actor of content.actorsApart(["STATE"])) yield line(actor);
    for await (const actor of content.actorsApart(["PERSON", "ORGANIZATION"])) yield line(actor);
    for await (const document of content.documents()) yield line(document);
    for await (const relation of content.histories()) yield line(relation);
    for await (const original of content.originals()) yield line(original);
  },
};

function line(record: object): string {
  return `${JSON.stringify(record)}\n`;
}
