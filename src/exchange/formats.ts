import type { InFormat } from "./format.ts";
import { ftm } from "./in/ftm.ts";
import { ftmDelta } from "./in/ftmDelta.ts";
import { gdelt } from "./in/gdelt.ts";
import { rawabit } from "./in/rawabit.ts";
import { unSc } from "./in/unSc.ts";
import { ftm as ftmOut } from "./out/ftm.ts";
import { rawabitOut } from "./out/rawabit.ts";
import type { OutFormat } from "./outFormat.ts";

/** All formats that can be read; a new one is one more line. */
export const inFormats: readonly InFormat[] = [rawabit, ftm, ftmDelta, unSc, gdelt];

/** All formats that can be written; a new one is one more line. */
export const outFormats: readonly OutFormat[] = [rawabitOut, ftmOut];
