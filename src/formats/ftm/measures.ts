import type { SanctionMeasure } from "../../ontology/measures.ts";

/** How lists word what a sanction does. The words of one provision may say several measures. */
const wordings: readonly (readonly [RegExp, SanctionMeasure])[] = [
  [
    /\b(?:asset|fund)s?[ -]*(?:freez|block)|\bfreez\w* (?:of )?(?:the )?(?:asset|fund)s?|\bblocking\b|تجميد/i,
    "ASSET_FREEZE",
  ],
  [/\btravel[ -]*(?:ban|restrict)|\b(?:entry|visa)[ -]*(?:ban|restrict|prohibit)|حظر السفر|منع السفر/i, "TRAVEL_BAN"],
  [/\barms?[ -]*embargo|حظر (?:ال)?(?:أسلحة|سلاح)/i, "ARMS_EMBARGO"],
  [
    /\btrade[ -]*(?:restrict|ban|embargo)|\b(?:export|import)s?[ -]*(?:ban|restrict|control|prohibit|embargo)/i,
    "TRADE_RESTRICTION",
  ],
  [
    /\b(?:financial|debt|equity|investment|loan)s?\b.*\b(?:restrict|prohibit|ban)|\bsectoral\b/i,
    "FINANCIAL_RESTRICTION",
  ],
  [/\bdiplomatic\b|persona non grata/i, "DIPLOMATIC"],
];

/** A provision that takes something away from a sanction says nothing of what it does. */
const negated = /\b(?:no|not|without|except|exempt\w*|lifted|suspended)\b/i;

/** The measures that provisions word; one that has other words is OTHER. */
export function measuresOf(provisions: readonly string[]): SanctionMeasure[] {
  const all = provisions.flatMap((provision): SanctionMeasure[] => {
    const said = negated.test(provision) ? [] : wordings.filter(([words]) => words.test(provision));
    return said.length > 0 ? said.map(([, measure]) => measure) : ["OTHER"];
  });
  return [...new Set(all)];
}
