import { arabicNouns } from "../../text/arabicNouns.ts";
import { arabicVerbForms } from "../../text/arabicVerbs.ts";
import { linesOf, WordTable } from "../../text/wordTable.ts";
import type { AffiliationPattern } from "../affiliationPattern.ts";

const verbs = `
join: انضم ينضم, التحق يلتحق, انتسب ينتسب, انتمى ينتمي, انخرط ينخرط, دخل يدخل
leave: انسحب ينسحب, خرج يخرج, انشق ينشق, انفصل ينفصل, غادر يغادر
lead: رأس يرأس, ترأس يترأس, تزعم يتزعم, قاد يقود, أدار يدير, حكم يحكم
dismiss: فصل يفصل, طرد يطرد, أقال يقيل, عزل يعزل, أعفى يعفي, نحى ينحي, سرح يسرح
appoint: اختير يختار, كلف يكلف, عين يعين, انتخب ينتخب, اختار يختار, سمى يسمي, نصب ينصب, رقى يرقي, انتدب ينتدب, أوفد يوفد
take: احتفظ يحتفظ, تولى يتولى, أصبح يصبح, تسلم يتسلم, استلم يستلم, تقلد يتقلد, تبوأ يتبوأ, باشر يباشر, اعتلى يعتلي, فاز يفوز
hold: شغل يشغل, عمل يعمل
resign: استقال يستقيل, تنحى يتنحى, تخلى يتخلى, ترك يترك`;

/** Verbs that tell that somebody enters an office if "اليمين" follows. */
export const oathVerbs = new WordTable(
  arabicVerbForms(
    ["أدى يؤدي", "حلف يحلف", "أقسم يقسم"].map((line) => [line, true] as const),
    "isOath",
  ).filter(([, { hasObject }]) => !hasObject),
);

/** Verbs that tell that somebody comes after another one. */
export const successionVerbs = new WordTable(arabicVerbForms([["خلف يخلف", true]], "isSuccession"));

const nouns = `
join: انضمام, عضوية, التحاق, انتساب
leave: انسحاب, استقالة, خروج, انشقاق
appoint: تعيين, انتخاب, تنصيب, تكليف, تسمية, اختيار, ترقية
dismiss: إقالة, عزل, إعفاء, تنحية`;

/** "انضمامه إلى الحزب", "استقالته من الحركة" */
export const affiliationNouns = new WordTable(
  linesOf<AffiliationPattern>(nouns).flatMap(([noun, pattern]) =>
    arabicNouns(noun).map(({ text, hasOwner }) => [text, { pattern, hasOwner }] as const),
  ),
);

/** "أقاله", "عينها" */
export const affiliationVerbsWithObject = new WordTable(
  arabicVerbForms(linesOf<AffiliationPattern>(verbs), "pattern").filter(
    ([, { hasObject, pattern }]) => hasObject && (pattern === "dismiss" || pattern === "appoint"),
  ),
);

export const affiliationVerbs = new WordTable(
  arabicVerbForms(linesOf<AffiliationPattern>(verbs), "pattern").filter(
    ([, { hasObject, pattern }]) => !hasObject || pattern === "lead",
  ),
);
