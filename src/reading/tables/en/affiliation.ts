import { englishVerbForms } from "../../text/englishVerbs.ts";
import { linesOf, WordTable } from "../../text/wordTable.ts";
import type { AffiliationPattern } from "../affiliationPattern.ts";

const verbs = `
join: join, rejoin, accede to, found, co found, be admitted to, be readmitted to, defect to, go over to, cross over to, switch to, sign up with, enlist in, become a member of, be accepted into, be accepted as a member of, become a full member of, become a founding member of, become an associate member of, become a permanent member of, gain membership of, gain membership in, be granted membership of, be granted membership in, win membership of, obtain membership of, sign up to, join the board of, join the ranks of, be appointed to the board of, be elected to the board of, be named to the board of, be hired by, be recruited by, be readmitted into, be taken on by, be co opted into
leave: quit, withdraw from, pull out of, leave, break with, break away from, split from, secede from, defect from, drop out of, withdraw its membership of, withdraw its membership from, give up membership of, give up its membership of, renounce membership of, announce its withdrawal from, announce his withdrawal from, announce her withdrawal from, announce its departure from, announce its exit from, step down from, retire from, walk out on, leave the ranks of, give up the leadership of, relinquish the leadership of, resign from the board of, step down from the board of, leave the board of
admit: admit, readmit
appoint: appoint, name, elect, re elect, reelect, reappoint, promote, pick, choose, select, install, nominate, designate, tap, hire, recruit, crown, anoint, vote in, reinstate, reinstall, swear in, inaugurate, unveil as, announce as, present as, assign as, return as, proclaim, enthrone, approve as, be made, co opt
take: become, succeed, replace, take over as, take office as, take over, be sworn in as, take charge of, take the helm of, take the reins of, take command of, assume command of, assume control of, assume the presidency of, assume the leadership of, assume office as, take the oath as, take the oath of office as, take his oath as, take her oath as, step in as, start work as, start his term as, start her term as, begin his term as, begin her term as, begin work as, win election as, win re election as, win reelection as, win a second term as, win a third term as, win another term as, secure a second term as, secure a third term as, secure another term as, take up office as, take up his duties as, take up her duties as, assume the chairmanship of, assume the chair of, take the chair of, take over the chair of, take over the chairmanship of, assume the rotating presidency of, assume leadership of, assume the post of, come in as, move up to, rise to become
enter: be sworn in, be inaugurated, take office, assume office, enter office, take up office, take up his post, take up her post, take up the post, come to power, rise to power, ascend the throne, ascend to the throne, accede to the throne
hold: serve as, act as, work as, continue as, stay on as, hold office as, double as, remain as, stay as, carry on as, function as, hold the post of, hold the office of, hold the position of
serve: work for, represent, speak for, serve on, write for, sit on, sit on the board of, serve on the board of, be employed by, be on the board of
lead: lead, rule, head, chair, co chair, govern, run, command, direct, edit, preside over, manage, helm, be at the helm of, be in charge of, hold the presidency of, hold the rotating presidency of, hold the chairmanship of, captain, superintend, oversee the work of
dismiss: dismiss, sack, fire, oust, remove, relieve, suspend, topple, depose, unseat, overthrow, dethrone, expel, kick out, throw out, vote out, force out, impeach, strip of his post, strip of her post, strip of his title, relieve of his duties, relieve of her duties, relieve of his post, relieve of her post, vote out of office, remove from office, drive from power, drive from office, push out, eject, axe, cashier, demote, replace as, recall as, part with, part company with, part ways with, dispense with
resign: resign, step down, stand down, step aside, resign as, step down as, stand down as, retire as, resign from, quit as, bow out as, leave office, hand in his resignation, hand in her resignation, tender his resignation, tender her resignation, submit his resignation, submit her resignation, leave his post as, leave her post as, leave office as, leave his job as, leave her job as, give up his post as, give up her post as, give up his job as, give up her job as, give up the post of, relinquish the post of, relinquish his post as, relinquish her post as, lose his post as, lose her post as, lose his job as, lose her job as, end his term as, end her term as, complete his term as, complete her term as, finish his term as, finish her term as, announce his resignation, announce her resignation, announce his resignation as, announce her resignation as, abdicate as, abdicate, be forced out as, vacate the post of, bow out, call it quits as, resign his post as, resign her post as, step back as`;

export const affiliationVerbs = new WordTable(englishVerbForms(linesOf<AffiliationPattern>(verbs), "pattern"));

/** Verbs of an organization that gets a member; most of them say something else of others. */
export const admittingVerbs = new WordTable(
  englishVerbForms(linesOf<"admit">("admit: admit, readmit, accept, welcome"), "sort"),
);

/** Verbs of memberships if an organization is their object: "exited NATO", "formed the Coral Party". */
const entries = `
join STATE: enter, re enter, reenter
serve PERSON STATE: belong to
leave STATE PERSON: exit, ditch, abandon, desert
join PERSON: set up, establish, create, launch, form`;

/** These verbs, each with what it says and the kinds of actors of whom it says so. */
export const enteringVerbs = new WordTable(englishVerbForms(linesOf<string>(entries), "entry"));

/** Nouns of offices that somebody gets or loses, before the person: "the appointment of A as minister". */
export const officeNouns = new WordTable(
  linesOf<AffiliationPattern>(`
appoint: appointment of, election of, re election of, reelection of, reappointment of, confirmation of, inauguration of, installation of, promotion of, swearing in of, naming of
dismiss: resignation of, dismissal of, sacking of, removal of, ouster of, ousting of, firing of, impeachment of, overthrow of, toppling of, departure of`),
);

/** Verbs of journeys that tell an office if "as ambassador" follows: "goes to Rabat as". */
export const postingVerbs = new WordTable(
  englishVerbForms(
    linesOf<AffiliationPattern>(
      "take: go to, move to, return to, be sent to, be posted to, be dispatched to, be assigned to, head to, leave for, be off to, be bound for\nappoint: send, post, dispatch, assign",
    ),
    "pattern",
  ),
);
