import type { TextClause } from "../arguments/clause.ts";

/** Words that begin another clause. */
export const clauseOpeners = new Set(
  "but while because when if after before which who that as although whereas unless whether following amid".split(" "),
);

/** Where the clause ends that a token stands in. */
export function endOfClause({ tokens, sentence, phraseAt, text }: TextClause, from: number): number {
  for (let index = from; index < sentence.to; index++) {
    if (tokens[index]!.gap.includes(";")) return index;
    if (phraseAt(index)) continue;
    if (clauseOpeners.has(tokens[index]!.folded)) return index;
    if (index > from && text.slice(tokens[index - 1]!.end, tokens[index]!.start).includes(": ")) return index;
  }
  return sentence.to;
}
