import type { InFormat } from "./format.ts";
import { rawabit } from "./in/rawabit.ts";
import { rawabitOut } from "./out/rawabit.ts";
import type { OutFormat } from "./outFormat.ts";

/** All formats that can be read; a new one is one more line. */
export const inFormats: readonly InFormat[] = [rawabit];

/** All formats that can be written; a new one is one more line. */
export const outFormats: readonly OutFormat[] = [rawabitOut];
