import { keysOf } from "../../mergeRelations.ts";
import { hasNoDate, type ReadRelation } from "../../reading.ts";
import type { TextClause } from "../arguments/clause.ts";

const receptions =
  /\b(?:welcomed|greeted|met|received|embraced)\b.*\b(?:airport|airfield|tarmac|railway station|on (?:his|her|their)? ?arrival)\b/i;
/** How many characters before it the arrival may be told: a sentence or two. */
const reach = 300;

/** "A arrived on Monday. He was welcomed at the airport by B": who is received where a journey ends has come on that day. @param relations what is read before it */
export function datedByArrival(
  relation: ReadRelation,
  { language, text, sentence, dates }: TextClause,
  relations: readonly ReadRelation[],
): ReadRelation {
  const isUndated = relation.kind === "MEETING" && relation.modality === "ASSERTED" && hasNoDate(relation);
  if (language !== "en" || !isUndated || dates.length > 0) return relation;
  if (!receptions.test(text.slice(sentence.start, sentence.end))) return relation;
  const visitors = keysOf(relation, "VISITOR");
  const arrival = relations.findLast(
    ({ kind, modality, proposedBy, passage }) =>
      kind === "MEETING" &&
      modality === "ASSERTED" &&
      /\/(?:travel|visit)(?:-noun)?$/.test(proposedBy) &&
      passage.end <= sentence.start &&
      sentence.start - passage.end < reach,
  );
  const isSame = arrival && visitors.length > 0 && visitors.every((key) => keysOf(arrival).includes(key));
  return isSame && arrival.date ? { ...relation, date: arrival.date } : relation;
}
