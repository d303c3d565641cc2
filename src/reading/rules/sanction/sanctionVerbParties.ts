import { type Group, partitives, type TextClause } from "../arguments/clause.ts";
import { objectOf } from "../arguments/objectOf.ts";
import { afterRelative } from "../arguments/relativeObject.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import type { Trigger } from "../triggers/trigger.ts";
import { targetsListedLater } from "./arabicListedTargets.ts";
import {
  amongThem,
  considering,
  firstNamed,
  joinedIssuers,
  listedAfter,
  namedBehindColon,
} from "./englishSanctionParties.ts";
import type { SanctionParties } from "./sanctionClauses.ts";
import { stateMeant, tradedState } from "./sanctionedStates.ts";
import { adjectiveIn, deciderOf, patternOf, suspending } from "./sanctionIssuers.ts";
import { prepositionsOf } from "./sanctionPrepositions.ts";
import { reachedTarget, relativeTarget } from "./sanctionRelativeClauses.ts";
import { imposedTarget, targetAfter, withoutOwner } from "./sanctionTargets.ts";

/** "A imposed sanctions on B", "sanctions on B by A", "A, whose assets B froze" */
export function partiesOfVerb(clause: TextClause, event: Event, events: readonly Event[]): SanctionParties {
  const { trigger, subject } = event;
  const { groups, language, tokens } = clause;
  const pattern = patternOf(trigger);
  const isNoun = trigger.form === "noun";
  const described = isNoun || !subject || language === "ar" ? undefined : afterRelative(clause, subject);
  const object =
    (/^(?:outlaw|target)$/.test(pattern) ? described : undefined) ??
    targetsListedLater(clause, trigger, subject) ??
    objectOf(clause, event, prepositionsOf(clause, pattern), 14);
  // "barred five lawmakers, including A"
  const isNobody = language === "en" && object?.members.length === 0;
  const named =
    (isNobody || (object && isOfDescription(clause, trigger.to, object.from)) ? undefined : object) ??
    (language === "ar" && /^(?:lift|unlist|impose)$/.test(pattern)
      ? targetAfter(clause, trigger.to, pattern === "impose" ? ["علي", "ضد", "بحق"] : ["عن", "علي"])
      : undefined);
  // "on eleven people, including A"
  const target =
    (named && /^(?:freeze|unfreeze|refuse|suspend)$/.test(pattern) ? named : named && withoutOwner(clause, named)) ??
    objectOf(clause, event, partitives, 20) ??
    reachedTarget(clause, trigger) ??
    amongThem(clause, trigger) ??
    (pattern === "impose" ? firstNamed(clause, trigger) : undefined) ??
    namedBehindColon(clause, trigger);
  const isBy = ({ from, preposition }: Group) => from > trigger.to && from < trigger.to + 8 && preposition === "by";
  const by = isNoun && !subject ? (groups.find(isBy) ?? considering(clause, trigger, events)) : undefined;
  // "فُرضت عقوبات أميركية على"
  const adjective =
    !subject && language === "ar" && /^(?:impose|noun)$/.test(pattern) ? adjectiveIn(clause, trigger) : undefined;
  // "had frozen Greek assets on Monday and praised B"
  const funds = pattern === "freeze" && target?.preposition === "" ? stateMeant(clause, trigger, subject) : undefined;
  const listed = pattern === "impose" ? listedAfter(clause, trigger) : undefined;
  // "علقت أ مساعداتها، وطلبت من السفير فلان": what is traded or given is a matter of states and bodies.
  const isPerson =
    language === "ar" && pattern === "restrict" && target?.members.every(({ actor }) => actor?.kind === "PERSON");
  const other =
    stateMeant(clause, trigger, subject) ??
    (isNoun && subject && language === "en" && tokens[trigger.to]?.folded === "on"
      ? tradedState(clause, trigger, subject)
      : undefined) ??
    relativeTarget(clause, trigger) ??
    (pattern === "lift" ? imposedTarget(clause, trigger) : undefined) ??
    (/^(?:lift|impose)$/.test(pattern) ? buyerBehind(clause, trigger) : undefined);
  // "وافق الاتحاد الأوروبي على حزمة من العقوبات على أ"
  const decided = isNoun && !subject ? deciderOf(clause, trigger, events) : undefined;
  return {
    issuer:
      (subject && joinedIssuers(clause, trigger, subject)) ??
      by ??
      adjective ??
      decided ??
      (language === "ar" ? suspending(clause, trigger) : undefined),
    target:
      funds ??
      (isPerson ? undefined : target) ??
      (isNoun && !adjective ? (language === "en" ? other : undefined) : (listed ?? other)),
  };
}

/** "رفعت أ الحظر الذي فرضته على بيع السلاح لب": the state or the organization to which nothing was sold. */
function buyerBehind({ groups, tokens, language }: TextClause, { to }: Trigger): Group | undefined {
  const sale =
    language === "ar" &&
    tokens
      .slice(to, to + 14)
      .find(({ folded }) => /^(?:بيع|مبيعات|توريد|تصدير|صادرات|شحن|شحنات|امداد|تزويد)$/.test(folded));
  if (!sale) return undefined;
  return groups.find(
    ({ from, preposition, members }) =>
      from > sale.index &&
      from <= sale.index + 4 &&
      /^(?:ل|الي)$/.test(preposition) &&
      members.every(({ actor }) => actor?.kind !== "PERSON"),
  );
}

/** "on three men said to fund B", "on two firms linked to B": whom they are said to help. Behind a colon, they are named. */
function isOfDescription({ text, tokens, language }: TextClause, from: number, to: number): boolean {
  const words = from < to ? text.slice(tokens[from]!.start, tokens[to]!.start) : "";
  const isSaid =
    /\b(?:said|accused|suspected|alleged|believed|thought|linked|tied|close|loyal|known|affiliated|associated) (?:to|of|by|with)\b/;
  return language === "en" && isSaid.test(words) && !words.includes(":");
}
