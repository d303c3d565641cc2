import type { SanctionMeasure } from "../../../ontology/measures.ts";
import { polarityOf } from "../model/wording.ts";

/** Wordings of sanctions lists. One provision may match several. */
const measureWordings: readonly (readonly [RegExp, SanctionMeasure])[] = [
  [
    /\b(?:asset|fund)s?[ -]*(?:freez|block)\w*|\bfreez\w* (?:of )?(?:the )?(?:asset|fund)s?|\bblocking\b|\bgel des (?:avoirs|fonds)|(?:замораживани|заморозк|блокировани)\p{L}* (?:активов|средств)|تجميد/iu,
    "ASSET_FREEZE",
  ],
  [
    /\btravel[ -]*(?:ban|restrict)\w*|\b(?:entry|visa)[ -]*(?:ban|restrict|prohibit)\w*|\binterdiction (?:de voyager|de voyage|d['’]entrée)|запрет\p{L}* на (?:въезд|поездки)|حظر (?:ال)?سفر|منع (?:ال)?سفر/iu,
    "TRAVEL_BAN",
  ],
  [
    /\barms?[ -]*embargo|\bembargo sur les armes|эмбарго на (?:поставк\p{L}* )?оружи|حظر (?:ال)?(?:أسلحة|سلاح)/iu,
    "ARMS_EMBARGO",
  ],
  [
    /\btrade[ -]*(?:restrict|ban|embargo)\w*|\b(?:export|import)s?[ -]*(?:ban|restrict|control|prohibit|embargo)\w*/i,
    "TRADE_RESTRICTION",
  ],
  [
    /\b(?:financial|debt|equity|investment|loan)s?\b.*\b(?:restrict|prohibit|ban)\w*|\bsectoral\b/i,
    "FINANCIAL_RESTRICTION",
  ],
  [/\bdiplomatic\b|persona non grata/i, "DIPLOMATIC"],
];

/** The measures that provisions state; OTHER for a provision that states none of them. */
export function measuresOf(provisions: readonly string[]): SanctionMeasure[] {
  const all = provisions.flatMap((provision): SanctionMeasure[] => {
    const stated = measureWordings.filter(([wording]) => polarityOf(provision, wording) === "stated");
    return stated.length > 0 ? stated.map(([, measure]) => measure) : ["OTHER"];
  });
  return [...new Set(all)];
}
