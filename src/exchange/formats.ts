import type { InFormat } from "./format.ts";
import { csv } from "./in/csv.ts";
import { rawabit } from "./in/rawabit.ts";
import { csvOut } from "./out/csv.ts";
import { cytoscape } from "./out/cytoscape.ts";
import { gexf } from "./out/gexf.ts";
import { graphml } from "./out/graphml.ts";
import { jsonld } from "./out/jsonld.ts";
import { rawabitOut } from "./out/rawabit.ts";
import type { OutFormat } from "./outFormat.ts";

/** All formats that can be read; a new one is one more line. */
export const inFormats: readonly InFormat[] = [rawabit, csv];

/** All formats that can be written; a new one is one more line. */
export const outFormats: readonly OutFormat[] = [rawabitOut, gexf, graphml, csvOut, cytoscape, jsonld];
