import { englishVerbForms } from "../../text/englishVerbs.ts";
import { linesOf, WordTable } from "../../text/wordTable.ts";
import type { AffiliationPattern } from "../affiliationPattern.ts";

const verbs = `
join: join, accede to, found, co found
leave: quit, withdraw from, pull out of, leave
appoint: appoint, name, elect, re elect, reappoint, promote
take: become, succeed, replace, take over as, take office as, take over, be sworn in as
hold: serve as
lead: lead, rule, head, chair, govern
dismiss: dismiss, sack, fire, oust, remove, relieve, suspend
resign: resign, step down, stand down, resign as, step down as, stand down as, retire as, resign from`;

export const affiliationVerbs = new WordTable(englishVerbForms(linesOf<AffiliationPattern>(verbs), "pattern"));
