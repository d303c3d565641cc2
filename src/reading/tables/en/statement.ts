import type { Stance } from "../../../ontology/stances.ts";
import { englishVerbForms } from "../../text/englishVerbs.ts";
import { linesOf, WordTable } from "../../text/wordTable.ts";

/** Verbs of speech in their base form, by what the words do. */
const verbs = `
NEUTRAL: say, tell, announce, state, declare, add, note, report, reply, answer, respond, explain, insist, stress, reiterate, argue, describe, call, comment, confirm, claim, suggest, write, reveal, disclose, maintain, believe, emphasize, emphasise, acknowledge, admit, concede, conclude, describe as, remark, assert, contend, tweet, post, testify, predict, recall, signal, indicate, declare that, clarify, hint, joke, observe, repeat, allege, vouch, lament, recommend, speak of
PRAISE: express gratitude to, express confidence in, praise, hail, welcome, thank, commend, applaud, congratulate, laud, salute, pay tribute to
SUPPORT: express solidarity with, side with, voice support for, throw support behind, support, back, endorse, defend, express support for
WARN: warn, express alarm, express fears, voice alarm, voice fears, raise concerns, express deep concern, express grave concern, express serious concern, caution, voice concern, express concern
THREATEN: threaten, give an ultimatum
CRITICIZE: criticize, criticise, accuse, condemn, denounce, blame, slam, attack, decry, deplore, complain, lambast, blast, protest, rebuke, mock, ridicule, castigate, chide, assail, scold, berate, censure, regret, voice anger, express anger, express regret, excoriate, fault, hit out at, lash out at, dispute
DENY: deny, dismiss, reject, rule out, refute, rebuff, repudiate
DEMAND: demand, implore, appeal to, plead with, instruct, urge, call for, call on, press, appeal, ask, request, insist on, exhort, summon, order
PROMISE: promise, pledge, vow, swear, commit, offer`;

export const statementVerbs = new WordTable(englishVerbForms(linesOf<Stance>(verbs), "stance"));

/** Nouns of speech, with the speaker after "by" or before them: "criticism of its drills by the Group of Seven". */
export const statementNouns = new WordTable<Stance>(
  linesOf<Stance>(`
CRITICIZE: criticism of, condemnation of, denunciation of
PRAISE: praise for, praise of
SUPPORT: support for
WARN: warning to, warning against
DENY: denial of, rejection of
DEMAND: demand for, call for, calls for, appeal to
PROMISE: promise to, pledge to`),
);
