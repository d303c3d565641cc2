import type { ExportFormat } from "../exportFormat.ts";
import { headerLine, recordLine } from "./lines.ts";

/** Rawabit's own JSON Lines: everything, so that importing it restores the graph. Referenced records come first. */
export const rawabitExport: ExportFormat = {
  name: "rawabit",
  description: "Rawabit's own JSON Lines, which hold everything in a graph (docs/format.md)",
  contentType: "application/x-ndjson; charset=utf-8",
  extension: "jsonl",
  async *write(content) {
    yield headerLine;
    for await (const actor of content.actorsApart(["STATE"])) yield recordLine(actor);
    for await (const actor of content.actorsApart(["PERSON", "ORGANIZATION"])) yield recordLine(actor);
    for await (const document of content.documents()) yield recordLine(document);
    for await (const relation of content.histories()) yield recordLine(relation);
    for await (const original of content.originals()) yield recordLine(original);
  },
};
