import type { InFormat } from "./format.ts";
import { csv } from "./in/csv.ts";
import { ftm } from "./in/ftm.ts";
import { ftmDelta } from "./in/ftmDelta.ts";
import { gdelt } from "./in/gdelt.ts";
import { rawabit } from "./in/rawabit.ts";
import { unSc } from "./in/unSc.ts";
import { csvOut } from "./out/csv.ts";
import { cytoscape } from "./out/cytoscape.ts";
import { ftm as ftmOut } from "./out/ftm.ts";
import { gexf } from "./out/gexf.ts";
import { graphml } from "./out/graphml.ts";
import { jsonld } from "./out/jsonld.ts";
import { rawabitOut } from "./out/rawabit.ts";
import type { OutFormat } from "./outFormat.ts";

/** All formats that can be read; a new one is one more line. */
export const inFormats: readonly InFormat[] = [rawabit, ftm, ftmDelta, unSc, gdelt, csv];

/** All formats that can be written; a new one is one more line. */
export const outFormats: readonly OutFormat[] = [rawabitOut, ftmOut, gexf, graphml, csvOut, cytoscape, jsonld];
