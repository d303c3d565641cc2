import { nounsAfterNames } from "../../tables/ar/nounsAfterNames.ts";
import { ordinaryWords } from "../../tables/ar/ordinaryWords.ts";
import type { Token } from "../../text/token.ts";

/** Nouns that are given names as well, folded. */
const givenNamesLikeNouns = /^(?:فتح|مالك|صاحب|وجود|عمق|نايل|كامل|تاريخ|اكثر)$/;
/** Forms of respect for somebody who is named before, folded. */
const formsOfRespect = /^(?:سموه|سموها|جلالته|جلالتها|فخامته|فخامتها|معاليه|معاليها|سعادته|دولته|سيادته|مقامه)$/;

/** "وتغلق", "وغلق": a deed that is joined to another one, folded. */
const joinedDeeds =
  /^و(?:ت\p{L}{3,}|ي(?![لنسكت])\p{L}{3,}|فتح|غلق|رفع|قطع|طرد|منع|سحب|حظر|نقل|وقف|بدء|عزل|خفض|عقد|ضم|نشر|دعم|طلب|رفض|ترك|حل|حجز|دعوه|تاجيل)$/u;

/** "توقيع فلان", "لقوة دفاع", "ببرقية تهنئة", "لسموه": nouns that begin no name, also behind a particle. */
export function beginsNoName({ folded, forms }: Pick<Token, "folded" | "forms">): boolean {
  if (nounsAfterNames.has(folded)) return !givenNamesLikeNouns.test(folded);
  if (joinedDeeds.test(folded) || ordinaryWords.has(folded)) return true;
  return forms
    .slice(1)
    .some(
      ({ word, preposition }) =>
        (preposition !== "" && (nounsAfterNames.has(word) || formsOfRespect.test(word))) ||
        (word.length > 3 && ordinaryWords.has(word)),
    );
}
