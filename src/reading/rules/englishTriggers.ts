import { affiliationVerbs } from "../tables/en/affiliation.ts";
import { associationNouns, associationVerbs } from "../tables/en/association.ts";
import { greetingVerbs, meetingNouns, meetingVerbs, mutualVerbs } from "../tables/en/meeting.ts";
import { otherVerbs } from "../tables/en/otherVerbs.ts";
import { sanctionConditions, sanctionNouns, sanctionVerbs } from "../tables/en/sanction.ts";
import { statementNouns, statementVerbs } from "../tables/en/statement.ts";
import type { TextClause } from "./clause.ts";
import type { Trigger, TriggerValue } from "./trigger.ts";

const auxiliaries = new Set("be been being is are was were am".split(" "));
const nominal = new Set("the a an his her its their this that these those of in on at by for with such".split(" "));
const skipped = new Set(
  "also not never since recently later then reportedly immediately already separately publicly only first".split(" "),
);

/** The words of an English sentence that report something. */
export function englishTriggers(clause: TextClause): Trigger[] {
  const { tokens, sentence, text } = clause;
  const triggers: Trigger[] = [];
  let index = sentence.from;
  while (index < sentence.to) {
    const found = clause.isQuoted(index) || clause.phraseAt(index) ? undefined : triggerAt(index);
    if (found) triggers.push(found);
    index = found ? found.to : index + 1;
  }
  return triggers;

  function triggerAt(from: number): Trigger | undefined {
    const noun = nounAt(from);
    if (noun) return noun;
    const found = verbAt(from);
    if (!found) return undefined;
    const before = wordBefore(from);
    const isParticiple = found.form === "past" || found.form === "participle";
    const isPassive = isParticiple && auxiliaries.has(before);
    if (found.form === "base" && nominal.has(before)) return undefined;
    // A noun such as "calls" after an adjective, "reported" as an adjective before a noun.
    if (found.form !== "gerund" && nominal.has(before) && !/^(?:that|who)$/.test(before)) return undefined;
    const isReduced = isParticiple && tokens[found.to]?.folded === "by";
    const form =
      isPassive || isReduced
        ? "passive"
        : found.form === "gerund"
          ? "gerund"
          : found.form === "base"
            ? "base"
            : isAfterHave(from)
              ? "finite"
              : found.form === "participle"
                ? "participle"
                : "finite";
    return {
      from,
      to: found.to,
      value: found.value,
      form,
      isFuture: false,
      isImperfect: false,
      hasPronoun: false,
      hasConjunction: before === "and" || before === "but",
    };
  }

  function isAfterHave(from: number): boolean {
    return /^(?:has|have|had)$/.test(wordBefore(from));
  }

  function wordBefore(from: number): string {
    let index = from - 1;
    while (index > sentence.from && skipped.has(tokens[index]!.folded)) index--;
    return index >= sentence.from && !clause.phraseAt(index) ? tokens[index]!.folded : "";
  }

  function nounAt(from: number): Trigger | undefined {
    const noun = meetingNouns.at(tokens, from);
    // "after meeting her" has the verb.
    const meeting = noun && tokens[from]!.folded === "meeting" && clause.phraseAt(noun.to) ? undefined : noun;
    const sanction = sanctionNouns.at(tokens, from);
    const association = associationNouns.at(tokens, from);
    const statement = statementNouns.at(tokens, from);
    const value: TriggerValue | undefined = meeting
      ? { kind: "MEETING", pattern: meeting.value.pattern, isNoun: true }
      : sanction
        ? { kind: "SANCTION", pattern: sanction.value.pattern, isNoun: true }
        : association
          ? { kind: "ASSOCIATION", patterns: [association.value.pattern] }
          : statement && !verbFollows(from)
            ? { kind: "STATEMENT", stance: statement.value, carries: false }
            : undefined;
    const to = (meeting ?? sanction ?? association ?? statement)?.to;
    return value && to
      ? { from, to, value, form: "noun", isFuture: false, isImperfect: false, hasPronoun: false, hasConjunction: false }
      : undefined;
  }

  function verbFollows(from: number): boolean {
    return /^(?:call|calls)$/.test(tokens[from]!.folded) && !nominal.has(wordBefore(from));
  }

  function verbAt(from: number) {
    const meeting = longer(meetingVerbs.at(tokens, from), mutualVerbs.at(tokens, from));
    const sanction = sanctionVerbs.at(tokens, from);
    const association = associationVerbs.at(tokens, from);
    const statement = statementVerbs.at(tokens, from);
    const rest = text.slice(tokens[from]!.start, sentence.end);
    const greeting = greetingVerbs.at(tokens, from);
    const isReceived =
      auxiliaries.has(wordBefore(from)) && /^(?:to|at|in)$/.test(tokens[greeting?.to ?? from]?.folded ?? "");
    if (greeting && (isReceived || isGuest(greeting.to)))
      return {
        form: greeting.value,
        to: greeting.to,
        value: { kind: "MEETING", pattern: "host", isNoun: false } as TriggerValue,
      };
    if (sanction && (sanctionConditions[sanction.value.pattern]?.test(rest.split(";")[0]!) ?? true))
      return {
        form: sanction.value.form,
        to: sanction.to,
        value: { kind: "SANCTION", pattern: sanction.value.pattern, isNoun: false } as TriggerValue,
      };
    if (association && association.to >= (statement?.to ?? 0))
      return {
        form: association.value.form,
        to: association.to,
        value: { kind: "ASSOCIATION", patterns: [association.value.pattern] } as TriggerValue,
      };
    if (meeting && meeting.to >= (statement?.to ?? 0))
      return {
        form: meeting.value.form,
        to: meeting.to,
        value: { kind: "MEETING", pattern: meeting.value.pattern, isNoun: false } as TriggerValue,
      };
    if (!statement) return otherVerbAt(from);
    if (/^call\w* (?:\S+ ){0,3}off\b/.test(rest)) return undefined;
    const carries = tokens[from]!.folded === "quoted";
    return {
      form: statement.value.form,
      to: statement.to,
      value: { kind: "STATEMENT", stance: statement.value.stance, carries } as TriggerValue,
    };
  }

  /** "welcomed A to", "greeted A at": only persons are received. */
  function isGuest(index: number): boolean {
    const guest = clause.phraseAt(index);
    return guest?.actor?.kind === "PERSON" && /^(?:to|at|in)$/.test(tokens[guest.to]?.folded ?? "");
  }

  function otherVerbAt(from: number) {
    const office = affiliationVerbs.at(tokens, from);
    if (office) {
      const { form, pattern } = office.value;
      return { form, to: office.to, value: { kind: "AFFILIATION", pattern } as TriggerValue };
    }
    const other = otherVerbs.at(tokens, from);
    if (!other) return undefined;
    const { form, effect } = other.value;
    return { form, to: other.to, value: { kind: "OTHER", effect } as TriggerValue };
  }

  function longer<Match extends { readonly to: number }>(one: Match | undefined, other: Match | undefined) {
    return (one?.to ?? 0) >= (other?.to ?? 0) ? one : other;
  }
}
