import { officeNouns } from "../../tables/en/affiliation.ts";
import { associationNouns, bondPattern, bonds, outbreakPattern, outbreaks } from "../../tables/en/association.ts";
import { meetingNouns } from "../../tables/en/meeting.ts";
import { sanctionNouns, subjectionWords } from "../../tables/en/sanction.ts";
import { statementNouns } from "../../tables/en/statement.ts";
import type { TextClause } from "../arguments/clause.ts";
import { wordBefore } from "./englishVerbs.ts";
import type { Trigger, TriggerValue } from "./trigger.ts";

/** Words after which a verb cannot stand. */
export const beforeNouns = new Set(
  "over about against into despite without under between the a an his her its their this that these those of in on at by for with such".split(
    " ",
  ),
);

/** The noun at a place that reports something: "talks", "under sanctions", "war with", "criticism of". */
export function nounTriggerAt(clause: TextClause, from: number): Trigger | undefined {
  const { tokens, sentence, text, phraseAt, isDate } = clause;
  const meeting = meetingNouns.at(tokens, from) ?? dueOnDay();
  // "after meeting her" has the verb.
  const isVerb =
    meeting &&
    tokens[from]!.folded === "meeting" &&
    (phraseAt(meeting.to) || /^(?:is|are|was|were)$/.test(wordBefore(clause, from)));
  const isHonour = meeting?.value === "guest" && /^hono/.test(tokens[meeting.to]?.folded ?? "");
  // "after two hours with A"; in "spent two hours with A" the verb tells it.
  const isSpan =
    meeting && /^(?:hour|minute)s?$/.test(tokens[from]!.folded) && tokens[meeting.to - 1]!.folded === "with";
  const isAfter = tokens
    .slice(Math.max(sentence.from, from - 4), from)
    .some(({ folded }) => /^(?:after|following)$/.test(folded));
  // "will stop in Rome"
  const isModal =
    /^(?:stop|stay|stopover|visit|tour|journey)$/.test(tokens[from]!.folded) &&
    /^(?:will|would|may|might|could|to|not)$/.test(wordBefore(clause, from));
  if (meeting && !isVerb && !isModal && !isHonour && (!isSpan || isAfter))
    return noun(meeting.to, { kind: "MEETING", pattern: meeting.value });
  const subjection = subjectionEnd();
  if (subjection !== undefined) return noun(subjection, { kind: "SANCTION", pattern: "subjectTo" });
  const sanction = sanctionNouns.at(tokens, from);
  if (sanction) return noun(sanction.to, { kind: "SANCTION", pattern: sanction.value });
  const association = brokenOut() ?? bond() ?? associationNouns.at(tokens, from);
  if (association) return noun(association.to, { kind: "ASSOCIATION", patterns: [association.value] });
  const office = officeNouns.at(tokens, from);
  if (office && phraseAt(office.to)) return noun(office.to, { kind: "AFFILIATION", pattern: office.value });
  const statement = statementNouns.at(tokens, from);
  if (!statement || isCalling()) return undefined;
  return noun(statement.to, { kind: "STATEMENT", stance: statement.value, carries: false });

  function noun(to: number, value: TriggerValue): Trigger {
    const particles = { isFuture: false, isImperfect: false, hasPronoun: false, hasConjunction: false };
    return { from, to, value, form: "noun", ...particles };
  }

  /** "is due on March 17 in Rome", "is expected next week in Rome": the day stands before the place. */
  function dueOnDay() {
    if (!/^(?:due|expected|awaited)$/.test(tokens[from]!.folded)) return undefined;
    let to = tokens[from + 1]?.folded === "on" && !isDate(from + 1) ? from + 2 : from + 1;
    if (!isDate(to)) return undefined;
    while (isDate(to)) to++;
    return tokens[to]?.folded === "in" && to + 1 < sentence.to ? { to: to + 1, value: "due" as const } : undefined;
  }

  /** "Fighting erupted again on Monday between A and B": the noun with the preposition behind its verb. */
  function brokenOut() {
    const to = endOf(outbreaks);
    const value = associationNouns.at(tokens, from)?.value ?? outbreakPattern(tokens[from]!.folded);
    return to === undefined ? undefined : { to, value };
  }

  /** "The treaty that has bound A and B": the noun with its verb. */
  function bond() {
    const to = endOf(bonds);
    return to === undefined ? undefined : { to, value: bondPattern };
  }

  /** The index after the words here that a pattern fits. */
  function endOf(pattern: RegExp): number | undefined {
    const [words] = pattern.exec(text.slice(tokens[from]!.start, sentence.end)) ?? [];
    if (words === undefined) return undefined;
    const end = tokens[from]!.start + words.length;
    return tokens.slice(from, sentence.to).find((token) => token.end >= end)!.index + 1;
  }

  /** "under sweeping American sanctions": the index after it. */
  function subjectionEnd(): number | undefined {
    if (!/^(?:under|subject|facing|faces|on|hit|targeted|slapped)$/.test(tokens[from]!.folded) || phraseAt(from))
      return undefined;
    return endOf(subjectionWords);
  }

  /** "A calls for" has the verb. */
  function isCalling(): boolean {
    return /^(?:call|calls)$/.test(tokens[from]!.folded) && !beforeNouns.has(wordBefore(clause, from));
  }
}
