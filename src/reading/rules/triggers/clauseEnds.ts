import type { Token } from "../../text/token.ts";
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
    if (index > from && isRemark(tokens, index)) return index;
    if (index > from && text.slice(tokens[index - 1]!.end, tokens[index]!.start).includes(": ")) return index;
  }
  return sentence.to;
}

/** "signed a pact, the first visit by a minister in years", "met A, a rare step": what is remarked of all that the clause tells. */
function isRemark(tokens: readonly Token[], at: number): boolean {
  const [article, word] = [tokens[at]!, tokens[at + 1]];
  if (!/,/.test(article.gap) || !word || word.gap !== " ") return false;
  if (article.folded === "the")
    return /^(?:first|second|third|fourth|fifth|latest|last|only|biggest|largest|highest|strongest|deadliest|worst|most)$/.test(
      word.folded,
    );
  return (
    /^an?$/.test(article.folded) &&
    /^(?:first|move|step|decision|gesture|sign|signal|breakthrough|setback|blow|rare|milestone|departure)$/.test(
      word.folded,
    )
  );
}
