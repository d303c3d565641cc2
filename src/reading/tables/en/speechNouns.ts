import type { Stance } from "../../../ontology/stances.ts";
import { englishVerbForms } from "../../text/englishVerbs.ts";
import { linesOf, WordTable } from "../../text/wordTable.ts";

/**
 * Verbs that say no more than the noun of speech that is their object: "issued a formal apology", "voiced deep concern". `deed`: verbs
 * that also give and do, so that only some nouns make a statement of them: "offered its support" is no words.
 */
const verbs = `
word: voice, express, declare, convey, issue, deliver, utter, sound, raise, renew, repeat, reiterate, restate, reaffirm, register, air, level, hurl, heap, pour, lodge, relay, pass on, put out, let out, fire off, shoot off, hand down, proffer, tender, extend
deed: make, give, offer, send, file, present, submit, have, pay`;

export const lightVerbs = new WordTable(englishVerbForms(linesOf<"word" | "deed">(verbs), "sort"));

/** Nouns of speech by what the words do. */
export const speechNouns = new WordTable<Stance>(
  linesOf<Stance>(`
NEUTRAL: apology, apologies, condolences, sympathy, sympathies, hope, hopes, optimism, confidence, greetings, wishes, best wishes, regards, remorse, sorrow, grief, contrition, message of condolence, message of condolences, message of sympathy, letter of condolence, message of greeting
PRAISE: praise, thanks, congratulations, gratitude, appreciation, admiration, tribute, felicitations, compliments, plaudits, message of congratulations, message of congratulation, letter of congratulations, message of thanks, note of thanks, letter of thanks
SUPPORT: support, backing, solidarity, message of support, message of solidarity, letter of support
WARN: warning, warnings, alarm, concern, concerns, fear, fears, unease, misgivings, doubts, worries, worry
THREATEN: threat, threats, ultimatum
CRITICIZE: criticism, condemnation, rebuke, reprimand, protest, complaint, complaints, accusation, accusations, allegation, allegations, objection, objections, denunciation, outrage, anger, indignation, dismay, disappointment, regret, regrets, displeasure, disapproval, frustration, fury, horror, broadside, tirade, insults, scorn, protest note, note of protest, letter of protest, letter of complaint, disgust, exasperation, opposition, contempt
DENY: denial, denials, rebuttal
DEMAND: demand, demands, appeal, appeals, plea, pleas
PROMISE: promise, promises, pledge, pledges, vow, assurance, assurances, guarantee, guarantees`),
);

/** Of these, the nouns that the verbs of deeds have: "made a plea", "sent condolences". */
export const nounsOfDeeds =
  /^(?:apolog(?:y|ies)|condolences|thanks|congratulations|tribute|felicitations|warnings?|threats?|ultimatum|protest|complaints?|accusations?|allegations?|denials?|demands?|appeals?|pleas?|promises?|pledges?|vow|assurances?|guarantees?|praise|objections?|greetings|wishes|best|regards|compliments|message|letter|note)$/;
