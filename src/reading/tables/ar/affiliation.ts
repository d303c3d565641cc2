import { type ArabicForm, arabicVerbs } from "../../text/arabicVerbs.ts";
import { linesOf, WordTable } from "../../text/wordTable.ts";
import type { AffiliationPattern } from "../affiliationPattern.ts";

const verbs = `
join: انضم ينضم, التحق يلتحق
leave: انسحب ينسحب, خرج يخرج
appoint: عين يعين, انتخب ينتخب, اختار يختار, سمى يسمي, نصب ينصب
take: تولى يتولى, أصبح يصبح, تسلم يتسلم, تقلد يتقلد
hold: شغل يشغل, ترأس يترأس
resign: استقال يستقيل, تنحى يتنحى`;

export interface ArabicAffiliation {
  readonly pattern: AffiliationPattern;
  readonly form: ArabicForm;
}

export const affiliationVerbs = new WordTable<ArabicAffiliation>(
  linesOf<AffiliationPattern>(verbs).flatMap(([verb, pattern]) =>
    arabicVerbs(verb)
      .filter(({ hasObject }) => !hasObject)
      .map(({ text, form }) => [text, { pattern, form }] as const),
  ),
);
