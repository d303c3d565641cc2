import type { Labels } from "./labels.ts";

/** The speaker's attitude to the subject of a statement. */
export const stances = {
  PRAISE: { en: "praises", ar: "إشادة" },
  SUPPORT: { en: "supports", ar: "تأييد" },
  NEUTRAL: { en: "says", ar: "تصريح" },
  WARN: { en: "warns", ar: "تحذير" },
  THREATEN: { en: "threatens", ar: "تهديد" },
  CRITICIZE: { en: "criticizes", ar: "انتقاد" },
  DENY: { en: "denies", ar: "نفي" },
  DEMAND: { en: "demands", ar: "مطالبة" },
  PROMISE: { en: "promises", ar: "وعد" },
} as const satisfies Record<string, Labels>;

export type Stance = keyof typeof stances;
