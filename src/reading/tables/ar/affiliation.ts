import { arabicVerbForms } from "../../text/arabicVerbs.ts";
import { linesOf, WordTable } from "../../text/wordTable.ts";
import type { AffiliationPattern } from "../affiliationPattern.ts";

const verbs = `
join: انضم ينضم, التحق يلتحق
leave: انسحب ينسحب, خرج يخرج
appoint: عين يعين, انتخب ينتخب, اختار يختار, سمى يسمي, نصب ينصب
take: تولى يتولى, أصبح يصبح, تسلم يتسلم, تقلد يتقلد
hold: شغل يشغل, ترأس يترأس
resign: استقال يستقيل, تنحى يتنحى`;

export const affiliationVerbs = new WordTable(
  arabicVerbForms(linesOf<AffiliationPattern>(verbs), "pattern").filter(([, { hasObject }]) => !hasObject),
);
