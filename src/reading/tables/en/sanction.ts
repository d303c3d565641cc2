import type { SanctionMeasure } from "../../../ontology/measures.ts";
import type { SanctionPattern } from "../../rules/trigger.ts";
import { englishVerbForms } from "../../text/englishVerbs.ts";
import { linesOf, WordTable } from "../../text/wordTable.ts";

/** `impose`: the target follows "on" or "against"; `target`: it is the object; `list`: it is the object, before "to its list". */
const verbs = `
impose: impose sanctions, impose new sanctions, impose fresh sanctions, impose further sanctions, impose additional sanctions, announce sanctions, announce new sanctions, announce fresh sanctions, slap sanctions, slap new sanctions, place sanctions, impose a trade embargo, impose an arms embargo, impose an embargo, impose travel bans, impose a travel ban, impose an asset freeze, impose asset freezes, impose a travel ban and asset freeze, impose export controls, impose visa bans, adopt sanctions, approve sanctions, agree sanctions, extend sanctions, renew sanctions, tighten sanctions, impose economic sanctions, impose financial sanctions, impose tariffs, impose restrictions, impose visa restrictions, prolong sanctions, unveil sanctions, unveil new sanctions, order sanctions, reimpose sanctions, reinstate sanctions, restore sanctions, expand sanctions, widen sanctions, toughen sanctions, impose an oil embargo, impose export curbs, impose a ban, impose a naval blockade, impose curbs, announce an arms embargo, issue sanctions, levy sanctions, introduce sanctions, introduce new sanctions, impose targeted sanctions, impose sweeping sanctions, impose limited sanctions, impose a new round of sanctions, impose tough sanctions, impose tougher sanctions, impose punitive tariffs
target: sanction, blacklist, punish, penalize, penalise
freeze: freeze, seize
ban: ban, bar, block
expel: expel
unlist: remove, take, strike, drop, delete
list: put, add, place, designate, label
lift: lift sanctions, lift its sanctions, lift their sanctions, lift the sanctions, ease sanctions, suspend sanctions, remove sanctions, lift an arms embargo, lift the arms embargo, lift an embargo, lift the embargo, drop sanctions, waive sanctions, lift most sanctions, lift all sanctions, lift some sanctions, lift economic sanctions, ease its sanctions, ease some sanctions, suspend its sanctions, suspend some sanctions, ease export restrictions, lift export restrictions, lift restrictions, ease restrictions, lift a ban, lift the ban, lift its embargo, ease the embargo, relax sanctions, end sanctions, remove tariffs, lift tariffs, scrap sanctions, delist`;

const nouns = `
noun: sanctions, embargo, arms embargo, trade embargo, oil embargo
subjectTo: under sanctions, subject to sanctions, under us sanctions, under eu sanctions, under un sanctions, under american sanctions, under western sanctions, subject to us sanctions, subject to eu sanctions, subject to un sanctions, under united nations sanctions, under european union sanctions`;

export const sanctionVerbs = new WordTable(englishVerbForms(linesOf<SanctionPattern>(verbs), "pattern"));

export const sanctionNouns = new WordTable(linesOf<SanctionPattern>(nouns));

/** What must follow a verb, by its pattern, so that it is about sanctions. */
export const sanctionConditions: Readonly<Partial<Record<SanctionPattern, RegExp>>> = {
  list: /\b(?:sanctions? (?:black)?list|blacklist|black list|list of (?:sanctioned|designated|sanctions)|under sanctions|state sponsors? of terror|terror(?:ist|ism)? (?:black)?list|terrorist (?:organi[sz]ation|group|entity)|terrorists?\b)/i,
  unlist:
    /^\w+ (?:\S+ ){1,10}(?:from|off) (?:\S+ ){0,3}(?:sanctions? (?:black)?list|blacklist|black list|terror\w* (?:black)?list|list of (?:\S+ )?(?:terror|sanction|state sponsors))/i,
  freeze: /^\w+ (?:\S+ ){0,3}(?:assets|funds|accounts|holdings|property)\b/i,
  ban: /\bfrom (?:entering|entry|travel\w*|visiting|doing business)\b/i,
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
