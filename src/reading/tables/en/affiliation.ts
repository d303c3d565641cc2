import { englishVerbForms } from "../../text/englishVerbs.ts";
import { linesOf, WordTable } from "../../text/wordTable.ts";
import type { AffiliationPattern } from "../affiliationPattern.ts";

const verbs = `
join: join, accede to, found, co found, be admitted to
leave: quit, withdraw from, pull out of, leave, break with, secede from
appoint: appoint, name, elect, re elect, reappoint, promote, pick, choose, install, nominate
take: become, succeed, replace, take over as, take office as, take over, be sworn in as, take charge of, take the helm of, take the reins of, take command of, assume command of, assume control of, assume the presidency of, assume the leadership of, assume office as
hold: serve as
lead: lead, rule, head, chair, govern, run, command, direct, preside over
dismiss: dismiss, sack, fire, oust, remove, relieve, suspend, topple, depose, unseat
resign: resign, step down, stand down, resign as, step down as, stand down as, retire as, resign from, quit as, bow out as`;

export const affiliationVerbs = new WordTable(englishVerbForms(linesOf<AffiliationPattern>(verbs), "pattern"));
