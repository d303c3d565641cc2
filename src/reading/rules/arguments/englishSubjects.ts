import { afterAdjuncts } from "../triggers/adjuncts.ts";
import { endOfClause } from "../triggers/clauseEnds.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import type { Trigger } from "../triggers/trigger.ts";
import { isLinked } from "../triggers/verbGroups.ts";
import { type Group, groupAfter, groupOf, type TextClause } from "./clause.ts";
import { isDecisionOfOther, ownerOfDecision } from "./decisions.ts";
import { authorOfDocument } from "./documentAuthors.ts";
import { describedByRelative, subjectBeforeAside } from "./englishRelativeClauses.ts";
import { objectRelativeOf } from "./objectRelatives.ts";
import { beginsClause, isObjectOfUnnamed, isObjectOfVerb } from "./objectsBeforeVerbs.ts";
import { ownedGroup } from "./ownedGroups.ts";
import { passiveSubject } from "./passiveSubject.ts";
import { type Acting, isAfterGerund, isMainContinued, secondSubject } from "./secondSubjects.ts";

/** Who does what a trigger says, in English. @param before the triggers before it in the sentence, with their subjects */
export function englishSubject(
  clause: TextClause,
  trigger: Trigger,
  before: readonly Pick<Event, "trigger" | "subject">[],
): Group | undefined {
  if (trigger.form === "passive") {
    // "was met at the airport in Rome on Sunday by A"
    const end = Math.max(trigger.to, afterAdjuncts(clause, trigger.to)) + 8;
    const by = groupAfter(clause, trigger.to, Math.min(end, endOfClause(clause, trigger.to)), ["by"]);
    // "The treaty signed last week was praised by A": who praises.
    const words = clause.tokens.slice(trigger.to, by?.from);
    if (!by || words.some(({ folded }) => /^(?:is|are|was|were|has|had|will|would)$/.test(folded))) return undefined;
    return by.isGenitive ? ownedGroup(clause, by) : by;
  }
  if (/^(?:according|in)$/.test(clause.tokens[trigger.from]!.folded) && trigger.value.kind === "STATEMENT")
    return groupAfter(clause, trigger.to, trigger.to + 3, [clause.tokens[trigger.to - 1]!.folded]);
  if (trigger.form === "noun") return subjectOfNoun(clause, trigger);
  return subjectOfVerb(
    clause,
    trigger,
    before.filter(({ trigger: { form } }) => form !== "noun"),
  );
}

/** "a statement from A", "A's sanctions on B", "the arrest by A" */
function subjectOfNoun(clause: TextClause, trigger: Trigger): Group | undefined {
  const { to, value } = trigger;
  if (value.kind === "STATEMENT" && clause.tokens[to - 1]!.folded === "from")
    return groupAfter(clause, to, to + 2, ["from"]);
  return possessorOf(clause, trigger) ?? groupAfter(clause, to, to + 9, ["by"]);
}

/** "China's criticism of", "his visit to", "US sanctions on" */
function possessorOf(clause: TextClause, { from }: Trigger): Group | undefined {
  // "His sister Anna is married to A": not he.
  if (/^(?:is|are|was|were|been|be|became|remains?)$/.test(clause.tokens[from - 1]?.folded ?? "")) return undefined;
  const owner = clause.groups.find((group) => group.to <= from && group.to >= from - 3 && group.isGenitive);
  if (owner) return owner;
  const phrase = clause.phrases.findLast((each) => each.to <= from && each.to >= from - 3 && each.actor !== null);
  if (
    !phrase ||
    (phrase.sort !== "adjective" &&
      phrase.sort !== "pronoun" &&
      !(phrase.actor?.kind !== "PERSON" && phrase.to === from))
  )
    return undefined;
  return groupOf(phrase, true);
}

/** Who does what a verb says. @param before the verbs before it in the sentence, with their subjects */
function subjectOfVerb(clause: TextClause, trigger: Trigger, before: readonly Acting[]): Group | undefined {
  const last = before.at(-1);
  const { groups, tokens, text, sentence } = clause;
  const inverted = groups.find((group) => group.from === trigger.to && group.preposition === "");
  const gap = text.slice(tokens[Math.max(trigger.from - 1, 0)]!.end, tokens[trigger.from]!.start);
  if (inverted && trigger.value.kind === "STATEMENT" && isInverted(clause, inverted, trigger, gap))
    return inverted.isGenitive ? (ownedGroup(clause, inverted) ?? inverted) : inverted;
  const described = describedByRelative(clause, trigger) ?? authorOfDocument(clause, trigger);
  if (described) return described;
  if (isOfCommonNoun(clause, trigger)) return undefined;
  const preceding = groups.filter((group) => group.to <= trigger.from && group.preposition === "" && !group.isGenitive);
  const nearest = preceding.at(-1);
  if (nearest && objectRelativeOf(clause, trigger)) return nearest;
  const isContinued = trigger.form === "gerund" || (trigger.hasConjunction && tokens[trigger.from - 1]?.folded !== "");
  // "accused B of arming C": it is B who is said to do it.
  const isAccused =
    trigger.form === "gerund" &&
    /^(?:of|from|for)$/.test(tokens[trigger.from - 1]?.folded ?? "") &&
    (last?.trigger.value.kind === "STATEMENT" || last?.trigger.value.kind === "SANCTION");
  if (isAccused) return nearest && nearest.from >= last.trigger.to ? nearest : undefined;
  // "a photograph of A dining with B"
  const shown =
    trigger.form === "gerund"
      ? groups.find(({ to, preposition }) => to === trigger.from && preposition === "of")
      : undefined;
  if (shown && /^ $/.test(tokens[trigger.from]!.gap)) return shown;
  // "was received by A before flying on": who was received.
  if (trigger.form === "gerund" && last?.trigger.form === "passive") return passiveSubject(clause, last.trigger);
  // "Kosovo's bid to join": nobody who is known.
  if (trigger.form === "base" && isDecisionOfOther(clause, trigger.from)) return undefined;
  // "A rejected it, saying B had begun, and warned C": the main clause goes on.
  const main = isMainContinued(clause, trigger) ? before.find(({ trigger: { form } }) => form === "finite") : undefined;
  if (main?.subject && last?.trigger.form === "finite" && last !== main && isAfterGerund(before, last))
    return main.subject;
  // "A said that B would respond, and accused C": a verb of the past does not go on with what B would do.
  const teller = before.findLast(({ trigger: { form }, subject }) => form === "finite" && subject);
  if (trigger.form === "finite" && trigger.hasConjunction && last?.trigger.form === "base" && teller)
    return teller.subject;
  const second = last ? secondSubject(clause, trigger, last.trigger) : undefined;
  if (second) return second;
  if (isContinued && last?.subject) return last.subject;
  // "telephoned A the day that the deal was signed to thank him"
  const caller = before.findLast(({ subject, trigger: { value } }) => subject && value.kind === "MEETING");
  if (trigger.form === "base" && trigger.value.kind === "STATEMENT" && last && !last.subject && caller)
    return caller.subject;
  // "A, whom B urged to free C": A would free him.
  const urged =
    trigger.form === "base" && last?.trigger.value.kind === "STATEMENT" && tokens[trigger.from - 1]?.folded === "to";
  const whom = urged ? objectRelativeOf(clause, last.trigger)?.antecedent : undefined;
  if (whom) return whom;
  if (trigger.form === "base" && last?.subject && nearest && nearest.to <= last.trigger.from) return last.subject;
  const decider = trigger.form === "base" ? ownerOfDecision(clause, trigger.from) : undefined;
  if (decider) return decider;
  if (!nearest || isObjectOfUnnamed(clause, nearest, trigger)) return undefined;
  // "A's competition council fined B, saying that": the text does not name who speaks.
  const [opening] = groups;
  const isOfUnknown =
    trigger.form === "gerund" &&
    trigger.value.kind === "STATEMENT" &&
    /,/.test(tokens[trigger.from]!.gap) &&
    !last?.subject &&
    opening?.isGenitive === true &&
    opening.from <= sentence.from + 1 &&
    nearest !== opening &&
    !ownedGroup(clause, opening);
  if (isOfUnknown) return undefined;
  const isMeans =
    trigger.form === "gerund" &&
    /^(?:by|of|from|without|for|before|after|while|when|since|on|upon|despite)$/.test(
      tokens[trigger.from - 1]?.folded ?? "",
    );
  // "A kept B waiting before receiving him"
  const beginner = preceding.find(({ from }) => from === sentence.from || from === sentence.from + 1);
  if (isMeans && !last?.subject && beginner) return beginner;
  // "A closed its border and expelled": who the sentence begins with does all of it.
  // "A was once a judge and served as minister": the office is nobody else.
  const isOfOffice =
    nearest.members.length === 0 &&
    preceding.length === 2 &&
    preceding[0] === groups[0] &&
    tokens.slice(preceding[0]!.to, nearest.from).some(({ folded }) => /^(?:is|was|been|became|remains)$/.test(folded));
  const isRest = trigger.hasConjunction && trigger.form === "finite" && (groups[0] === nearest || isOfOffice);
  if (isRest && isOfOffice) return preceding[0];
  if (!isMeans && !isRest && !isLinked(clause, nearest, trigger)) return undefined;
  const outside = subjectBeforeAside(clause, trigger, preceding, last);
  if (outside) return outside;
  // "urged A to leave": A leaves; "telephoned A to thank her": who telephones.
  // "promised A to visit Rome": who promises.
  const isPromise = last?.trigger.value.kind === "STATEMENT" && last.trigger.value.stance === "PROMISE";
  if (isPromise && trigger.form === "base" && last.subject && nearest.to === trigger.from - 1) return last.subject;
  const isControlled =
    last?.trigger.value.kind !== "MEETING" &&
    trigger.form === "base" &&
    /^to$/.test(tokens[trigger.from - 1]?.folded ?? "");
  if (isControlled && nearest.to === trigger.from - 1 && last && nearest.from >= last.trigger.to) return nearest;
  // An object of the verb before is no subject, unless a new clause begins between them.
  const isObject = last && nearest.from >= last.trigger.to && isObjectOfVerb(clause, last.trigger, nearest);
  if (isObject && last.subject && !beginsClause(clause, nearest, trigger)) return last.subject;
  return nearest;
}

/** "a group of countries that could mediate": who does it is named by a noun that stands for nobody. */
function isOfCommonNoun({ tokens, phraseAt }: TextClause, { from, form }: Trigger): boolean {
  const hasAuxiliary = /^(?:can|could|may|might|must|should|will|would|has|have|had)$/;
  const at = hasAuxiliary.test(tokens[from - 1]?.folded ?? "") ? from - 2 : from - 1;
  const [noun, pronoun] = [tokens[at - 1], tokens[at]];
  if (!noun || !/^(?:that|which|who)$/.test(pronoun!.folded) || pronoun!.gap !== " " || phraseAt(at - 1)) return false;
  return (
    /^(?:base|finite)$/.test(form) && noun.letterCase === "small" && /^(?!says$|this$)[a-z]{4,}s$/.test(noun.folded)
  );
}

/** "…”, said A." */
function isInverted({ tokens, sentence, groups }: TextClause, { to }: Group, verb: Trigger, gap: string): boolean {
  if (/["”’]/.test(gap)) return true;
  // "A, the minister, criticised B"
  if (groups.some((group) => group.to === verb.from)) return false;
  // "…, thanked A": who is thanked does not speak.
  if (verb.value.kind === "STATEMENT" && /^(?:PRAISE|CRITICIZE|SUPPORT|DENY|DEMAND)$/.test(verb.value.stance))
    return false;
  const isClosed =
    to >= sentence.to || /^[,.;]/.test(tokens[to]!.gap) || /^(?:on|in|at|after|during)$/.test(tokens[to]!.folded);
  return /,/.test(gap) && isClosed;
}
