import type { Group, TextClause } from "../arguments/clause.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import { partiesOfDeed } from "./arabicDeedParties.ts";
import { imposedOnPronoun, ownerTarget, pronounTarget } from "./arabicPronounTargets.ts";
import { ownerOfAssets } from "./englishSanctionParties.ts";
import {
  partiesInArabicClause,
  partiesOfListed,
  partiesOfReach,
  partiesOfSubjection,
  type SanctionParties,
} from "./sanctionClauses.ts";
import { targetAmongThose, targetBefore } from "./sanctionedBefore.ts";
import { expelledBefore, expelledState } from "./sanctionedStates.ts";
import { adjectiveIn, expellingState, ownerOfList, patternOf, stateOfPlace, suspending } from "./sanctionIssuers.ts";
import { isDeed } from "./sanctionModality.ts";
import { partiesOfPackage } from "./sanctionPackages.ts";
import { describedTarget } from "./sanctionRelativeClauses.ts";
import { partiesOfVerb } from "./sanctionVerbParties.ts";

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
    // "بعد أن شطبتها إدارة الرئيس أ": whoever the pronoun stands for, it is nobody behind the verb.
    if (target || /^(?:list|unlist)$/.test(pattern)) return { issuer: subject, target };
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
