import { isCalendarWord } from "../../../names/annotate/ordinaryWords.ts";
import type { TextClause } from "../arguments/clause.ts";
import type { Trigger } from "../triggers/trigger.ts";

const relatives = new Set("who which that after before while when where الذي التي الذين بعد قبل حيث بينما".split(" "));

/** Where a meeting was, in the text's words: "in Geneva", "في هانوي". */
export function meetingPlace(
  { language, tokens, sentence, text, phrases }: TextClause,
  trigger: Trigger,
): string | null {
  for (let index = Math.max(sentence.from, trigger.from - 12); index < sentence.to; index++) {
    const { folded } = tokens[index]!;
    const next = tokens[index + 1];
    if (!next || index + 1 >= sentence.to) return null;
    if (index > trigger.to && (relatives.has(folded) || index > trigger.to + 14)) return null;
    if (language === "ar") {
      const place = phrases.find(
        ({ from, preposition, sort, actor }) =>
          from === index && preposition === "ب" && (sort === "capital" || actor?.kind === "STATE"),
      );
      if (place) return text.slice(place.start, place.end);
      if (folded !== "في") continue;
      const named = phrases.find(
        ({ from, sort, actor }) =>
          from === index + 1 && (sort === "capital" || (actor?.kind === "STATE" && sort === "name")),
      );
      if (named) return text.slice(named.start, named.end);
      continue;
    }
    if (folded !== "in" && folded !== "at") continue;
    let to = index + 1;
    while (
      to < sentence.to &&
      tokens[to]!.letterCase === "capital" &&
      !isCalendarWord(tokens[to]!.folded) &&
      !phrases.some(({ from, actor }) => from === to && actor?.kind === "PERSON") &&
      (to === index + 1 || /^[ -]$/.test(tokens[to]!.gap))
    )
      to++;
    if (to > index + 1) return text.slice(next.start, tokens[to - 1]!.end);
  }
  return null;
}
