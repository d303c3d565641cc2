import type { Stance } from "../../../ontology/stances.ts";
import { englishVerbForms } from "../../text/englishVerbs.ts";
import { linesOf, WordTable } from "../../text/wordTable.ts";

/** Verbs of hope, fear and doubt, which are words only if what is hoped is told: "hoped that". */
export const mindVerbs = new WordTable(
  englishVerbForms(
    linesOf<Stance>(`
NEUTRAL: hope, expect, trust, think, feel, wonder, assume, anticipate, foresee, envisage, pray, reckon, guess, calculate, see no reason why
WARN: fear, worry
DENY: doubt
CRITICIZE: suspect`),
    "stance",
  ),
);
