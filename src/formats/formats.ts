import { csvOut } from "./csv/export.ts";
import { csv } from "./csv/import.ts";
import { cytoscape } from "./cytoscape/export.ts";
import type { ExportFormat } from "./exportFormat.ts";
import { ftm as ftmOut } from "./ftm/export.ts";
import { ftm } from "./ftm/import.ts";
import { ftmDelta } from "./ftm/importDelta.ts";
import { gdelt } from "./gdelt/import.ts";
import { gexf } from "./gexf/export.ts";
import { graphml } from "./graphml/export.ts";
import type { ImportFormat } from "./importFormat.ts";
import { jsonld } from "./jsonld/export.ts";
import { rawabitOut } from "./rawabit/export.ts";
import { rawabit } from "./rawabit/import.ts";
import { unSc } from "./un-sc/import.ts";

/** All formats that can be read; a new one is one more line. */
export const importFormats: readonly ImportFormat[] = [rawabit, ftm, ftmDelta, unSc, gdelt, csv];

/** All formats that can be written; a new one is one more line. */
export const exportFormats: readonly ExportFormat[] = [rawabitOut, ftmOut, gexf, graphml, csvOut, cytoscape, jsonld];
