import type { SanctionMeasure } from "../../../ontology/measures.ts";
import type { SanctionPattern } from "../../rules/trigger.ts";
import { arabicVerbForms } from "../../text/arabicVerbs.ts";
import { linesOf, WordTable } from "../../text/wordTable.ts";

/** `impose`: the target follows على; `target` and `list`: it is the object. */
const verbs = `
impose: فرض يفرض فارضا, مدد يمدد, جدد يجدد, شدد يشدد, وسع يوسع, أعلن يعلن, أقر يقر, اعتمد يعتمد, تبنى يتبنى, أصدر يصدر
list: أدرج يدرج, أضاف يضيف, وضع يضع, صنف يصنف, ضم يضم
target: عاقب يعاقب
freeze: جمد يجمد, صادر يصادر
ban: منع يمنع, حظر يحظر
expel: طرد يطرد, أبعد يبعد
unlist: شطب يشطب, حذف يحذف, أزال يزيل, رفع يرفع, أخرج يخرج
lift: أنهى ينهي, علق يعلق, خفف يخفف, ألغى يلغي
subjectTo: خضع يخضع`;

const nouns = `
noun: عقوبات, العقوبات, عقوباتها, عقوباته
subjectTo: خاضعة لعقوبات, الخاضعون لعقوبات, المستهدف بعقوبات, الخاضع لعقوبات, الخاضعة لعقوبات, خاضع لعقوبات, المشمول بعقوبات, المشمولة بعقوبات, المدرج على قائمة العقوبات`;

/** Verbal nouns of what is decided, by what follows them: "قرر إدراج فلان", "أعلنت رفع العقوبات عن". */
const deeds = `
impose: فرض, تمديد, تجديد, تشديد, توسيع
list: إدراج, إضافة, تصنيف, وضع
freeze: تجميد, مصادرة
ban: منع, حظر
expel: طرد, إبعاد
unlist: شطب, إزالة, حذف
lift: رفع, إلغاء, تعليق, تخفيف, إنهاء`;

export const sanctionDeeds = new WordTable(
  linesOf<SanctionPattern>(deeds).flatMap(([noun, pattern]) => [
    [noun, pattern] as const,
    ...["ه", "ها", "هم"].map((owner) => [noun.replace(/ة$/, "ت") + owner, pattern] as const),
  ]),
);

export const sanctionVerbs = new WordTable(arabicVerbForms(linesOf<SanctionPattern>(verbs), "pattern"));

export const sanctionNouns = new WordTable(linesOf<SanctionPattern>(nouns));

/** Words that make "impose" and "lift" a matter of sanctions. */
export const sanctionWords = /عقوبات|حظر|قيود|تجميد|رسوم/;

/** What must follow other verbs, by their pattern, so that they are about sanctions. */
export const sanctionConditions: Readonly<Partial<Record<SanctionPattern, RegExp>>> = {
  list: /(?:لائحت|قائمت|قوائم|لوائح|لائح|قائم)\S* (?:\S+ )?(?:السوداء|العقوبات|عقوبات|سوداء|الدول الراعية|الإرهاب|المنظمات الإرهابية|للإرهاب)|الممنوعين|المشمولين|المستهدفين|المحظور|(?:منظمة|جماعة|تنظيما?|كيانا?) إرهابي/,
  unlist:
    /عقوبات|(?:لائحت|قائمت|قوائم|لوائح|لائح|قائم)\S* (?:\S+ )?(?:السوداء|سوداء|الدول الراعية|الإرهاب|المنظمات الإرهابية|للإرهاب)|حظر|قيود/,
  target: /./,
  freeze: /أصول|أموال|ممتلكات|حسابات|أرصدة/,
  ban: /من (?:دخول|السفر)|دخول|سفر/,
  expel: /^[وف]?(?:[يت]|ب)?(?:طرد|بعد|أبعد|إبعاد)\S* (?:\S+ ){0,4}(?:ال)?(?:سفير|دبلوماسي|قنصل|ملحق)/,
  subjectTo: /^\S+ (?:\S+ ){0,4}لعقوبات|^\S+ (?:\S+ ){0,4}للعقوبات/,
};

export const sanctionMeasures: readonly (readonly [RegExp, SanctionMeasure])[] = [
  [/تجميد|جمّ?د/, "ASSET_FREEZE"],
  [
    /حظر (?:ال)?سفر|منع\S* من (?:السفر|دخول)|ممنوعين من (?:السفر|دخول)|حظر دخول|قيود\S* على (?:ال)?تأشيرات/,
    "TRAVEL_BAN",
  ],
  [/حظر\S* (?:ال)?(?:أسلحة|سلاح|تسل)|حظر\S* (?:على )?(?:بيع|توريد) (?:ال)?(?:أسلحة|سلاح)/, "ARMS_EMBARGO"],
  [/حظر\S* (?:تجاري|التجاري|استيراد|تصدير|نفطي)|قيود\S* تجارية|رسوم\S* جمركية/, "TRADE_RESTRICTION"],
  [/(?:وبمنع|منع|حظر)\S* \S+ من التعامل|عقوبات مالية|قيود\S* مالية|التعامل معه/, "FINANCIAL_RESTRICTION"],
  [/طرد\S* (?:\S+ ){0,3}(?:دبلوماسي|السفير)/, "DIPLOMATIC"],
  [/الدول الراعية للإرهاب/, "OTHER"],
];

/** The prepositions before the target, by pattern, folded; "" is none. */
export const sanctionPrepositions: Readonly<Partial<Record<SanctionPattern, readonly string[]>>> = {
  impose: ["علي", "ضد", "بحق"],
  noun: ["علي", "ضد", "بحق"],
  list: ["", "ل"],
  lift: ["عن", "علي"],
  freeze: ["", "ل"],
  ban: ["", "علي"],
  unlist: ["", "عن", "علي"],
};

/** The law or programme of a sanction: "بموجب قانون …". */
export const programmes = /بموجب (قانون [^،.]+)/;
