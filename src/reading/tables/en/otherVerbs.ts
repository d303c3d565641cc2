import type { Modality } from "../../../ontology/modalities.ts";
import { englishVerbForms } from "../../text/englishVerbs.ts";
import { linesOf, WordTable } from "../../text/wordTable.ts";

/** Verbs that report no relation themselves, by what they make of the event that their object names: "held talks", "cancelled a visit". */
const verbs = `
ASSERTED: spend, walk out of, storm out of, hold, pay, make, begin, start, open, end, conclude, wrap up, complete, attend, resume, continue, lead, chair, conduct, arrive, leave, return, come, give, take, fail, succeed, win, lose, fly, travel, send, launch, exchange, agree, share, get, become, remain, use, kill, fire, convene, take part in, step up, vote, decide, retaliate, respond in kind, resolve, tear up, rip up, annul, terminate, abrogate, rescind, renounce, break, cross, bring, reach, issue, publish, circulate
DENIED: turn down, shelve, put off, put on hold, delay, pull out of, back out of, bow out of, stay away from, walk away from, cry off from, snub, cancel, call off, postpone, scrap, refuse, decline, skip, boycott, abandon, avoid, shun, rule out, suspend, drop plans, abandon plans, shelve plans, scrap plans, cancel plans, drop, forgo, opt out of
PLANNED: plan, schedule, arrange, prepare, intend, agree to hold, set up, agree on, line up
HYPOTHETICAL: weigh, mull, ponder, contemplate, float, propose, seek, request, consider, invite, want, hope, try, wish, aim, offer, look into, debate`;

const nounLike = new Set(["third", "gerund"]);

// Their forms that are more often nouns are left out: "ends", "meeting".
export const otherVerbs = new WordTable(
  englishVerbForms(linesOf<Modality>(verbs), "effect").filter(([, { form }]) => !nounLike.has(form)),
);

/** "is weighing", "are considering": plans that only a form of "be" tells from nouns. */
export const progressiveVerbs = new WordTable(
  englishVerbForms(linesOf<Modality>(verbs), "effect").filter(
    ([, { form, effect }]) => form === "gerund" && (effect === "HYPOTHETICAL" || effect === "PLANNED"),
  ),
);

/** "…, scrapping a visit to Rome": what somebody gives up, as a participle. */
export const abandoningVerbs = new WordTable(
  englishVerbForms(linesOf<Modality>(verbs), "effect").filter(
    ([, { form, effect }]) => form === "gerund" && effect === "DENIED",
  ),
);
