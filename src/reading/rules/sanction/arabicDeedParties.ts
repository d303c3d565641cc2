import { chainThrough } from "../../actors/phrase.ts";
import { type Group, groupOf, type TextClause } from "../arguments/clause.ts";
import { verbBefore } from "../triggers/governor.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import { withActingStates } from "./actingStates.ts";
import { agentAfter, ownerOfListBehind } from "./arabicAgents.ts";
import { ownerTarget } from "./arabicPronounTargets.ts";
import type { SanctionParties } from "./sanctionClauses.ts";
import { expelledState, tradedState } from "./sanctionedStates.ts";
import { ownerOfDeed, patternOf, suspending } from "./sanctionIssuers.ts";
import { prepositionsOf } from "./sanctionPrepositions.ts";
import { targetAfter } from "./sanctionTargets.ts";

/** "قرر الاتحاد الأوروبي إدراج فلان": who decides it, and whom it is done to. */
export function partiesOfDeed(
  clause: TextClause,
  { trigger }: Event,
  events: readonly Event[],
  earlier: readonly Group[],
): SanctionParties {
  const pattern = patternOf(trigger);
  const both = ownerAndTarget(clause, trigger);
  if (both) return both;
  const verb = verbBefore(events, trigger);
  const decider = ownerOfDeed(clause, trigger) ?? verb?.subject;
  // "أعلن فلان تعليق عضوية أ في ب"
  const isAnnounced = verb && /علن|قرر/.test(clause.tokens[verb.trigger.from]!.folded);
  const isPower = decider?.members.every(({ actor }) => actor?.kind !== "PERSON");
  // "أعلن الرئيس الأميركي فلان فرض عقوبات": in the name of the state.
  const issuer = isPower
    ? decider
    : (agentAfter(clause, trigger) ??
      ownerOfListBehind(clause, trigger) ??
      (isAnnounced ? suspending(clause, trigger) : undefined) ??
      (decider && withActingStates(clause, decider)));
  const imposing = pattern === "lift" && decider ? stateThatImposes(clause, trigger, decider) : undefined;
  if (imposing) return { issuer: imposing, target: targetAfter(clause, trigger.to, ["علي", "عن"]) };
  if (pattern === "expel") return { issuer, target: expelledState(clause, trigger, issuer) };
  const owner = /^(?:freeze|refuse|suspend|ban)$/.test(pattern)
    ? ownerTarget(clause, trigger, issuer, earlier)
    : undefined;
  const named = owner ?? targetAfter(clause, trigger.to, prepositionsOf(clause, pattern));
  return { issuer, target: named ?? tradedState(clause, trigger, issuer) };
}

/** How many words may describe whoever is the target, such as his office. */
const longestTitle = 6;

/** "إدراج وزارة الخزانة الأميركية فلانا على لائحتها": who does it directly behind the noun, and then whom it is done to. */
function ownerAndTarget({ groups, tokens }: TextClause, trigger: Event["trigger"]): SanctionParties | undefined {
  if (!/^(?:list|ban|target|outlaw|expel)$/.test(patternOf(trigger))) return undefined;
  const issuer = groups.find(({ from, preposition }) => from === trigger.to && preposition === "");
  const target = issuer && groups.find(({ from, members }) => from >= issuer.to && members.length > 0);
  const isPower = issuer?.members.every(({ actor, title }) => actor?.kind !== "PERSON" && title === null);
  const isDirect =
    target?.preposition === "" &&
    target.from - issuer!.to <= longestTitle &&
    tokens
      .slice(issuer!.to, target.from + 1)
      .every(
        ({ folded, gap, index }) => gap === " " && (index === target.from || !/^(?:علي|في|من|الي|عن)$/.test(folded)),
      );
  return isPower && isDirect ? { issuer, target } : undefined;
}

/** "أعلنت وزارة الخارجية رفع الحظر الذي تفرضه البلاد": the state of whoever announces it. */
function stateThatImposes(clause: TextClause, { to }: Event["trigger"], decider: Group): Group | undefined {
  const { tokens, bodies, home } = clause;
  const isOfState = tokens
    .slice(to, to + 5)
    .some(
      ({ folded, index }) =>
        /^[تي]?فرضت?(?:ه|ها)$/.test(folded) &&
        /^(?:البلاد|الدوله|المملكه|الحكومه|السلطات)$/.test(tokens[index + 1]?.folded ?? ""),
    );
  const [own] = decider.members;
  const state = isOfState ? (bodies.get(own?.actor?.key ?? "") ?? own?.title?.body ?? home) : undefined;
  if (!own || state?.actor?.kind !== "STATE") return undefined;
  return groupOf({ ...own, actor: state.actor, chain: chainThrough(state) });
}
