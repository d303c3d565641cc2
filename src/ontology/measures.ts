import type { Labels } from "./labels.ts";

/** The measures of sanctions. */
export const measures = {
  ASSET_FREEZE: { en: "asset freeze", ar: "تجميد الأصول" },
  TRAVEL_BAN: { en: "travel ban", ar: "حظر السفر" },
  ARMS_EMBARGO: { en: "arms embargo", ar: "حظر الأسلحة" },
  TRADE_RESTRICTION: { en: "trade restriction", ar: "قيود تجارية" },
  FINANCIAL_RESTRICTION: { en: "financial restriction", ar: "قيود مالية" },
  DIPLOMATIC: { en: "diplomatic measure", ar: "إجراء دبلوماسي" },
  OTHER: { en: "other measure", ar: "إجراء آخر" },
} as const satisfies Record<string, Labels>;

export type SanctionMeasure = keyof typeof measures;
