import type { Stance } from "../../../ontology/stances.ts";
import { englishVerbForms } from "../../text/englishVerbs.ts";
import { linesOf, WordTable } from "../../text/wordTable.ts";

/** Verbs of speech in their base form, by what the words do. */
const verbs = `
NEUTRAL: reaffirm, restate, underscore, underline, say, retort, quip, counter, snap, fume, muse, opine, boast, shout, thunder, concur, hold forth, point out, spell out, let it be known, leave no doubt, go on record, reckon, caution that, pronounce on, air, make clear, make it clear, apologise, apologize, joke about, quote, cite, insist, inform, brief, notify, remind, affirm, pronounce, tell, announce, state, declare, add, note, report, reply, answer, respond, explain, stress, reiterate, argue, describe, call, comment, confirm, claim, suggest, write, reveal, disclose, maintain, believe, emphasize, emphasise, acknowledge, admit, concede, conclude, describe as, remark, assert, contend, tweet, post, testify, predict, recall, signal, indicate, declare that, clarify, hint, joke, observe, repeat, allege, vouch, recommend, speak of, term, intimate, profess, aver, attest, let slip, elaborate, recount, confide, proclaim, chime in, weigh in, interject, speculate, insinuate, imply, divulge, go on to say, put it, condole with, commiserate with, enquire, inquire, wonder aloud, reason, hazard, remind that, forecast, estimate, refer to, allude to, make mention of, surmise, conjecture, sum up
PRAISE: speak highly of, be full of praise for, be effusive about, have warm words for, have words of praise for, heap praise on, speak warmly of, extol, compliment, praise, hail, welcome, thank, commend, applaud, congratulate, laud, salute, cheer, sing the praises of, give credit to, credit, wish him, wish her, wish them, toast, enthuse, eulogise, eulogize, lionise, lionize, sing praises of, take their hat off to, take his hat off to, pay tribute to, pay homage to, express admiration for, wax lyrical about, shower praise on
SUPPORT: stand by, throw their weight behind, lend support to, lend backing to, speak in favour of, speak in favor of, come out in support of, pledge support for, throw its weight behind, throw his weight behind, side with, throw support behind, support, back, endorse, defend, vouch for, stick up for, rally behind, rally round, champion, speak up for, come to the defence of, come to the defense of
WARN: warn, caution, forewarn, caution against, put on notice, ring the alarm
THREATEN: threaten, vow to retaliate against, vow revenge on
CRITICIZE: criticize, be critical of, be highly critical of, be scathing about, react angrily to, react with anger to, react with fury to, react furiously to, respond angrily to, reserve his harshest words for, reserve her harshest words for, make no secret of his anger at, make no secret of her anger at, scoff, bristle at, take a dim view of, heap scorn on, vent anger at, disapprove of, frown on, inveigh against, fulminate against, lament, jeer, taunt, lampoon, disparage, belittle, decry as, hit out, lash out, round on, rap, chastise, shoot back, point the finger at, have harsh words for, have strong words for, single out, pillory, savage, rebuff, find fault with, take issue with, lay the blame, put the blame, pin the blame, speak out against, hit back at, take aim at, pour scorn on, take a swipe at, upbraid, reprimand, reproach, call into question, cast doubt on, question, vilify, deride, charge, reprove, object to, brand, liken, scoff at, sneer at, rail against, criticise, accuse, condemn, denounce, blame, slam, attack, decry, deplore, complain, lambast, blast, protest, rebuke, mock, ridicule, castigate, chide, assail, scold, berate, censure, regret, excoriate, fault, hit out at, lash out at, dispute, point a finger at, point fingers at, bemoan, lambaste, skewer, fire back, grumble, snipe at, scorn, disdain, lay into, tear into, impugn, malign, revile, denigrate, call out, dress down, hold responsible, inveigh, thunder against, gripe, moan, carp, rubbish, jab at, needle, insult, come out against, speak ill of, take exception to, take offence at, take offense at, hold accountable, pounce on, take to task, haul over the coals, heap blame on, heap criticism on, hurl abuse at, pick holes in, remonstrate with, admonish, flay, smear, slander, defame, demonise, demonize, condemn as, revile as, deprecate
DENY: deny, pour cold water on, scotch, reject as, play down, downplay, rebut, disavow, wave off, distance himself from, distance herself from, distance itself from, disown, shrug off, brush aside, brush off, wave away, contradict, spurn, dismiss, reject, rule out, refute, rebuff, repudiate, discount, wave aside, laugh off, pooh pooh, gainsay, debunk, give the lie to, quibble with, make light of, distance themselves from, give short shrift to, throw cold water on, swat away, push back against, push back on, controvert
DEMAND: demand, plead for, clamour for, clamor for, agitate for, insist that, press demands for, exhort to, implore to, call upon, appeal for, warn off, beseech, beg, entreat, press for, push for, lobby, challenge, advise, implore, appeal to, plead with, instruct, urge, call for, call on, press, appeal, ask, request, insist on, exhort, summon, order, adjure, petition, insist upon, counsel, prevail upon, ask for, enjoin, seek help from, seek support from, seek assurances from, seek clarification from, seek an explanation from, seek an apology from, importune
PROMISE: promise, give his word, give her word, give its word, pledge to, commit to, offer to, volunteer to, stand ready to, assure, reassure, guarantee, undertake, pledge, vow, swear, commit, offer, give their word, swear to`;

export const statementVerbs = new WordTable(englishVerbForms(linesOf<Stance>(verbs), "stance"));

/** Nouns of speech, with the speaker after "by" or before them: "criticism of its drills by the Group of Seven". */
export const statementNouns = new WordTable<Stance>(
  linesOf<Stance>(`
NEUTRAL: according to, in the words of
CRITICIZE: criticism from, condemnation from, rebuke from, protests from, accusations from, anger from, fury from, scorn from, ridicule from, outcry from, outrage from, mockery from, derision from, complaints from, objections from, broadside from, backlash from, angry response from, angry reaction from, furious response from, furious reaction from, sharp response from, sharp reaction from, sharp retort from
PRAISE: praise from, thanks from, congratulations from, applause from, plaudits from, compliments from, tributes from
WARN: warning from, warnings from, alarm from
DENY: denial from, denials from
DEMAND: demands from, appeals from, pleas from
SUPPORT: support from, backing from
CRITICIZE: criticism of, accusation against, accusations against, condemnation of, denunciation of
PRAISE: praise for, praise of
WARN: warning to, warning against
DENY: denial of, rejection of
DEMAND: demand for, call for, calls for, appeal to
PROMISE: promise to, pledge to`),
);

/** Words that look so and tell no statement: "called off the visit", "called the envoy home", "recalled its ambassador". */
export const otherCalls =
  /^call\w* (?:(?:its|his|her|their|the) (?:\S+ ){0,5}|(?:\S+ ){0,3})(?:off|home|back)\b|^summon\w* (?:\S+ ){0,2}home\b|^recall\w* (?:\S+ ){0,3}(?:ambassador|envoy|diplomats|charge)\b/;

/** Nouns of those who publish what somebody tells them: "told the television station A". */
export const outletNouns =
  /^(?:newspaper|broadcaster|channel|station|weekly|daily|magazine|website|agency|network|radio|television)$/;

/** Verbs whose object is the addressee. */
export const tellingVerbs =
  /^(?:tell(?:s|ing)?|told|inform(?:s|ed|ing)?|assur(?:e|es|ed|ing)|reassur(?:e|es|ed|ing)|remind(?:s|ed|ing)?|notif(?:y|ies|ied|ying)|brief(?:s|ed|ing)?)$/;

/** Prepositions of where, when or how something is said: "said outside the palace that". */
export const adjunctsOfSpeech = /^(?:in|at|on|after|before|during|outside|inside|through|via|while)$/;

/** Prepositions after which a capital is only a place, and those after which a state is. */
export const toPlaces: ReadonlySet<string> = new Set(["in", "at", "to", "from", "near", "into"]);
export const inPlaces: ReadonlySet<string> = new Set(["in", "near"]);

/** Verbs that tell of words only beside a quotation or within what is said: "“…,” she went on". */
export const quotedVerbs = new WordTable(
  englishVerbForms(
    linesOf<"quoted">(
      "quoted: go on, continue, begin, start, finish, press on, carry on, laugh, smile, sigh, shrug, whisper, mutter, murmur, growl, bark, snarl, roar, crow, cry, exclaim, gush, purr, venture, explode, erupt, chuckle, grin, reflect, boom, blurt, blurt out, stammer, hiss, huff, sniff, chirp, confess, demur, object, agree, ask aloud, joke, promise, warn, plead, think, think aloud, conclude, sum up, wind up, sign off, jest, deadpan, bristle, breathe, sob, yell, cry out, tell reporters",
    ),
    "sort",
  ),
);
