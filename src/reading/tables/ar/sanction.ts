import type { SanctionMeasure } from "../../../ontology/measures.ts";
import type { SanctionPattern } from "../../rules/triggers/trigger.ts";
import { arabicVerbForms } from "../../text/arabicVerbs.ts";
import { linesOf, WordTable } from "../../text/wordTable.ts";
import { wordsOfSubjection } from "./subjection.ts";

/**
 * Verbs by what they do, those first that need more words. `impose`: the target follows على; `target` and `list`: it is the object;
 * `raise`: tariffs; `restrict`: trade or aid; `suspend`: a member of the organization that does it; `refuse`: a visa; `outlaw`: an
 * organization.
 */
const verbs = `
raise: رفع يرفع, ضاعف يضاعف
suspend: علق يعلق, جمد يجمد, أنهى ينهي
refuse: رفض يرفض, ألغى يلغي, سحب يسحب, علق يعلق, أوقف يوقف
restrict: قاطع يقاطع, حرم يحرم, حظر يحظر, منع يمنع, أوقف يوقف, علق يعلق, جمد يجمد, قيد يقيد, قطع يقطع, قلص يقلص, حجب يحجب, أغلق يغلق
impose: فرض يفرض فارضا, أوقع يوقع, سلط يسلط, عزز يعزز, كثف يكثف, سن يسن, أبقى يبقي, طبق يطبق, أنزل ينزل, غلظ يغلظ, ضاعف يضاعف, مدد يمدد, جدد يجدد, شدد يشدد, وسع يوسع, أعلن يعلن, أقر يقر, اعتمد يعتمد, تبنى يتبنى, أصدر يصدر
list: أدرج يدرج, أضاف يضيف, وضع يضع, صنف يصنف, ضم يضم, اعتبر يعتبر
target: عاقب يعاقب, استهدف يستهدف
reach: شمل يشمل, استهدف يستهدف, طال يطال, طاول يطاول
freeze: جمد يجمد, صادر يصادر, حجز يحجز, تحفظ يتحفظ
ban: منع يمنع, حظر يحظر, حرم يحرم
expel: طرد يطرد, أبعد يبعد, رحل يرحل, سحب يسحب
unlist: شطب يشطب, حذف يحذف, أزال يزيل, رفع يرفع, أخرج يخرج
lift: تخلى يتخلى, تراجع يتراجع, أنهى ينهي, علق يعلق, جمد يجمد, خفف يخفف, ألغى يلغي, أسقط يسقط, قلص يقلص
subjectTo: خضع يخضع, تعرض يتعرض, واجه يواجه
outlaw: حظر يحظر`;

const nouns = `
noun: إجراءات عقابية, تدابير عقابية, الإجراءات العقابية, التدابير العقابية, حظر, الحظر, حظر السلاح, حظر الأسلحة, حظر السفر, رسوم جمركية, الرسوم الجمركية, عقوبات, العقوبات, عقوباتها, عقوباته, حزمة عقوبات, حزمة العقوبات`;

/** Verbal nouns of what is decided, by what follows them: "قرر إدراج فلان", "أعلنت رفع العقوبات عن". */
const deeds = `
suspend: تعليق, تجميد
restrict: حظر, منع, وقف, تعليق, تجميد, قطع
refuse: رفض, إلغاء, سحب
impose: فرض, تمديد, تجديد, تشديد, توسيع
list: إدراج, إضافة, تصنيف, وضع
freeze: تجميد, مصادرة, حجز
ban: منع, حظر
outlaw: حظر, حل
target: معاقبة
expel: طرد, إبعاد
unlist: شطب, إزالة, حذف
lift: رفع, إلغاء, تعليق, تخفيف, إنهاء`;

/** One table for each pattern, in the order in which they are tried: many words have several. */
export const sanctionDeeds = linesApart(deeds).map(
  (line) =>
    new WordTable(
      line.flatMap(([noun, pattern]) => [
        [noun, pattern] as const,
        ...["ه", "ها", "هم"].map((owner) => [noun.replace(/ة$/, "ت") + owner, pattern] as const),
      ]),
    ),
);

export const sanctionVerbs = linesApart(verbs).map((line) => new WordTable(arabicVerbForms(line, "pattern")));

function linesApart(lines: string) {
  return lines
    .trim()
    .split("\n")
    .map(linesOf<SanctionPattern>);
}

export const sanctionNouns = new WordTable<SanctionPattern>([
  ...linesOf<SanctionPattern>(nouns),
  ...wordsOfSubjection.map((phrase) => [phrase, "subjectTo"] as const),
]);

/** Words that make "impose" and "lift" a matter of sanctions. */
export const sanctionWords = /عقوبات|عقابي|حصار|حظر|قيود|تجميد|رسوم/;

/** What is traded or given, as the object of a verb. */
const trade =
  "(?:استيراد|واردات|تصدير|صادرات|بيع|مبيعات|توريد|شحن|شحنات|مساعد|معون|قرض|قروض|تحليق|إمداد|تزويد|تمويل|الغاز|الكهرباء|الوقود|التبادل التجاري|التجارة|رحلات|منتجات|سلع|بضائع)\\S*(?: |$)";

/** Verbs and nouns that only an object makes a sanction, before other readings of the same word. */
export const sanctionsByObject: ReadonlySet<SanctionPattern> = new Set([
  "raise",
  "suspend",
  "restrict",
  "refuse",
  "freeze",
]);

/** Goods and means of transport that stand for the state that their adjective names: "السفن الروسية". */
export const tradeWords =
  /استيراد|واردات|تصدير|صادرات|بيع|توريد|شحن|مساعدات|رسوم|تعريف|منتجات|سلع|بضائع|سيارات|شاحنات|سفن|طائرات|طيران|منتج|قمح|نفط|صلب|لحوم|وقود|غاز|فحم|أرز|أسماك|فواكه|خضر|حبوب|ماشية|سكر|قطن|حديد|معادن|أدوية|رقائق|إمداد/;

/** What must follow other verbs, by their pattern, so that they are about sanctions. */
export const sanctionConditions: Readonly<Partial<Record<SanctionPattern, RegExp>>> = {
  list: /(?:لائحت|قائمت|قوائم|لوائح|لائح|قائم)\S* (?:\S+ )?(?:السوداء|العقوبات|عقوبات|للعقوبات|سوداء|الدول الراعية|للدول الراعية|لمنتهكي|لمرتكبي|الإرهاب|المنظمات الإرهابية|للإرهاب)|الممنوعين|المشمولين|المستهدفين|المحظور|(?:منظمة|جماعة|تنظيما?|كيانا?) إرهابي/,
  unlist:
    /عقوبات|(?:لائحت|قائمت|قوائم|لوائح|لائح|قائم)\S* (?:\S+ )?(?:السوداء|سوداء|الدول الراعية|للدول الراعية|لمنتهكي|الإرهاب|المنظمات الإرهابية|للإرهاب)|حظر|قيود|من (?:ال)?(?:لائح|قائم)/,
  target: /^\S*عاقب|^\S+ (?:\S+ ){1,6}ب(?:ال)?عقوبات/,
  freeze: /أصول|أموال|ممتلكات|حسابات|أرصد[ةت]|عضوي|عقار|يخت|فيلا|طائرة خاصة|قصر/,
  ban: /من (?:دخول|السفر|مغادرة)|دخول|سفر|مغادرة|أنشطة|نشاط|استيراد|تصدير|تأشير/,
  reach: /^\S+ (?:\S+ ){0,3}(?:ال)?عقوبات/,
  expel:
    /^[وف]?(?:[يت]|ب)?(?:طرد|بعد|أبعد|إبعاد|رحل|ترحيل)\S* (?:\S+ ){0,4}(?:[^\s،؛.]+ ){0,3}(?:ال)?(?:سفير|دبلوماسي|قنصل|ملحق|قائمة? بال?أعمال)|^[وف]?[يت]?سحبت? (?:\S+ ){0,3}اعتماد/,
  subjectTo: /^[وف]?[يت]?(?:خضع|تعرض)\S* (?:\S+ ){0,16}لل?(?:عقوبات|حظر)|^[وف]?[يت]?واجهت? (?:\S+ ){1,4}عقوبات/,
  raise: /^\S+ (?:\S+ ){0,2}(?:ال)?(?:رسوم|تعرف|تعريف)\S*(?! (?:\S+ ){0,3}عن )/,
  suspend: /^\S+ (?:\S+ ){0,5}(?:عضوي|مشارك)/,
  refuse: /^\S+ (?:\S+ ){0,6}(?:ال)?تأشير/,
  restrict: new RegExp(
    `^\\S+ (?:[^\\s،؛.]+ ){0,6}[بل]?(?:ال)?${trade}|^[وف]?[يت]?(?:أغلق|غلق)ت? (?:\\S+ ){0,3}(?:أجواء|مجال|موانئ)\\S* (?:\\S+ ){0,2}أمام `,
  ),
  outlaw: /./,
};

export const sanctionMeasures: readonly (readonly [RegExp, SanctionMeasure])[] = [
  [/(?:تجميد|جمّ?د\S*) (?!\S*(?:مساعد|معون|تمويل|عضوي|علاق|محادث|مفاوض|اتفاق|عمل))/, "ASSET_FREEZE"],
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
  reach: [""],
  lift: ["عن", "علي"],
  freeze: ["", "ل"],
  ban: ["", "علي"],
  raise: ["علي"],
  refuse: ["", "ل"],
  restrict: ["الي", "ل", "من", "عن", "علي", "مع", "امام"],
  unlist: ["", "عن", "علي"],
};

/** Words for how many are sanctioned, whom the text then lists, folded. */
export const countedTargets =
  /^[وب]?(?:رجال|مسوولين|قاده|شخصين|شركتين|كيانين|ضابطين|مسوولين|فردين|اشخاص|شخصيات|كيانات|شركات|ضباط|افراد|شخصا|كيانا|شركه|مسوولا|فردا|سفينه|سفن|مستوطنين|مستوطنا|قياديين|قياديا|جنرالات|جنرالين|قايدين|وزراء|وزيرين|قضاه|ضباطا|رجالا|نوابا|قضاه|قوادا|افرادا|جنرالا|قاضيين|رجلين|شقيقين|شقيقه|مواطنين|مواطنا|نواب|نايبين|عسكريين|دبلوماسيين|زعماء|مصارف|بنوك|ناقلات|ميليشيات)$/;

/** Words that tell of a sanction, folded and without particles. */
export const wordsOfSanctions =
  /^(?:ال)?(?:عقوبات|قايمه|قوايم|لايحه|لوايح|عاقب|عاقبت|تعاقب|يعاقب|ادرج|ادرجت|تدرج|يدرج|ادراج|جمد|جمدت|تجمد|يجمد|تجميد)$/;

/** The law or programme of a sanction: "بموجب قانون …". */
export const programmes = /بموجب (قانون [^،.]+)/;
