import type { Labels } from "./labels.ts";

/** The tone in which a statement speaks of its subject. */
export const stances = {
  PRAISE: { en: "praise", ar: "إشادة" },
  SUPPORT: { en: "support", ar: "تأييد" },
  NEUTRAL: { en: "neutral", ar: "محايدة" },
  WARN: { en: "warning", ar: "تحذير" },
  THREATEN: { en: "threat", ar: "تهديد" },
  CRITICIZE: { en: "criticism", ar: "انتقاد" },
  DENY: { en: "denial", ar: "نفي" },
  DEMAND: { en: "demand", ar: "مطالبة" },
  PROMISE: { en: "promise", ar: "وعد" },
} as const satisfies Record<string, Labels>;

export type Stance = keyof typeof stances;
