import { affiliationVerbs } from "../../tables/en/affiliation.ts";
import { associationVerbs } from "../../tables/en/association.ts";
import { meetingVerbs, mutualVerbs } from "../../tables/en/meeting.ts";
import { otherVerbs, progressiveVerbs } from "../../tables/en/otherVerbs.ts";
import { otherCalls, statementVerbs } from "../../tables/en/statement.ts";
import type { VerbForm } from "../../text/englishVerbs.ts";
import type { WordMatch } from "../../text/wordTable.ts";
import { memberAt } from "../affiliation/englishMembers.ts";
import type { TextClause } from "../arguments/clause.ts";
import { attackAt, backedAt, tiePhraseAt } from "../association/englishTieVerbs.ts";
import { personalMeetingAt } from "../meeting/englishMeetingVerbs.ts";
import { sanctionVerbAt } from "../sanction/englishSanctionVerbs.ts";
import { lightStatementAt } from "../statement/lightStatements.ts";
import { beforeNouns, nounTriggerAt } from "./englishNouns.ts";
import { splitVerbAt } from "./englishSplitVerbs.ts";
import { type EnglishVerb, isAfterBe, verbOf, wordBefore } from "./englishVerbs.ts";
import { isAverted } from "./isAverted.ts";
import type { Trigger } from "./trigger.ts";

/** Verbs whose past is their base form. */
const invariant: ReadonlySet<string> = new Set("put cut set hit bid quit shut".split(" "));

/** Words after which a word is a verb in its base form; after all others it is a noun. */
const beforeBase: ReadonlySet<string> = new Set(
  "to will would may might could should must shall can not and or who which that they we you did do does both either neither also all people let help still never often always cannot".split(
    " ",
  ),
);

function isNounThere(before: string): boolean {
  return before !== "" && !beforeBase.has(before) && !/ly$/.test(before);
}

/** The words of an English sentence that report something. */
export function englishTriggers(clause: TextClause): Trigger[] {
  const { tokens, sentence } = clause;
  const triggers: Trigger[] = [];
  let index = sentence.from;
  while (index < sentence.to) {
    // "the day before the summit" is a date.
    const isCovered = clause.isQuoted(index) || clause.phraseAt(index) || clause.isDate(index);
    const found = isCovered ? undefined : triggerAt(index);
    if (found && !isAverted(clause, found)) triggers.push(found);
    index = found ? found.to : index + 1;
  }
  return triggers;

  function triggerAt(from: number): Trigger | undefined {
    const noun = nounTriggerAt(clause, from);
    if (noun) return noun;
    // "thanks to mediation": a preposition.
    if (tokens[from]!.folded === "thanks" && tokens[from + 1]?.folded === "to") return undefined;
    // "arms sales": the noun.
    const found = tokens[from]!.folded === "arms" ? undefined : verbAt(clause, from);
    if (!found) return undefined;
    const before = wordBefore(clause, from);
    const owner = clause.phraseAt(from - 1);
    // "its blacklist", "the Greek offer"
    const isOwned = owner?.sort === "adjective" || owner?.isGenitive === true;
    if (found.form === "base" && (beforeNouns.has(before) || isOwned)) return undefined;
    // "its alleged paymasters"
    if (/^(?:past|participle)$/.test(found.form) && /^(?:its|his|her|their)$/.test(tokens[from - 1]?.folded ?? ""))
      return undefined;
    // "a three-year dispute", "…, state television reported"
    const mayBeNoun = found.form === "base" && !invariant.has(tokens[from]!.folded);
    if (mayBeNoun && (isNounThere(before) || (before === "" && /,/.test(tokens[from]!.gap)))) return undefined;
    // A noun such as "calls" after an adjective, "reported" as an adjective before a noun.
    if (found.form !== "gerund" && beforeNouns.has(before) && !/^(?:that|who)$/.test(before)) return undefined;
    return {
      from,
      to: found.to,
      value: found.value,
      form: formOf(found, from),
      isFuture: false,
      isImperfect: false,
      hasPronoun: false,
      hasConjunction: before === "and" || before === "but",
    };
  }

  /** A participle that a sentence begins with, and "by" before the comma. */
  function isBeginningPassive(from: number): boolean {
    const rest = tokens.slice(from + 1, Math.min(sentence.to, from + 14));
    const comma = rest.find(({ gap }) => /,/.test(gap))?.index ?? from;
    return rest.some(({ folded, index }) => folded === "by" && index < comma);
  }

  function formOf({ form, to }: EnglishVerb, from: number): Trigger["form"] {
    if (form === "base" && invariant.has(tokens[from]!.folded)) {
      const before = wordBefore(clause, from);
      if (isAfterBe(clause, from)) return "passive";
      return /^(?:to|will|would|may|might|could|should|must|shall|can|not)$/.test(before) ? "base" : "finite";
    }
    if (form === "gerund" || form === "base") return form;
    if (form === "third") return "finite";
    const before = wordBefore(clause, from);
    // "Received at the palace by A, B said"
    if (from === sentence.from && form !== "participle" && isBeginningPassive(from)) return "passive";
    // "a country invaded by"
    if (isAfterBe(clause, from) || tokens[to]?.folded === "by") return "passive";
    return form === "participle" && !/^(?:has|have|had)$/.test(before) ? "participle" : "finite";
  }
}

/** The verb at a place, by what it tells with the words around it. */
function verbAt(clause: TextClause, from: number): EnglishVerb | undefined {
  const { tokens, sentence, text } = clause;
  const sanction = sanctionVerbAt(clause, from);
  const tie = backedAt(clause, from) ?? (sanction ? undefined : tiePhraseAt(clause, from));
  if (tie) return tie;
  const personal = personalMeetingAt(clause, from);
  if (personal) return personal;
  const split = sanction ? undefined : (splitVerbAt(clause, from) ?? memberAt(clause, from) ?? attackAt(clause, from));
  if (split) return split;
  if (sanction) return verbOf(sanction, { kind: "SANCTION", pattern: sanction.value.pattern });
  const light = lightStatementAt(clause, from);
  if (light) return light;
  const statement = statementVerbs.at(tokens, from);
  const isLonger = ({ to }: { readonly to: number }) => to >= (statement?.to ?? 0);
  const association = associationVerbs.at(tokens, from);
  if (association && isLonger(association))
    return verbOf(association, { kind: "ASSOCIATION", patterns: [association.value.pattern] });
  const meeting = longer(meetingVerbs.at(tokens, from), mutualVerbs.at(tokens, from));
  // "speaks for the party"
  const spoken = affiliationVerbs.at(tokens, from);
  const isOffice =
    meeting && spoken && spoken.to > meeting.to && [spoken.to, spoken.to + 1].some((each) => clause.phraseAt(each));
  if (meeting && isLonger(meeting) && !isOffice)
    return verbOf(meeting, { kind: "MEETING", pattern: meeting.value.pattern });
  const office = affiliationVerbs.at(tokens, from);
  if (statement && office && office.to > statement.to)
    return verbOf(office, { kind: "AFFILIATION", pattern: office.value.pattern });
  const installed = statement && installedAt(clause, from, statement);
  if (installed) return installed;
  if (!statement || isDismissal(clause, statement.to) || isDismissed(clause, from)) return otherVerbAt(clause, from);
  if (otherCalls.test(text.slice(tokens[from]!.start, sentence.end))) return undefined;
  const carries = /^(?:quoted|cited)$/.test(tokens[from]!.folded);
  return verbOf(statement, { kind: "STATEMENT", stance: statement.value.stance, carries });
}

/** "confirmed A as minister", "was confirmed as minister", "admitted Greece as a member": no words. */
function installedAt(
  { tokens, phraseAt }: TextClause,
  from: number,
  verb: WordMatch<Pick<VerbForm, "form">>,
): EnglishVerb | undefined {
  const stem = /^(?:confirm|admit)/.exec(tokens[from]!.folded)?.[0];
  const object = phraseAt(verb.to);
  const next = tokens[object?.to ?? verb.to]?.folded;
  if (!stem || next !== "as" || object?.isGenitive) return undefined;
  return verbOf(verb, { kind: "AFFILIATION", pattern: stem === "admit" ? "admit" : "appoint" });
}

/** "dismissed the minister, A": persons lose offices, what they say is denied. */
function isDismissal(clause: TextClause, index: number): boolean {
  const isRemoved = /^(?:dismiss|remov|suspend)/.test(clause.tokens[index - 1]!.folded);
  const phrase = clause.phraseAt(index);
  // "dismissed A as president"
  const after = phrase && clause.tokens[phrase.to]?.folded === "as" ? clause.phraseAt(phrase.to + 1) : undefined;
  if (isRemoved && phrase?.actor?.kind === "PERSON" && after?.sort === "title") return true;
  return isRemoved && phrase?.actor?.kind === "PERSON" && phrase.title !== null && !phrase.isGenitive;
}

/** "A, the army chief, was dismissed by B" */
function isDismissed(clause: TextClause, index: number): boolean {
  const before = clause.phrases.findLast(({ to }) => to < index);
  return clause.tokens[index]!.folded === "dismissed" && isAfterBe(clause, index) && before?.actor?.kind === "PERSON";
}

function otherVerbAt(clause: TextClause, from: number): EnglishVerb | undefined {
  const { tokens } = clause;
  const office = affiliationVerbs.at(tokens, from);
  const other =
    otherVerbs.at(tokens, from) ?? (isAfterBe(clause, from) ? progressiveVerbs.at(tokens, from) : undefined);
  const isLeft = office && other && /^(?:leave|dismiss)$/.test(office.value.pattern) && isOccasion(clause, office.to);
  if (office && !isLeft) return verbOf(office, { kind: "AFFILIATION", pattern: office.value.pattern });
  return other && verbOf(other, { kind: "OTHER", effect: other.value.effect });
}

const occasions =
  /^(?:talks|meetings?|visits?|trips?|journey|summits?|negotiations|discussions|consultations|conference)$/;

/** "pulled out of a visit", "suspended talks": what is left or suspended is no body. */
function isOccasion({ tokens, sentence, phraseAt }: TextClause, from: number): boolean {
  const words = tokens.slice(from, Math.min(sentence.to, from + 5));
  const actor = words.find(({ index }) => phraseAt(index)?.actor)?.index ?? sentence.to;
  return words.some(({ folded, index }) => occasions.test(folded) && index < actor);
}

function longer<Match extends { readonly to: number }>(one: Match | undefined, other: Match | undefined) {
  return (one?.to ?? 0) >= (other?.to ?? 0) ? one : other;
}
