import { keysOf } from "../../mergeRelations.ts";
import { hasNoDate, type ReadRelation } from "../../reading.ts";
import type { TextClause } from "../arguments/clause.ts";

/** What tells that a decision belongs to the one before. */
const cues: Readonly<Record<TextClause["language"], RegExp>> = {
  en: /\b(?:also|too|as well|likewise|in addition|at the same time|simultaneously|in (?:a )?(?:parallel|coordinated|concert|tandem|joint)(?: \w+)?)\b/i,
  ar: /(?:^|\s)(?:كما|أيضا|أيضًا|كذلك|بالتزامن|بالتنسيق|بالتوازي)(?!\p{L})/u,
};
/** How many characters later the sanction may be told: the next sentence or two. */
const reach = 350;

/** "It also barred his brother": a sanction without a day has that of the one just told. @param reported what is read before it */
export function datedByEarlierSanction(
  relation: ReadRelation,
  { text, sentence, language, dates }: TextClause,
  reported: readonly ReadRelation[],
): ReadRelation {
  if (relation.kind !== "SANCTION" || relation.modality !== "ASSERTED" || !hasNoDate(relation) || dates.length > 0)
    return relation;
  const before = reported.findLast(({ kind }) => kind === "SANCTION");
  if (before?.modality !== "ASSERTED" || before.date?.length !== 10) return relation;
  const isNear = before.passage.start < sentence.start && sentence.start - before.passage.end < reach;
  const isContinued = cues[language].test(text.slice(sentence.start, sentence.end));
  const isOfOther = keysOf(relation, "ISSUER").join() !== keysOf(before, "ISSUER").join();
  // "Britain also": who joins in acts with the others, but a long text tells of other days.
  return isNear && isContinued && !(isOfOther && hasParagraphBetween(text, before, sentence))
    ? { ...relation, date: before.date }
    : relation;
}

function hasParagraphBetween(text: string, { passage }: ReadRelation, { start }: TextClause["sentence"]): boolean {
  return text.slice(passage.end, start).includes("\n");
}
