import { keysOf } from "../../mergeRelations.ts";
import { hasNoDate, type ReadRelation } from "../../reading.ts";
import type { TextClause } from "../arguments/clause.ts";
import type { Lead } from "./leadDay.ts";

/** How a lead tells of sanctions. */
const sanctions: Readonly<Record<TextClause["language"], RegExp>> = {
  en: /\b(?:sanctions?|blacklist(?:s|ed)?|barred|banned|froze|expelled)\b/i,
  ar: /عقوبات|قائمة|لائحة|جمّ?د|حظر|طرد/,
};

/** "A froze assets on Thursday, and B followed within hours", and later "B barred C": who is named for it in the lead has acted on that day. */
export function datedByLead(
  relation: ReadRelation,
  { text, tokens, sentence, language, dates }: TextClause,
  lead: Lead | undefined,
): ReadRelation {
  const isUndated = relation.kind === "SANCTION" && relation.modality === "ASSERTED" && hasNoDate(relation);
  if (!lead || !isUndated || sentence.isHeadline || sentence.start <= lead.end || !sanctions[language].test(lead.told))
    return relation;
  const words = tokens.slice(sentence.from, sentence.to);
  const isBefore = words.some(({ folded }) => /^(?:had|has|have|قد|سبق)$/.test(folded));
  const issuers = keysOf(relation, "ISSUER");
  // "Leaders imposed sanctions on A on Sunday. Their bloc suspended trade with A": what the lead tells of.
  const isNext = language === "en" && /^\s*$/.test(text.slice(lead.end, sentence.start));
  const areNamed = (keys: readonly string[]) => keys.length > 0 && keys.every((key) => lead.actors.has(key));
  const isOfLead = areNamed(issuers) || (isNext && areNamed(keysOf(relation, "TARGET")));
  return isOfLead && !isBefore && dates.every(({ isSince }) => isSince) ? { ...relation, date: lead.day } : relation;
}
