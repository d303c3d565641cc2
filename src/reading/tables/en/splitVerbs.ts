import type { TriggerValue } from "../../rules/triggers/trigger.ts";
import { englishVerbForms } from "../../text/englishVerbs.ts";
import { WordTable } from "../../text/wordTable.ts";

/** What follows the object of a verb, so that it tells what it tells: "took A hostage", "put A on trial". */
export interface SplitVerb {
  readonly after: RegExp;
  readonly value: TriggerValue;
}

const demand: TriggerValue = { kind: "STATEMENT", stance: "DEMAND", carries: false };
const criticism: TriggerValue = { kind: "STATEMENT", stance: "CRITICIZE", carries: false };
const praise: TriggerValue = { kind: "STATEMENT", stance: "PRAISE", carries: false };
const target: TriggerValue = { kind: "SANCTION", pattern: "target" };
const host: TriggerValue = { kind: "MEETING", pattern: "host" };

const debt: TriggerValue = {
  kind: "ASSOCIATION",
  patterns: [{ type: "loan", directed: true, isReversed: true, parties: "any", prepositions: [""] }],
};

function ofHolder(type: string): TriggerValue {
  const pattern = { type, directed: true, parties: "holder", prepositions: [""] } as const;
  return { kind: "ASSOCIATION", patterns: [pattern] };
}

const verbs: readonly (readonly [verbs: string, after: RegExp, value: TriggerValue])[] = [
  ["push, encourage, nudge, prod, bid, lobby", /^to (?!the\b|an?\b|[A-Z])[a-z]+/, demand],
  ["compare, liken", /^(?:to|with) /, criticism],
  ["label, dub, brand", /^(?:as )?(?:an?|the|“|")/, criticism],
  ["hold", /^(?:fully |directly |personally )?(?:responsible|accountable|liable|to account)\b/, criticism],
  ["wish", /^(?:well|success|luck|good luck|strength|an? (?:speedy|quick|happy|good|full))\b/, praise],
  ["declare, pronounce, name", /^(?:a )?persona non grata\b/, target],
  ["send", /^(?:home|packing)\b/, { kind: "SANCTION", pattern: "expel" }],
  ["put, place, keep", /^under (?:\w+ ){0,3}(?:sanctions|embargo|(?:travel|entry|visa) ban|asset freeze)\b/, target],
  ["give, grant", /^(?:an? |the )(?:guided )?(?:tour of|audience\b|lunch\b|dinner\b|red-carpet welcome)/, host],
  ["show, take", /^(?:a|the)?round\b/, host],
  ["show, usher", /^(?:in|into|inside)\b/, host],
  [
    "see, wave",
    /^(?:off|to (?:the|his|her|its) (?:plane|car|airport|door|gate|train|hotel|residence|helicopter))\b/,
    host,
  ],
  [
    "walk, drive, row, guide, steer, ferry",
    /^(?:(?:a|the)?round|through|along|across|past|to (?:the|his|her) (?:plane|car|airport|door|gate|hotel|palace|residence|office))\b/,
    host,
  ],
  [
    "serve, pour, cook, give, offer",
    /^(?:tea|coffee|lunch|dinner|breakfast|supper|cake|wine|a (?:meal|glass|drink|cup))\b/,
    host,
  ],
  [
    "have, keep",
    /^(?:as (?:(?:his|her|its|a|the) )?(?:\w+ )?guests?|to (?:lunch|dinner|tea|breakfast|stay|supper)|(?:over|round|in) (?:for|to) (?:an? )?(?:lunch|dinner|tea|breakfast|supper|talks|drinks?|chat|coffee)|at (?:his|her|their) table)\b/,
    host,
  ],
  [
    "take",
    /^(?:aside|to the (?:opera|theatre|theater|ballet|races|match|concert|cathedral|museum|cinema)|hunting|fishing|sailing|riding|(?:out )?(?:to|for) (?:lunch|dinner|breakfast|an? (?:\w+ )?(?:walk|drive|stroll|ride))|on an? (?:\w+ ){0,2}(?:tour|walk|stroll))\b/,
    host,
  ],
  [
    "hand, pass, slip",
    /^(?:an? |the |his |her |two )(?:[\w-]+ ){0,2}(?:letters?|messages?|notes?|notice|invitation|gift|copy|copies|petition|resignation|credentials|medal|key)\b/,
    { kind: "MEETING", pattern: "object" },
  ],
  ["treat", /^to (?:an? |the )?(?:[\w-]+ ){0,3}(?:lunch|dinner|breakfast|banquet|supper|tea|meal|feast|tour)\b/, host],
  [
    "hold, keep, take",
    /^(?:hostage|captive|prisoner|in (?:custody|detention|jail|prison|captivity)|into custody|incommunicado|under (?:house )?arrest)\b/,
    ofHolder("detention"),
  ],
  [
    "put, place",
    /^(?:under (?:house )?arrest|behind bars|in (?:jail|prison|custody|detention))\b/,
    ofHolder("detention"),
  ],
  [
    "lead, drag, haul, march, take, bundle, hustle, shove, cart",
    /^(?:away|off|into an? (?:\w+ )?(?:car|van|bus|truck|vehicle|jeep))\b/,
    ofHolder("detention"),
  ],
  ["let", /^(?:out of|leave) (?:jail|prison|custody|detention)\b/, ofHolder("release")],
  [
    "have, reach, get, catch",
    /^(?:on|by|over) (?:the )?(?:telephone|phone|line)\b/,
    { kind: "MEETING", pattern: "call" },
  ],
  ["pay", /^(?:an? |another )(?:\w+ )?(?:visit|call)\b/, { kind: "MEETING", pattern: "object" }],
  ["draw, pull, call", /^aside\b/, { kind: "MEETING", pattern: "object" }],
  ["throw", /^(?:in|into|behind) (?:jail|prison|bars)\b/, ofHolder("detention")],
  ["remand", /^in custody\b/, ofHolder("detention")],
  ["put", /^on trial\b/, ofHolder("prosecution")],
  ["charge", /^with (?!an? (?:task|mission))/, ofHolder("prosecution")],
  ["try", /^(?:for|on charges|in absentia)\b/, ofHolder("prosecution")],
  ["find", /^guilty\b/, ofHolder("prosecution")],
  ["owe", /^(?:(?:about|some|around|nearly|more than|over) )?(?:[$€£]? ?\d[\d.,]*|[a-z]+ (?:million|billion))/, debt],
  ["hand, turn", /^over to /, ofHolder("extradition")],
  ["set", /^free\b/, ofHolder("release")],
];

/** All that a verb can tell with what follows its object, by its forms. */
export const splitVerbs = new WordTable(englishVerbForms(byVerb(), "frames"));

function byVerb(): (readonly [verb: string, frames: readonly SplitVerb[]])[] {
  const frames = verbs.flatMap(([list, after, value]) =>
    list.split(", ").map((verb) => [verb, { after, value }] as const),
  );
  return [...new Set(frames.map(([verb]) => verb))].map(
    (verb) => [verb, frames.filter(([each]) => each === verb).map(([, frame]) => frame)] as const,
  );
}
