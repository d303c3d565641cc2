import type { Group, TextClause } from "../arguments/clause.ts";
import { isLeftOpen } from "../triggers/governor.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import type { Trigger } from "../triggers/trigger.ts";
import { narratedAfter } from "./nextClauses.ts";

/** Who says what a sentence reports. */
export interface Speaker {
  readonly group: Group;
  readonly denies: boolean;
  readonly announces: boolean;
}

/** Who says what a trigger is part of: only what carriers and institutions report is reported, others may claim it. */
export function speakerOver(clause: TextClause, { trigger }: Event, events: readonly Event[]): Speaker | undefined {
  const { tokens } = clause;
  for (const { trigger: verb, subject } of events.toReversed()) {
    if (verb.value.kind !== "STATEMENT" || verb === trigger || !subject || isAfterContent(clause, trigger)) continue;
    const between = tokens.slice(Math.min(verb.to, trigger.to), Math.max(verb.from, trigger.from));
    const begins = verb.from < trigger.from;
    if (begins && isNewClause(clause, trigger, between)) continue;
    const narrated = begins && clause.language === "en" ? narratedAfter(clause, verb.to, events) : undefined;
    if (narrated !== undefined && trigger.from > narrated) continue;
    const isContent = begins
      ? clause.language === "en" || between.some(({ folded }) => /^(?:و?ان|انه|انها|بان|علي|ب.*|عن|الي)$/.test(folded))
      : isTail(clause, verb, subject);
    const announces = /^(?:[وف]?[يت]?[اأ]?علنت?|announced)$/.test(tokens[verb.from]!.folded);
    const denies = verb.value.stance === "DENY" && !isLeftOpen(clause, verb);
    if (isContent) return { group: subject, denies, announces };
  }
  return undefined;
}

/** "اتهمت أ فلانا بالفساد، ومنعته ب من السفر", "أشاد أ بفلان، الذي التقى ب": what the article goes on to report. */
function isNewClause(
  { tokens, language }: TextClause,
  { from, form, hasConjunction }: Trigger,
  between: TextClause["tokens"],
): boolean {
  const isTold = between.some(({ folded }) => /^ب?(?:ان|انه|انها|انهم)$/.test(folded));
  if (language === "ar" && isInRelative(between) && !isTold) return true;
  return language === "ar" && form === "finite" && hasConjunction && /[،؛]/.test(tokens[from]!.gap) && !isTold;
}

/** "بفلان، الذي التقى ب، ثم زار ج", not "عرضت أ، التي ترأس الدورة، استضافة لقاء": whether words end in a relative clause that a comma opens. */
function isInRelative(words: TextClause["tokens"]): boolean {
  const relative = words.findLastIndex(({ folded, gap }) => /^(?:الذي|التي|الذين)$/.test(folded) && /،/.test(gap));
  const inside = relative === -1 ? [] : words.slice(relative + 1);
  return relative !== -1 && inside.every(({ folded, gap }) => !/،/.test(gap) || /^(?:ثم|و.*)$/.test(folded));
}

/** "أعلن أن …، بعد اتصالين": what an announcement followed is not announced. */
function isAfterContent({ tokens, language }: TextClause, { from, form }: Trigger): boolean {
  const before = tokens[from - 1];
  const isAfter = /^(?:بعد|عقب|اثر|غداه|خلال)$/.test(before?.folded ?? "");
  return language === "ar" && form === "noun" && isAfter && /^["”»]?[،,]/.test(before!.gap);
}

/** "on suspicion of spying, which", "on charges that": whether a relative pronoun stands for what somebody is charged with. */
function isOfCharge(tokens: TextClause["tokens"], pronoun: number): boolean {
  const before = tokens.slice(Math.max(0, pronoun - 6), Math.max(0, pronoun)).map(({ folded }) => folded);
  return (
    tokens[pronoun]?.folded === "which" &&
    before.some((word) => /^(?:suspicion|charges?|accusations?|allegations?)$/.test(word))
  );
}

/** "…, the ministry said", but "on suspicion of spying, which he denies" is about the suspicion. */
function isTail({ tokens, sentence, language }: TextClause, verb: Trigger, subject: Group): boolean {
  return (
    language === "en" &&
    verb.from >= subject.to &&
    tokens[verb.to]?.folded !== "that" &&
    !isOfCharge(tokens, subject.from - 1) &&
    /,/.test(tokens[subject.from]!.gap + (tokens[subject.from - 1]?.gap ?? "")) &&
    sentence.to - verb.to < 8
  );
}
