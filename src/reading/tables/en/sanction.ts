import type { SanctionMeasure } from "../../../ontology/measures.ts";
import type { SanctionPattern } from "../../rules/triggers/trigger.ts";
import { englishVerbForms } from "../../text/englishVerbs.ts";
import { linesOf, WordTable } from "../../text/wordTable.ts";
import { goods, restrictedTrade } from "./trade.ts";

/**
 * Verbs by what they do, those first that need more words. `impose`, `lift`: the object is a measure, and the target follows "on",
 * "against" or "from"; `restrict`: the object is trade or aid; `hitWith`: the target, before "with sanctions"; `refuse`: the target,
 * before "a visa"; `suspend`: a member of the organization that does it; `orderOut`: diplomats who must leave; `list`: the target,
 * before "to its list"; `unfreeze`: assets; `outlaw`: an organization; `target`: whoever it is.
 */
const verbs = `
reach: target, hit, cover, affect, include, name, single out
hitWith: hit, slap, target, punish, strike, smack, clobber, slam, whack
unlist: remove, take, strike, drop, delete, delist, cross, scratch, erase, expunge, scrub, de list
impose: impose, announce, slap, place, adopt, approve, agree, agree on, extend, renew, prolong, tighten, unveil, order, reimpose, re impose, reinstate, restore, expand, widen, broaden, toughen, stiffen, harden, strengthen, issue, levy, introduce, decide on, step up, declare, put, enact, pass, endorse, clap, roll over, maintain, ratchet up, double, raise, bring in, apply, enforce, charge, clamp, impose unilaterally, sign, hike, treble, triple, join, retaliate with, respond with, hit back with, answer with, follow with, follow up with, come out with, come up with, roll out, intensify, ramp up, increase, snap back, reactivate, activate, take, beef up, sign off on, push through, rush through, keep, keep in place, bolster, reinforce, escalate
unfreeze: unfreeze, unblock, release, thaw, hand back, give back
lift: lift, ease, suspend, remove, drop, waive, end, scrap, relax, cancel, withdraw, roll back, loosen, soften, repeal, rescind, revoke, terminate, abolish, halve, pause, annul, cut, lower, reduce, slash, wind down, dial back, phase out, water down, nullify, trim
restrict: cease, quit, bar, outlaw, boycott, phase out, close, shut, ban, halt, stop, block, suspend, cut, cut off, restrict, curb, limit, freeze, withhold, revoke, end, prohibit, slash, embargo, forbid, scale back, discontinue
freeze: freeze, seize, impound, confiscate, block, sequester, sequestrate, immobilise, immobilize, expropriate, forfeit
ban: forbid, disqualify, ban, bar, block, exclude, prohibit, preclude, debar, shut out
refuse: turn away, deny, refuse, revoke, cancel, withdraw, annul, reject, withhold, strip, refuse to let, refuse to allow, refuse to admit, decline to grant, refuse to grant, refuse to issue
suspend: suspend, exclude, eject, bar, ban, shut out
expel: expel, throw out, kick out, turf out, boot out, order out, drive out, send home, send packing, eject, oust, turn out, deport
orderOut: give, order, tell, ask, instruct, request, declare, name, brand, designate, pronounce
list: put, add, place, keep, leave, retain, include, designate, label, declare, brand, classify, list, name, categorise, categorize, reclassify, relist, redesignate
outlaw: outlaw, proscribe, ban, criminalise, criminalize
target: sanction, blacklist, black list, penalize, penalise, punish, embargo`;

const nouns = `
noun: sanctions, embargo, arms embargo, trade embargo, oil embargo, travel ban, travel bans, visa ban, visa bans, entry ban, entry bans, asset freeze, asset freezes, export ban, import ban, export curbs, economic blockade, punitive tariffs, tariffs
`.trimEnd();

/** "under sanctions", "subject to American sanctions": what somebody is who is a target. */
export const subjectionWords =
  /^(?:under|subject to|facing|faces|on|placed on|put on|hit by|hit with|targeted by|targeted with|slapped with) (?:(?!(?:on|threat|threats|prospect|risk|possible|potential|possibility|further|more|fresh|calls|talk)\b)[\w’'.-]+ ){0,4}?(?:sanctions(?! list)|(?:travel|visa|entry) bans?|asset freezes?|(?:arms|trade|oil|economic) embargo|(?:sanctions|terror|terrorism|terrorist|black|watch) ?list|blacklist|list of (?:foreign )?(?:terrorist|sanctioned|designated|banned|terror))\b/i;

/** One table for each pattern, in the order in which they are tried: many verbs have several. */
export const sanctionVerbs = verbs
  .trim()
  .split("\n")
  .map((line) => new WordTable(englishVerbForms(linesOf<SanctionPattern>(line), "pattern")));

/** Diplomats before a verb in the passive: "two envoys were expelled by". */
export const diplomatNouns =
  /\b(?:ambassadors?|diplomats?|envoys?|high commissioners?|attach[eé]s?|consuls?|charg[eé]s?)\b/i;

/** What follows such a verb that does not itself mean "expel". */
export const leavingWords =
  /\b(?:to (?:leave|go home|go|pack|get out|clear out|quit|be gone)|personae? non gratae?)\b/i;

export const sanctionNouns = new WordTable(linesOf<SanctionPattern>(nouns));

const measure =
  "(?:sanctions?|punitive measures|restrictive measures|no-fly zones?|sanctions (?:package|regime)|embargo(?:e?s)?|(?:travel|visa|entry|flight) bans?|asset freezes?|blockade|tariffs?|dut(?:y|ies)|lev(?:y|ies)|surcharges?|(?:punitive|customs|import|export|anti-dumping|antidumping|countervailing) tax(?:es)?|quotas|export (?:controls|curbs|bans?|restrictions)|import (?:bans?|curbs|restrictions)|(?:visa|trade|travel) (?:restrictions|curbs)|restrictions|curbs|bans?|penalties)";

const anyWords =
  "(?:on (?:mon|tues|wednes|thurs|fri|satur|sun)day )?(?:(?!(?:on|under|to|that|against|lifting|easing|ending|removing|relaxing|suspending) )[\\w’'.-]+ ){0,6}?";

/** "the tariffs that A had put on B": what stands before the verb instead. */
export const measureBefore = new RegExp(`\\b${measure} (?:, )?(?:that|which) (?:[\\w’'.-]+ ){1,6}$`, "i");

/** "The EU's latest package targets A": what stands before the verb. */
export const packageBefore =
  /\b(?:sanctions|package(?: of (?:sanctions|measures))?|measures|penalties|restrictions|listings) (?:(?:announced|unveiled|published|adopted|imposed) (?:on \w+ )?)?(?:also |now |will |would |will also )?$/i;

/** "A ban on imports from A was imposed": what stands before the verb in the passive. */
export const bannedBefore =
  /\b(?:bans?|curbs|restrictions|limits|quotas|tariffs?|dut(?:y|ies)) on [^,;]*\b(?:imports?|exports?|goods|products|sales|flights|travel|steel|oil|gas|grain)\b[^,;]*$/i;

/** "barred A from its meetings": what an organization may keep a member from. */
export const barredMembers =
  /^\w+ (?:\S+ ){1,5}?from (?:its|all|the|their|any) (?:[\w-]+ ){0,2}(?:meetings?|summits?|sessions?|gatherings?|councils?|activities|deliberations|organs|institutions|bodies)\b/i;

/** What a state joins that others have imposed: "joined an arms embargo on A". */
export const joinedMeasure = new RegExp(`^join\\w* (?:in )?(?:[\\w’'.-]+ ){0,3}${measure}\\b`, "i");

/** What must follow a verb, by its pattern, so that it is about sanctions. */
export const sanctionConditions: Readonly<Partial<Record<SanctionPattern, RegExp>>> = {
  impose: new RegExp(`^\\w+ ${anyWords}${measure}\\b`, "i"),
  lift: new RegExp(`^\\w+ ${anyWords}(?:${measure}|measures (?:against|on)|(?<=(?:its|their) )suspension of\\b)`, "i"),
  list: /\b(?:its|their|the|an?) (?:[\w’'.-]+ ){0,5}(?:list|blacklist)\b|\b(?:sanctions? (?:black)?list|blacklist|black list|list of (?:sanctioned|designated|sanctions)|\bits list\b|the (?:\S+ )?list\b|\b(?:its|their|the) (?:\S+ ){0,3}register\b|a? ?sponsors? of terror|under sanctions|state sponsors? of terror|terror(?:ist|ism)? (?:black)?list|terrorist (?:organi[sz]ation|group|entity)|terrorists?\b)/i,
  unlist:
    /^\w+ (?:\S+ ){0,16}?(?:from|off) (?:(?:its|their|the|his|an?) (?:[\w’'.-]+ ){0,4}(?:list|blacklist|rolls|register)\b|(?:\S+ ){0,3}(?:sanctions? (?:black)?list|blacklist|black list|terror\w* (?:black)?list|list of (?:\S+ )?(?:terror|sanction|state sponsors)))/i,
  freeze:
    /^\w+ (?:\S+ ){0,7}?(?:assets|funds|money|wealth|fortune|savings|accounts|holdings|property|yachts?|villas?|deposits|reserves|stakes?|shares)\b|^froze (?:in|on|last|a|two)\b/i,
  unfreeze:
    /^\w+(?: back)? (?:\S+ ){0,7}?(?:assets|funds|accounts|holdings|property|yachts?|villas?|deposits|reserves)\b/i,
  hitWith: new RegExp(`^\\w+ (?!back )(?:[\\w’',.-]+ ){1,10}?with ${anyWords}${measure}\\b`, "i"),
  refuse:
    /^strip\w* (?:\S+ ){1,7}?of (?:his|her|their) (?:visas?|residence|residency|residence permits?)\b|^refus\w+ to (?:let|allow|admit) (?:\S+ ){1,7}?(?:in|into|enter)\b|^turn\w* away\b|^\w+ (?:the |all )?(?:visas?|entry|residence permits?) (?:of|to|for)\b|^\w+ (?:[\w’'.-]+ ){1,7}?(?:(?:an?|entry|transit) )?(?:visas?|entry|permission to enter)\b|^(?:den(?:y|ie[ds])|refuse[sd]?) [^,;]{2,50}, [^,;]{2,70}, (?:an? |all )?(?:[\w-]+ )?(?:visas?|entry)\b/i,
  orderOut:
    /^\w+ [^;]{0,90}?\b(?:ambassador|diplomats?|envoys?|high commissioner|attach[eé]s?|consul|charg[eé]|embassy (?:staff|employees|workers)|military advisers)\b[^;]{0,70}?\b(?:to (?:leave|go home|pack|get out|clear out|quit the country)|out of the country|personae? non gratae?)|^\w+ (?:[^;]{0,40} )?personae? non gratae?\b$|^declar\w+ (?:them|him|her) personae? non gratae?\b|^\w+ (?:[^;]{0,40} )?personae? non gratae?\b[^;]*\b(?:ambassador|diplomats?|envoys?|attach[eé]s?|consul|charg[eé])/i,
  restrict: new RegExp(
    `${restrictedTrade.source}|^(?:ban|bar|block|embargo|boycott|prohibit|outlaw)\\w* (?:all |most )?(?:${goods} from|(?:[\\w-]+ )?[A-Z][a-z]+ ${goods})\\b`,
    "i",
  ),
  ban: /\bfrom (?:(?:its|the|their|all) (?:[\w-]+ ){0,2}(?:ports?|airspace|waters|skies|airports?|markets?)|entering|entry|travel\w*|visiting|operating|working|flying|landing|docking|trading|broadcasting|doing business|(?:the|its) (?:country|bloc|territory|union|kingdom|soil))\b|^(?:forb\w+|ban\w*|bar\w*) \S+ (?:\S+ ){0,4}?(?:to|from) (?:travel\w*|enter\w*|leav\w+|visit\w*|do(?:ing)? business|trad(?:e|ing))\b/i,
  expel:
    /^\w+(?: out| home| packing)? (?:\S+ ){0,6}?(?:ambassadors?|diplomats?|envoys?|high commissioners?|attach[eé]s?|consuls?|charg[eé]|embassy (?:staff|employees))\b/i,
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
  [
    /\b(?:expel\w*|(?:thr[eo]w|kick|turf|boot|order|sen[dt])\w* (?:out|home)) (?:\w+ ){0,5}(?:diplomats?|ambassador|attach[eé]s?|envoys?)|\bpersonae? non gratae?|\b(?:hours|days) to (?:leave|pack|go)\b/i,
    "DIPLOMATIC",
  ],
  [/\bsponsors? of terror/i, "OTHER"],
];

/** Participles of what is lifted later, and of its end, folded. */
export const imposingVerbs =
  /^(?:imposed|put|placed|levied|slapped|clapped|listed|introduced|adopted|blacklisted|sanctioned|designated)$/;
export const liftingVerbs = /^(?:lifted|suspended|eased|removed|dropped|ended|scrapped|waived)$/;

/** "sanctions on A were lifted": what follows the noun. */
export const liftedAfter = /\b(?:was|were|been) (?:\w+ )?(?:lifted|suspended|removed|dropped|eased|ended)\b/i;

/** The prepositions before the target, by pattern; "" is none. */
export const sanctionPrepositions: Readonly<Partial<Record<SanctionPattern, readonly string[]>>> = {
  impose: ["on", "against"],
  noun: ["on", "against"],
  lift: ["on", "against", "from", "of"],
  freeze: ["", "of", "from", "by", "to"],
  unfreeze: ["", "of", "from", "to"],
  suspend: ["", "of"],
  refuse: ["", "of", "to", "for"],
  restrict: ["from", "to", "for", "with", "on", "against", "of"],
};

/** Targets of whom only the number is told: "sanctions on two gold traders". */
export const countedTargets =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3}|several|(?:a|half a|two) dozen) (?:(?!(?:of|percent|million|billion|years|months|days|hours)\b)[\w’'-]+ ){0,4}(?:traders|men|women|people|persons|individuals|officials|officers|commanders|generals|ministers|judges|lawmakers|businessmen|brothers|executives|companies|firms|banks|entities|groups|leaders|oligarchs|tycoons|bankers|smugglers|militants|financiers|organi[sz]ations|networks|politicians|allies)\b/i;

/** The law or programme of a sanction: "under the Magnitsky Act". */
export const programmes =
  /\bunder (?:the |its )?((?:[A-Z][\w-]+ )+(?:Act|Order|Law|Regulation|(?:[a-z]+ )?(?:programme|program|regime|framework)))/;
