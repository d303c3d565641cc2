import { englishVerbForms } from "../../text/englishVerbs.ts";
import { linesOf, WordTable } from "../../text/wordTable.ts";
import { nounsOfSaying } from "./references.ts";

/**
 * Verbs of statements that are deeds as well, "added three firms", "backed the rebels": they tell a statement about nobody only with the
 * words that are said.
 */
const verbs = `
deed: hit back at, add, note, report, state, declare, call, comment, suggest, write, maintain, conclude, post, predict, recall, signal, indicate, repeat, offer, support, back, defend, endorse, question, charge, dispute, ask, request, order, press, push for, press for, lobby, challenge, commit, undertake, guarantee, swear, summon, single out, protest, attack, savage, fault, answer, respond, reply, quote, cite, inform, brief, notify, remind, affirm, pronounce, observe, describe, find fault with, advise, instruct, admit, acknowledge, dismiss, spurn, assure, appeal, appeal to, ridicule, brand, believe, claim, show, speak of, hint, liken, term, imply, profess, recount, toast, champion, discount, scorn, petition, call out, weigh in, reason, salute`;

export const deedVerbs = new WordTable(englishVerbForms(linesOf<"deed">(verbs), "sort"));

/** What follows a verb that is no deed: the words that are said, or what is answered. */
export const saidWords = new RegExp(
  `^(?:[\\w’'-]+ ){0,5}?(?:that|whether|how|why|what)\\b|^to [a-z]+|^(?:the|any|all|such|these|those|his|her|its|their|a|an)? ?(?:[\\w’'-]+ ){0,3}?(?:${nounsOfSaying.replaceAll(" ", "|")}|plans?|idea|deal|bid|initiative|resolution|candidacy|report|reports|suggestion|motion)\\b`,
  "i",
);

/** Verbs that call something what it is said to be, and what shows it: "called the walkout a mistake". */
export const callingVerbs = /^(?:call|describ|brand|term|label|dub)/;
export const calledSo =
  /^(?:the|this|that|these|those|his|her|its|their|any|all|such) (?:[\w’'-]+ ){1,4}?(?:an? |“|")/i;
