import type { Group, TextClause } from "../arguments/clause.ts";
import type { Trigger } from "../triggers/trigger.ts";

/** "talks between A and B" */
export function partiesBetween(clause: TextClause, { from, to }: Trigger): Group | undefined {
  const { groups, tokens, language } = clause;
  // "خلال اللقاء على الجسور بين أ وب": the meeting is only an occasion.
  const isOccasion =
    language === "ar" &&
    /^(?:خلال|اثناء|ختام|هامش|عقب|بعد|مستهل)$/.test(tokens[from - 1]?.folded ?? "") &&
    /^ال/.test(tokens[from]!.folded);
  const between = groups.find(
    (group) =>
      group.from >= to &&
      group.from <= to + (isOccasion ? 2 : 9) &&
      /^(?:between|among|of|بين)$/.test(group.preposition) &&
      group.members.length >= 2,
  );
  return between && (between.preposition !== "of" || between.from <= to + 2 || isBehindPlace(clause, to, between.from))
    ? between
    : undefined;
}

/** "a meeting in Rome on Monday of the ministers of A and B": only where and when it is stands between. */
function isBehindPlace({ tokens, isDate, phraseAt, language }: TextClause, from: number, to: number): boolean {
  return (
    language === "en" &&
    tokens
      .slice(from, to)
      .every(
        ({ folded, index, letterCase }) =>
          isDate(index) ||
          phraseAt(index)?.sort === "capital" ||
          phraseAt(index)?.actor?.kind === "STATE" ||
          letterCase === "capital" ||
          /^(?:in|at|on|of|the|this|last)$/.test(folded),
      )
  );
}

/** "A mediated between the neighbours, but talks in Doha broke up": those between whom there is something, earlier in the sentence. */
export function partiesToldBefore(
  { groups, tokens, sentence, text }: TextClause,
  { from, to }: Trigger,
): Group | undefined {
  const isHeld = /^(?:talks|negotiations|rounds?|summit)$/.test(tokens[from]!.folded);
  const rest = text.slice(tokens[to - 1]!.end, sentence.end);
  const hasCourse =
    /^ (?:(?:that|which) [^,;]{2,60} )?(?:(?:in|on|hosted|held|brokered|mediated|arranged) [^,;]{2,60}? )?(?:have |has |had |were |was |are )?(?:broke (?:up|down|off)|broken (?:up|down|off)|collapsed|ended|failed|stalled|foundered|fell through|fell apart|resumed|opened|began|begun|started|dragged on|produced|yielded|led|made|suspended)\b/.test(
      rest,
    );
  if (!isHeld || !hasCourse || /^(?:to|for|from|further|future|direct)$/.test(tokens[from - 1]?.folded ?? ""))
    return undefined;
  return groups.findLast(
    (group) =>
      group.to <= from &&
      group.from >= sentence.from &&
      /^(?:between|among)$/.test(group.preposition) &&
      group.members.length >= 2 &&
      group.members.every(({ actor }) => actor !== null && actor.kind !== "PERSON"),
  );
}
