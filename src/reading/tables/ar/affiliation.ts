import { arabicNouns } from "../../text/arabicNouns.ts";
import { arabicVerbForms } from "../../text/arabicVerbs.ts";
import { linesOf, WordTable } from "../../text/wordTable.ts";
import type { AffiliationPattern } from "../affiliationPattern.ts";

const verbs = `
join: انضم ينضم, التحق يلتحق, انتسب ينتسب, انتمى ينتمي
leave: انسحب ينسحب, خرج يخرج, انشق ينشق
lead: رأس يرأس, ترأس يترأس, تزعم يتزعم, قاد يقود, أدار يدير
dismiss: أقال يقيل, عزل يعزل, أعفى يعفي
appoint: كلف يكلف, عين يعين, انتخب ينتخب, اختار يختار, سمى يسمي, نصب ينصب
take: احتفظ يحتفظ, تولى يتولى, أصبح يصبح, تسلم يتسلم, تقلد يتقلد
hold: شغل يشغل
resign: استقال يستقيل, تنحى يتنحى`;

const nouns = `
join: انضمام, عضوية, التحاق, انتساب
leave: انسحاب, استقالة, خروج, انشقاق`;

/** "انضمامه إلى الحزب", "استقالته من الحركة" */
export const affiliationNouns = new WordTable(
  linesOf<AffiliationPattern>(nouns).flatMap(([noun, pattern]) =>
    arabicNouns(noun).map(({ text, hasOwner }) => [text, { pattern, hasOwner }] as const),
  ),
);

export const affiliationVerbs = new WordTable(
  arabicVerbForms(linesOf<AffiliationPattern>(verbs), "pattern").filter(
    ([, { hasObject, pattern }]) => !hasObject || pattern === "lead",
  ),
);
