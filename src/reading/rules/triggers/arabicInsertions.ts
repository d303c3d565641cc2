import type { TextClause } from "../arguments/clause.ts";

/** Tokens from `from` to before `to`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** "عين فلان، وهو دبلوماسي كيني، مبعوثا": the descriptions between commas that begin with "وهو" or "وهي". */
export function insertionsIn({ tokens, sentence, language }: Pick<TextClause, "tokens" | "sentence" | "language">) {
  if (language !== "ar") return [];
  return tokens.slice(sentence.from, sentence.to).flatMap(({ folded, gap, index }): Stretch[] => {
    if (!/^(?:وهو|وهي)$/.test(folded) || !/،/.test(gap)) return [];
    const to = tokens.slice(index + 1, sentence.to).find((each) => /،/.test(each.gap))?.index;
    return to === undefined ? [] : [{ from: index, to }];
  });
}

/** Whether an insertion that does not hold one place holds another one. */
export function isSetApart(insertions: readonly Stretch[], place: number, other: number): boolean {
  const holds = ({ from, to }: Stretch, index: number) => from <= index && index < to;
  return insertions.some((each) => holds(each, place) && !holds(each, other));
}
