import type { TextClause } from "../arguments/clause.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import { arabicDeedAfter } from "./arabicDeedsAfter.ts";

/** What introduces reported speech, in which "but" is a part of it, folded. */
const introducing = /^[وفب]?(?:ان|انه|انها|انهم|انهما|بان|بانه|بانها|قايل|قايلا|قايله)$/;
/** Verbs of who says nothing, behind "في حين" or "بينما", folded. */
const silent = /^(?:امتنع|احجم|التزم|لزم|اكتف)ت?$/;

/** Where what an Arabic verb of speech tells begins and ends at the latest, by its tokens: where the sentence tells something else. */
export function arabicBounds(
  clause: TextClause,
  event: Event,
  events: readonly Event[],
): { readonly from?: number; readonly to?: number } {
  if (clause.language !== "ar") return {};
  const { trigger } = event;
  const second = secondHeadline(clause);
  if (second !== undefined && trigger.from > second) return { from: second };
  const ends = [
    second,
    arabicDeedAfter(clause, event, events),
    changeAfter(clause, event),
    adversativeAfter(clause, trigger),
  ];
  const to = Math.min(...ends.map((end) => end ?? Number.POSITIVE_INFINITY));
  return Number.isFinite(to) ? { to } : {};
}

/** "الوكالة تطالب أ بالمال وب تسخر": where the second clause of a headline begins, with its subject before its verb. */
function secondHeadline({ sentence, phrases, tokens }: TextClause): number | undefined {
  if (!sentence.isHeadline) return undefined;
  return phrases.find(
    ({ from, to, hasConjunction }) =>
      hasConjunction &&
      from > sentence.from + 2 &&
      to < sentence.to &&
      tokens[to]!.gap === " " &&
      /^[تي](?!كون)\p{L}{3,}$/u.test(tokens[to]!.folded),
  )?.from;
}

/**
 * Where the text itself goes on with "but" or "while" behind what a verb or a noun tells: "أشاد بعلاقتهما، لكن واشنطن فشلت",
 * "أيدت أ العقوبات، في حين عرقلت ب البيان", not "قال إن …، لكن".
 */
function adversativeAfter(clause: TextClause, { from }: Event["trigger"]): number | undefined {
  const { tokens } = clause;
  const rest = tokens.slice(from + 1, clause.sentence.to);
  const but = rest.find(({ folded, gap, index }) => {
    const isTurn = /^(?:و?لكن|بينما|فيما)$/.test(folded) || (folded === "في" && tokens[index + 1]?.folded === "حين");
    return isTurn && /،/.test(gap) && !clause.isQuoted(index);
  });
  const before = but ? rest.slice(0, but.index - from) : [];
  const isReported = before.some(
    ({ folded, gap, index }) => introducing.test(folded) || /["«“:]/.test(gap) || clause.isQuoted(index),
  );
  return isReported ? undefined : but?.index;
}

/** "قال إن بلاده …، لكنه امتدح", "…، في حين امتنعت أ عن التعليق", "…، فيما خفضت ب تمثيلها": where somebody does something else. */
function changeAfter(clause: TextClause, { trigger: { to }, subject }: Event): number | undefined {
  const { tokens, sentence, isQuoted, phraseAt } = clause;
  const speakers = subject?.members.map(({ actor }) => actor?.key) ?? [];
  return tokens.slice(to, sentence.to - 1).find(({ folded, index, gap }) => {
    const next = tokens[index + 1]!.folded;
    if (isQuoted(index)) return false;
    if (/^و?لكنه(?:ا)?$/.test(folded)) return /،/.test(gap) && !/^[تي]|^(?:لم|لن|لا|ليس|ليست|في|علي)$/.test(next);
    const other = phraseAt(index + 2);
    const isOther = other?.actor && other.preposition === "" && !speakers.includes(other.actor.key);
    const isDone = /^(?![ينس])\p{L}{3,}$/u.test(next) && !/^ت.*[^ت]$/.test(next) && !phraseAt(index + 1);
    return /^(?:حين|بينما|فيما)$/.test(folded) && (silent.test(next) || (isOther && isDone));
  })?.index;
}
