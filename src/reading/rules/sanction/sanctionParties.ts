import type { Group, TextClause } from "../arguments/clause.ts";
import { objectOf } from "../arguments/objectOf.ts";
import { afterRelative } from "../arguments/relativeObject.ts";
import { verbBefore } from "../triggers/governor.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import { withActingStates } from "./actingStates.ts";
import { agentAfter, ownerOfListBehind } from "./arabicAgents.ts";
import { targetsListedLater } from "./arabicListedTargets.ts";
import { imposedOnPronoun, ownerTarget, pronounTarget } from "./arabicPronounTargets.ts";
import {
  amongThem,
  considering,
  firstNamed,
  joinedIssuers,
  listedAfter,
  namedBehindColon,
  ownerOfAssets,
} from "./englishSanctionParties.ts";
import {
  partiesInArabicClause,
  partiesOfListed,
  partiesOfReach,
  partiesOfSubjection,
  type SanctionParties,
} from "./sanctionClauses.ts";
import { targetAmongThose, targetBefore } from "./sanctionedBefore.ts";
import { expelledBefore, expelledState, stateMeant, tradedState } from "./sanctionedStates.ts";
import {
  adjectiveIn,
  deciderOf,
  expellingState,
  ownerOfDeed,
  ownerOfList,
  patternOf,
  stateOfPlace,
  suspending,
} from "./sanctionIssuers.ts";
import { isDeed } from "./sanctionModality.ts";
import { partiesOfPackage } from "./sanctionPackages.ts";
import { prepositionsOf } from "./sanctionPrepositions.ts";
import { describedTarget, reachedTarget, relativeTarget } from "./sanctionRelativeClauses.ts";
import { imposedTarget, targetAfter, withoutOwner } from "./sanctionTargets.ts";

/** Who imposes a sanction, and on whom: "A froze the assets of B", "فرضت أ عقوبات على ب". @param earlier the subjects of the sentences before, the last one first */
export function partiesOfSanction(
  clause: TextClause,
  event: Event,
  events: readonly Event[],
  earlier: readonly Group[],
): SanctionParties {
  const { trigger, subject } = event;
  const pattern = patternOf(trigger);
  if (isDeed(trigger)) return partiesOfDeed(clause, event, events, earlier);
  if (pattern === "subjectTo") return partiesOfSubjection(clause, event);
  if (clause.language === "ar" && trigger.hasPronoun && subject) {
    const target = describedTarget(clause, trigger) ?? pronounTarget(clause, trigger.from, subject, earlier);
    if (target) return { issuer: subject, target };
  }
  const owner =
    clause.language === "ar" && subject && /^(?:freeze|refuse|suspend|ban)$/.test(pattern)
      ? ownerTarget(clause, trigger, subject, earlier)
      : undefined;
  if (owner) return { issuer: subject, target: owner };
  const imposed =
    clause.language === "ar" && pattern === "impose" && trigger.form === "finite"
      ? imposedOnPronoun(clause, trigger, subject, earlier)
      : undefined;
  if (imposed) return { issuer: subject ?? adjectiveIn(clause, trigger), target: imposed };
  if (pattern === "reach")
    return clause.language === "en" ? partiesOfPackage(clause, event) : partiesOfReach(clause, event);
  const listed = clause.language === "ar" ? partiesOfListed(clause, event) : undefined;
  if (listed) return listed;
  if (pattern === "expel" || pattern === "orderOut")
    return {
      issuer: subject ?? expellingState(clause, trigger) ?? stateOfPlace(clause, trigger),
      target: trigger.form === "passive" ? expelledBefore(clause, trigger) : expelledState(clause, trigger, subject),
    };
  if (/freeze$/.test(pattern) && trigger.form === "passive") {
    const owner = ownerOfAssets(clause, trigger);
    if (owner) return { issuer: subject ?? stateOfPlace(clause, trigger), target: owner };
  }
  if (trigger.form === "passive")
    return {
      issuer: subject ?? suspending(clause, trigger) ?? ownerOfList(clause, trigger) ?? stateOfPlace(clause, trigger),
      target: targetAmongThose(clause, trigger) ?? targetBefore(clause, trigger),
    };
  return (
    (clause.language === "ar" ? partiesInArabicClause(clause, event) : undefined) ??
    partiesOfVerb(clause, event, events)
  );
}

/** "A imposed sanctions on B", "sanctions on B by A", "A, whose assets B froze" */
function partiesOfVerb(clause: TextClause, event: Event, events: readonly Event[]): SanctionParties {
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
    objectOf(clause, event, ["including", "بينهم", "منهم", "فيهم"], 20) ??
    reachedTarget(clause, trigger) ??
    amongThem(clause, trigger) ??
    (pattern === "impose" ? firstNamed(clause, trigger) : undefined) ??
    namedBehindColon(clause, trigger);
  const isBy = ({ from, preposition }: Group) => from > trigger.to && from < trigger.to + 8 && preposition === "by";
  const by = isNoun && !subject ? (groups.find(isBy) ?? considering(clause, trigger, events)) : undefined;
  // "فُرضت عقوبات أميركية على"
  const adjective =
    !subject && language === "ar" && /^(?:impose|noun)$/.test(pattern) ? adjectiveIn(clause, trigger) : undefined;
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
    (pattern === "lift" ? imposedTarget(clause, trigger) : undefined);
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
      (isPerson ? undefined : target) ??
      (isNoun && !adjective ? (language === "en" ? other : undefined) : (listed ?? other)),
  };
}

/** "قرر الاتحاد الأوروبي إدراج فلان": who decides it, and whom it is done to. */
function partiesOfDeed(
  clause: TextClause,
  { trigger }: Event,
  events: readonly Event[],
  earlier: readonly Group[],
): SanctionParties {
  const pattern = patternOf(trigger);
  const decider = ownerOfDeed(clause, trigger) ?? verbBefore(events, trigger)?.subject;
  const isPower = decider?.members.every(({ actor }) => actor?.kind !== "PERSON");
  // "أعلن الرئيس الأميركي فلان فرض عقوبات": in the name of the state.
  const issuer = isPower
    ? decider
    : (agentAfter(clause, trigger) ??
      ownerOfListBehind(clause, trigger) ??
      (decider && withActingStates(clause, decider)));
  if (pattern === "expel") return { issuer, target: expelledState(clause, trigger, issuer) };
  const owner = /^(?:freeze|refuse|suspend|ban)$/.test(pattern)
    ? ownerTarget(clause, trigger, issuer, earlier)
    : undefined;
  const named = owner ?? targetAfter(clause, trigger.to, prepositionsOf(clause, pattern));
  return { issuer, target: named ?? tradedState(clause, trigger, issuer) };
}

/** "on three men said to fund B", "on two firms linked to B": whom they are said to help. Behind a colon, they are named. */
function isOfDescription({ text, tokens, language }: TextClause, from: number, to: number): boolean {
  const words = from < to ? text.slice(tokens[from]!.start, tokens[to]!.start) : "";
  const isSaid =
    /\b(?:said|accused|suspected|alleged|believed|thought|linked|tied|close|loyal|known|affiliated|associated) (?:to|of|by|with)\b/;
  return language === "en" && isSaid.test(words) && !words.includes(":");
}
