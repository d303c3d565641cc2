import type { Labels } from "./labels.ts";

export const nameKinds = {
  PRIMARY: { en: "name", ar: "الاسم" },
  ALIAS: { en: "also known as", ar: "يُعرف أيضًا باسم" },
  WEAK_ALIAS: { en: "weak alias", ar: "اسم مستعار ضعيف" },
  PREVIOUS: { en: "formerly", ar: "سابقًا" },
  ABBREVIATION: { en: "abbreviation", ar: "اختصار" },
} as const satisfies Record<string, Labels>;

export type NameKind = keyof typeof nameKinds;
