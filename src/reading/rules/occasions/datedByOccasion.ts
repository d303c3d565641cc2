import { hasNoDate, type ReadRelation } from "../../reading.ts";
import type { TextClause } from "../arguments/clause.ts";
import type { Lead } from "./leadDay.ts";
import { announcedDeals, referredOccasions } from "./occasionWords.ts";

/**
 * What a sentence without a day tells of the occasion that the article is about has its day: "said after the ceremony", "signed the text
 * in the palace", «وترأس فلان القمة».
 */
export function datedByOccasion(
  relation: ReadRelation,
  { text, sentence, language, dates }: TextClause,
  lead: Lead | undefined,
): ReadRelation {
  const { kind, modality, associationType } = relation;
  const mayBe = sentence.isHeadline
    ? kind === "ASSOCIATION"
    : kind === "MEETING" || kind === "STATEMENT" || associationType === "agreement";
  if (!lead || !hasNoDate(relation) || !mayBe || modality !== "ASSERTED" || dates.some(({ isSince }) => !isSince))
    return relation;
  if (!sentence.isHeadline && sentence.start <= lead.end) return relation;
  const words = text.slice(sentence.start, sentence.end);
  const isTold = sentence.isHeadline
    ? announcedDeals(words, language).some((told) => told.test(lead.told))
    : referredOccasions(words, language).some((told) => told.test(lead.words));
  return isTold ? { ...relation, date: lead.day } : relation;
}
