import { englishVerbForms } from "../../text/englishVerbs.ts";
import { linesOf, WordTable } from "../../text/wordTable.ts";
import type { AffiliationPattern } from "../affiliationPattern.ts";

const verbs = `
join: join, rejoin, accede to, found, co found, be admitted to, be readmitted to, defect to, go over to, cross over to, switch to, sign up with, enlist in, become a member of
leave: quit, withdraw from, pull out of, leave, break with, break away from, split from, secede from, defect from, drop out of
admit: admit, readmit
appoint: appoint, name, elect, re elect, reelect, reappoint, promote, pick, choose, select, install, nominate, designate, tap, hire, recruit, crown, anoint, vote in
take: become, succeed, replace, take over as, take office as, take over, be sworn in as, take charge of, take the helm of, take the reins of, take command of, assume command of, assume control of, assume the presidency of, assume the leadership of, assume office as
enter: be sworn in, be inaugurated, take office, assume office, enter office, take up office, take up his post, take up her post, take up the post, come to power, rise to power, ascend the throne, ascend to the throne, accede to the throne
hold: serve as
serve: work for, represent, speak for, serve on, write for
lead: lead, rule, head, chair, co chair, govern, run, command, direct, edit, preside over
dismiss: dismiss, sack, fire, oust, remove, relieve, suspend, topple, depose, unseat, overthrow, dethrone, expel, kick out, throw out, vote out
resign: resign, step down, stand down, step aside, resign as, step down as, stand down as, retire as, resign from, quit as, bow out as, leave office, hand in his resignation, hand in her resignation, tender his resignation, tender her resignation, submit his resignation, submit her resignation`;

export const affiliationVerbs = new WordTable(englishVerbForms(linesOf<AffiliationPattern>(verbs), "pattern"));
