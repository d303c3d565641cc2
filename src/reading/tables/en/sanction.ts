import type { SanctionMeasure } from "../../../ontology/measures.ts";
import type { SanctionPattern } from "../../rules/trigger.ts";
import { englishVerbs, type VerbForm } from "../../text/englishVerbs.ts";
import { linesOf, WordTable } from "../../text/wordTable.ts";

/** `impose`: the target follows "on" or "against"; `target`: it is the object; `list`: it is the object, before "to its list". */
const verbs = `
impose: impose sanctions, impose new sanctions, impose fresh sanctions, impose further sanctions, impose additional sanctions, announce sanctions, announce new sanctions, announce fresh sanctions, slap sanctions, slap new sanctions, place sanctions, impose a trade embargo, impose an arms embargo, impose an embargo, impose travel bans, impose a travel ban, impose an asset freeze, impose asset freezes, impose a travel ban and asset freeze, impose export controls, impose visa bans, adopt sanctions, approve sanctions, agree sanctions, extend sanctions, renew sanctions, tighten sanctions, impose economic sanctions, impose financial sanctions, impose tariffs, impose restrictions, impose visa restrictions
target: sanction, blacklist, punish, freeze the assets of, freeze assets of, ban, penalize, penalise
list: put, add, place, designate
lift: lift sanctions, lift its sanctions, lift their sanctions, lift the sanctions, ease sanctions, suspend sanctions, remove sanctions, lift an arms embargo, lift the arms embargo, lift an embargo, lift the embargo, drop sanctions, waive sanctions`;

const nouns = `
noun: sanctions on, sanctions against, embargo on, embargo against, sanctions imposed on, sanctions targeting, arms embargo on, trade embargo on`;

export interface EnglishSanction {
  readonly pattern: SanctionPattern;
  readonly form: VerbForm["form"] | "noun";
}

export const sanctionVerbs = new WordTable<EnglishSanction>(
  linesOf<SanctionPattern>(verbs).flatMap(([verb, pattern]) =>
    englishVerbs(verb).map(({ form, text }) => [text, { pattern, form }] as const),
  ),
);

export const sanctionNouns = new WordTable<EnglishSanction>(
  linesOf<SanctionPattern>(nouns).map(([noun, pattern]) => [noun, { pattern, form: "noun" }] as const),
);

/** What a listing is to: "added to its sanctions list". */
export const sanctionLists =
  /\b(?:sanctions? (?:black)?list|blacklist|black list|list of (?:sanctioned|designated|sanctions)|under sanctions|state sponsors? of terror|terror(?:ist|ism)? (?:black)?list|terrorist organi[sz]ation)/i;

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
