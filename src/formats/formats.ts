import { csvExport } from "./csv/export.ts";
import { csvImport } from "./csv/import.ts";
import { cytoscapeExport } from "./cytoscape/export.ts";
import type { ExportFormat } from "./exportFormat.ts";
import { ftmExport } from "./ftm/export.ts";
import { ftmImport } from "./ftm/import.ts";
import { ftmDeltaImport } from "./ftm/importDelta.ts";
import { gdeltImport } from "./gdelt/import.ts";
import { gexfExport } from "./gexf/export.ts";
import { graphmlExport } from "./graphml/export.ts";
import type { ImportFormat } from "./importFormat.ts";
import { jsonldExport } from "./jsonld/export.ts";
import { rawabitExport } from "./rawabit/export.ts";
import { rawabitImport } from "./rawabit/import.ts";
import { unScImport } from "./un-sc/import.ts";

/** The import formats, in the order of `--help`. */
export const importFormats: readonly ImportFormat[] = [
  rawabitImport,
  ftmImport,
  ftmDeltaImport,
  unScImport,
  gdeltImport,
  csvImport,
];

/** The export formats, in the order of `--help`. */
export const exportFormats: readonly ExportFormat[] = [
  rawabitExport,
  ftmExport,
  gexfExport,
  graphmlExport,
  csvExport,
  cytoscapeExport,
  jsonldExport,
];

/** The lines of Rawabit's own format, for what reads and writes documents and proposals as such. */
export { LineError, readRawabitFile } from "./rawabit/jsonLines.ts";
export { headerLine, recordLine } from "./rawabit/lines.ts";
export { isWebPage } from "./shared/webPage.ts";
