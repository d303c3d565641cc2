import { englishVerbs, type VerbForm } from "../../text/englishVerbs.ts";
import { linesOf, WordTable } from "../../text/wordTable.ts";
import type { AffiliationPattern } from "../affiliationPattern.ts";

const verbs = `
join: join, accede to
leave: quit, withdraw from, pull out of, leave
appoint: appoint, name, elect, re elect, reappoint, promote
take: become, succeed, replace, take over as, take office as
hold: serve as
resign: resign as, step down as, stand down as, retire as, resign from`;

export interface EnglishAffiliation {
  readonly pattern: AffiliationPattern;
  readonly form: VerbForm["form"];
}

export const affiliationVerbs = new WordTable<EnglishAffiliation>(
  linesOf<AffiliationPattern>(verbs).flatMap(([verb, pattern]) =>
    englishVerbs(verb).map(({ form, text }) => [text, { pattern, form }] as const),
  ),
);
