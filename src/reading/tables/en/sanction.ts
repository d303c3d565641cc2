import type { SanctionMeasure } from "../../../ontology/measures.ts";
import type { SanctionPattern } from "../../rules/trigger.ts";
import { englishVerbForms } from "../../text/englishVerbs.ts";
import { linesOf, WordTable } from "../../text/wordTable.ts";

/** `target`: it is the object; `list`: it is the object, before "to its list". */
const verbs = `
target: sanction, blacklist, punish, penalize, penalise
freeze: freeze, seize
ban: ban, bar, block
expel: expel
unlist: remove, take, strike, drop, delete, delist
list: put, add, place, designate, label, declare`;

/** Verbs whose object is a measure: the target follows "on" or "against", or "from" if it is lifted. */
const measureVerbs = `
impose: impose, announce, slap, place, adopt, approve, agree, agree on, extend, renew, prolong, tighten, unveil, order, reimpose, reinstate, restore, expand, widen, toughen, issue, levy, introduce, decide on, step up, declare, put
lift: lift, ease, suspend, remove, drop, waive, end, scrap, relax, cancel, withdraw, roll back, loosen`;

const nouns = `
noun: sanctions, embargo, arms embargo, trade embargo, oil embargo, travel ban, entry ban, asset freeze
subjectTo: under sanctions, subject to sanctions, under us sanctions, under eu sanctions, under un sanctions, under american sanctions, under western sanctions, subject to us sanctions, subject to eu sanctions, subject to un sanctions, under united nations sanctions, under european union sanctions`;

export const sanctionVerbs = new WordTable(englishVerbForms(linesOf<SanctionPattern>(verbs), "pattern"));

export const sanctionMeasureVerbs = new WordTable(englishVerbForms(linesOf<SanctionPattern>(measureVerbs), "pattern"));

export const sanctionNouns = new WordTable(linesOf<SanctionPattern>(nouns));

const measure =
  "(?:sanctions|embargo(?:es)?|travel bans?|visa bans?|entry bans?|asset freezes?|blockade|tariffs|export (?:controls|curbs|bans?|restrictions)|import bans?|restrictions|curbs|bans?)";

const anyWords = "(?:(?!(?:on|under|to|that|against) )[\\w’'.-]+ ){0,6}?";

/** What must follow a verb, by its pattern, so that it is about sanctions. */
export const sanctionConditions: Readonly<Partial<Record<SanctionPattern, RegExp>>> = {
  impose: new RegExp(`^\\w+ ${anyWords}${measure}\\b`, "i"),
  lift: new RegExp(`^\\w+ ${anyWords}${measure}\\b`, "i"),
  list: /\b(?:sanctions? (?:black)?list|blacklist|black list|list of (?:sanctioned|designated|sanctions)|\bits list\b|the (?:\S+ )?list\b|a? ?sponsors? of terror|under sanctions|state sponsors? of terror|terror(?:ist|ism)? (?:black)?list|terrorist (?:organi[sz]ation|group|entity)|terrorists?\b)/i,
  unlist:
    /^\w+ (?:\S+ ){1,10}(?:from|off) (?:\S+ ){0,3}(?:sanctions? (?:black)?list|blacklist|black list|terror\w* (?:black)?list|list of (?:\S+ )?(?:terror|sanction|state sponsors))/i,
  freeze: /^\w+ (?:\S+ ){0,3}(?:assets|funds|accounts|holdings|property)\b|^froze (?:in|on|last|a|two)\b/i,
  ban: /\bfrom (?:entering|entry|travel\w*|visiting|doing business|(?:the|its) (?:country|bloc|territory|union|kingdom|soil))\b/i,
  expel: /^\w+ (?:\S+ ){0,5}(?:ambassador|diplomats?|envoys?|attach[eé]s?|consul)/i,
};

/** Words for measures, by what they are. */
export const sanctionMeasures: readonly (readonly [RegExp, SanctionMeasure])[] = [
  [
    /\basset freezes?|\bassets? (?:were|was|are|be|being )?frozen|\bfreez\w+ (?:\w+ ){0,4}assets|\bfroze (?:\w+ ){0,4}assets/i,
    "ASSET_FREEZE",
  ],
  [
    /\btravel bans?|\bvisa (?:bans?|restrictions)|\bbann?(?:ed|ing)? (?:\w+ ){0,4}(?:from )?(?:travel|entering|entry)/i,
    "TRAVEL_BAN",
  ],
  [/\barms embargo/i, "ARMS_EMBARGO"],
  [
    /\btrade embargo|\btariffs?|\bexport (?:controls|bans?|restrictions)|\bimport bans?|\boil (?:embargo|imports)|\bban on (?:imports|exports)/i,
    "TRADE_RESTRICTION",
  ],
  [
    /\bfinancial (?:sanctions|restrictions)|\bdollar transactions|\bbar\w* (?:\w+ ){0,4}from (?:doing business|dealing)|\bbans? (?:\w+ ){0,4}from (?:doing business|dealing)|\bswift\b/i,
    "FINANCIAL_RESTRICTION",
  ],
  [/\bexpel\w* (?:\w+ ){0,5}(?:diplomats|ambassador)/i, "DIPLOMATIC"],
  [/\bsponsors? of terror/i, "OTHER"],
];

/** Participles of what is lifted later, and of its end, folded. */
export const imposingVerbs = /^(?:imposed|listed|introduced|adopted|blacklisted|sanctioned|designated)$/;
export const liftingVerbs = /^(?:lifted|suspended|eased|removed|dropped|ended|scrapped|waived)$/;

/** "sanctions on A were lifted": what follows the noun. */
export const liftedAfter = /\b(?:was|were|been) (?:\w+ )?(?:lifted|suspended|removed|dropped|eased|ended)\b/i;

/** The prepositions before the target, by pattern; "" is none. */
export const sanctionPrepositions: Readonly<Partial<Record<SanctionPattern, readonly string[]>>> = {
  impose: ["on", "against"],
  noun: ["on", "against"],
  lift: ["on", "against", "from"],
  freeze: ["", "of"],
};

/** The law or programme of a sanction: "under the Magnitsky Act". */
export const programmes =
  /\bunder (?:the |its )?((?:[A-Z][\w-]+ )+(?:Act|Order|Law|Regulation|(?:[a-z]+ )?(?:programme|program|regime|framework)))/;
