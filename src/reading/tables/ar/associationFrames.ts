import { type ArabicForm, type ArabicGender, arabicVerbForms } from "../../text/arabicVerbs.ts";
import { WordTable } from "../../text/wordTable.ts";
import { type AssociationPattern, associationLines } from "../associationPattern.ts";
import { verbsOfSupport } from "./supportFrames.ts";

/** Verbs that say this only with one of the nouns that follow: قطع العلاقات مع. Adjectives may follow the noun. */
const verbsWithObjects = `
severed-relations = states (مع ب): أنهى ينهي + علاقاتها / علاقاته / العلاقات الدبلوماسية
severed-relations = states (مع ب): قطع يقطع + علاقاتها / علاقاته / العلاقات / علاقاتهما / علاقات
severed-relations = states (مع في لدي): خفض يخفض + تمثيلها / تمثيله / علاقاتها / علاقاته / مستوى علاقاتها / مستوى علاقاته / التمثيل الدبلوماسي / مستوى التمثيل
severed-relations = states (مع): جمد يجمد + علاقاتها / علاقاته / العلاقات
severed-relations = states (مع): علق يعلق + علاقاتها / علاقاته / العلاقات
severed-relations = states (مع): أعلن يعلن + قطع العلاقات / قطع علاقاتها / قطع علاقاته
severed-relations = states (مع): قرر يقرر + قطع العلاقات / قطع علاقاتها / قطع علاقاته / تعليق العلاقات / تعليق علاقاتها
severed-relations = states (مع): عاش يعيش + قطيعة
diplomatic-relations = states (مع): استأنف يستأنف + العلاقات / علاقاته / علاقاتهما / علاقاتها
diplomatic-relations = states (مع): أعاد يعيد + العلاقات / علاقاته / علاقاتهما / علاقاتها
diplomatic-relations = states (مع): أقام يقيم + علاقات / العلاقات الدبلوماسية
diplomatic-relations = states (مع): طبع يطبع + العلاقات / علاقاتها / علاقاتهما / علاقاته
diplomatic-relations = states (مع): اتفق يتفق + استئناف العلاقات / استئناف علاقاتهما / إعادة العلاقات / تطبيع العلاقات / إقامة علاقات / تبادل السفراء / عودة السفراء / إعادة السفراء / عودة التمثيل / إعادة فتح السفارتين / إعادة فتح سفارتيهما
diplomatic-relations = states (مع): أعلن يعلن + استئناف العلاقات / استئناف علاقاتهما / إعادة العلاقات / تطبيع العلاقات / تطبيع علاقاتهما / إقامة علاقات
diplomatic-relations = states (مع): قرر يقرر + استئناف العلاقات / استئناف علاقاتهما / إعادة العلاقات / تطبيع العلاقات / إقامة علاقات
diplomatic-relations = states (مع): تبادل يتبادل + السفراء
diplomatic-relations = states (مع): أعاد يعيد + فتح السفارتين / فتح سفارتيهما / فتح السفارات / السفيرين / سفيريهما
closed-embassy > states (في لدي): أغلق يغلق + سفارتها / سفارته / قنصليتها / قنصليته / بعثتها
embassy > states (في لدي): افتتح يفتتح + سفارة / سفارتها / سفارته / قنصلية
embassy > states (في لدي): فتح يفتح + سفارة / سفارتها / سفارته / قنصلية
embassy > states (في لدي): أعاد يعيد + فتح سفارتها / فتح سفارته / افتتاح سفارتها / افتتاح سفارته
open-border = states (مع): أعاد يعيد + فتح حدودها / فتح حدوده / فتح حدودهما / فتح الحدود
open-border = states (مع): فتح يفتح + حدودها / حدوده / حدودهما / الحدود
closed-border = states (مع): أغلق يغلق + حدودها / حدوده / الحدود / معبر / معبرا / معبرين / معبريها / معبره / منافذ / منافذها / أجواءها / أجواءه / المعبر / معابر / معابرها / المعابر / منفذ / مجالها الجوي / مجاله الجوي
agreement = peers (مع): وقع يوقع + اتفاقا / اتفاقية / اتفاق / الاتفاق / الاتفاقية / اتفاقات / اتفاقيات / اتفاقين / اتفاقيتين / مذكرة / مذكرات / مذكرتي / معاهدة / بيانا مشتركا / إعلانا مشتركا / إعلان نوايا / هدنة / بروتوكولا / بروتوكول / ميثاقا / ملحقا / صفقة / الصفقة / المعاهدة / المذكرة / الهدنة / تفاهما / وثيقة / خارطة طريق / خريطة طريق
agreement = peers (مع): صادق يصادق + اتفاق / اتفاقية / معاهدة / الاتفاق / الاتفاقية
agreement = peers (مع): صدق يصدق + اتفاق / اتفاقية / معاهدة
agreement = peers (مع): انضم ينضم + معاهدة / اتفاقية
agreement = peers (مع): رسم يرسم + حدودهما / الحدود / حدودها
agreement = peers (مع): أبرم يبرم + اتفاقا / اتفاقية / اتفاق / اتفاقات / اتفاقيات / صفقة / معاهدة / مذكرة / هدنة / شراكة / تفاهما / بروتوكولا
agreement = peers (مع): توصل يتوصل + اتفاق / اتفاقية / تفاهم / تسوية
ceasefire = peers (مع): توصل يتوصل + وقف لإطلاق النار / وقف إطلاق النار / هدنة
cooperation = powers (مع): عزز يعزز + تعاونهما / تعاونها / تعاونه / علاقاتهما / علاقاتها / علاقاته / التعاون / شراكتهما
cooperation = powers (مع): وسع يوسع + تعاونهما / تعاونها / تعاونه / علاقاتهما / شراكتهما
cooperation = powers (مع): طور يطور + تعاونهما / تعاونها / علاقاتهما / علاقاتها
agreement = peers (مع): اتفق يتفق + تعزيز / توسيع / تطوير / التعاون / إنشاء / إقامة / تشكيل / توقيع / زيادة / خفض / تقاسم / ترسيم / فتح / إعادة فتح / إنهاء / وقف / تسيير / تزويد / ربط / بناء / إطلاق / تمديد / تفعيل / إلغاء / رفع / تبادل
ceasefire = peers (مع): اتفق يتفق + هدنة / وقف إطلاق النار / وقف لإطلاق النار
agreement = peers (مع): عقد يعقد + اتفاقا / اتفاق / صفقة / هدنة
agreement = peers (مع): ارتبط يرتبط + باتفاق / باتفاقية / باتفاقات / باتفاقيات / باتفاقيتين / باتفاقين / بمعاهدة / بشراكة / بعلاقات
contract = peers (مع الي ل): أبرم يبرم + عقدا / عقودا / عقد
contract = peers (مع الي ل): وقع يوقع + عقدا / عقودا / عقد / عقدين / العقد
family = persons (ب مع): ربط يربط + مصاهرة / قرابة / قربى / نسب
friendship = peers (ب مع): ربط يربط + صداقة
friendship = peers (ب مع): جمع يجمع + صداقة
family = persons (ب مع): جمع يجمع + مصاهرة / قرابة / قربى / نسب
rivalry = peers (ب مع): ربط يربط + خصومة / عداوة / عداء / منافسة
agreement = peers (ب مع): ربط يربط + اتفاق / اتفاقية / اتفاقات / اتفاقيات / معاهدة / معاهدات
alliance = peers (ب مع): ربط يربط + شراكة / تحالف
alliance = peers (ب مع): جمع يجمع + شراكة / تحالف
ties = any (ب مع): ربط يربط + علاقات / علاقة / صلات / صلة / روابط
ties = any (ب مع): أقام يقيم + علاقة / صلات
mediation > any (بين): بذل يبذل + وساطة / جهود وساطة / جهودا للوساطة / مساعي
mediation > any (بين): رعى يرعى + وساطة / مفاوضات / محادثات / اتفاقا / هدنة / مصالحة / حوارا
mediation > any (بين): لعب يلعب + الوسيط / دور وساطة
mediation > any (بين): أدى يؤدي + الوسيط / دور وساطة
mediation > any (بين): اضطلع يضطلع + الوسيط / وساطة
mediation > any (بين): قاد يقود + وساطة / جهود وساطة / جهودا / مفاوضات
mediation > any (بين): أجرى يجري + وساطة
mediation > any (بين): قام يقوم + بوساطة / بجهود وساطة / بدور الوسيط
mediation > any (بين): تولى يتولى + وساطة / الوساطة
war > powers (ضد): تدخل يتدخل + عسكريا
war = powers (مع ضد): خاض يخوض + حربا / حرب / حروبا / معركة / قتالا / نزاعا
war > powers (علي ضد): شن يشن + حربا / هجوما / غارات / ضربات / غارة / ضربة / هجمات / عملية عسكرية / حملة عسكرية
war > powers (علي): أعلن يعلن + الحرب
attack > powers (ل): أسقط يسقط + طائرة / مسيرة / مقاتلة / مروحية
war > powers (علي ضد): نفذ ينفذ + غارة / غارات / ضربات / ضربة / هجوما / هجمات
marriage = persons (علي ب): عقد يعقد + قرانه / قرانها
war = powers (مع): تبادل يتبادل + القصف / إطلاق النار / الضربات / النيران / الغارات / الهجمات
attack > powers (علي باتجاه نحو): أطلق يطلق + صواريخ / صاروخا / مسيرات / قذائف
arrest-warrant > any (بحق ضد): أصدر يصدر + مذكرة توقيف / مذكرة اعتقال / مذكرتي توقيف / مذكرات توقيف
lawsuit > any (ضد علي): قدم يقدم + شكوى / دعوى
lawsuit > any (ضد علي): تقدم يتقدم + بشكوى / بدعوى
prosecution > holder (الي ل): وجه يوجه + تهمة / تهم / التهمة / تهما / لائحة اتهام
prosecution > holder (علي): حكم يحكم + بالسجن / بالإعدام / بالحبس / بالسجن المؤبد
lawsuit > any (علي ضد): رفع يرفع + دعوى / شكوى
lawsuit > any (علي ضد): أقام يقيم + دعوى
detention > holder (علي): ألقى يلقي + القبض
release > holder: أطلق يطلق + سراح
release > holder: أخلى يخلي + سبيل
detention > holder: وضع يضع + قيد الإقامة الجبرية / رهن الإقامة الجبرية / قيد التوقيف
asylum < refuge (ل ): منح يمنح + اللجوء / حق اللجوء / لجوءا / صفة لاجئ
ambassador > states (في لدي الي): أعاد يعيد + سفيرها / سفيره / سفيرتها
ambassador > states (في لدي الي): عين يعين + سفيرا لها / سفيرا له / أول سفير لها
recalled-ambassador > states (من لدي في): سحب يسحب + سفيرها / سفيره / سفيريهما / سفيرهما / سفراءهم / سفيرتها / سفيرته / سفراءها / سفير بلاده / سفير بلادها
recalled-ambassador > states (من لدي في): استدعى يستدعي + سفيرها / سفيره / سفيريهما / سفيرهما / سفراءهم / سفيرتها / سفيرته / سفراءها / سفير بلاده / سفير بلادها
contract = peers (من مع): حصل يحصل + عقد / عقود / العقد / امتياز
contract = peers (مع من): فاز يفوز + بعقد / بعقود / بصفقة / بامتياز
contract = peers (مع من): نال ينال + عقدا / عقودا
contract = peers (ل ): منح يمنح + عقدا / عقودا / امتيازا
agreement = peers (ب مع): جمع يجمع + اتفاق / اتفاقية / اتفاقات / اتفاقيات / معاهدة / معاهدات
joint-exercises = powers (مع): أطلق يطلق + تدريبات / مناورات / تمرينا / تدريبا
joint-exercises = powers (مع): بدأ يبدأ + تدريبات / مناورات / تمرينا / تدريبا
joint-exercises = powers (مع): أجرى يجري + تدريبات / مناورات / تمرينا / تدريبا / تمرين
joint-exercises = powers (مع): نفذ ينفذ + تدريبات / مناورات / تمرينا / تدريبا
joint-exercises = powers (مع): اختتم يختتم + تدريبات / مناورات / تمرينا / تدريبا
prisoner-exchange = powers (مع): تبادل يتبادل + أسرى / الأسرى / أسيرا / أسير / سجناء / السجناء / سجينا / سجين / محتجزين / المحتجزين / معتقلين / رهائن / جثامين
prisoner-exchange = powers (مع): أجرى يجري + تبادلا للأسرى / تبادل أسرى / تبادل للأسرى / عملية تبادل
prisoner-exchange > powers (ل الي ): سلم يسلم + أسرى / أسيرا / جثامين / جثث`;

/** A verb with its objects that say this together; the subject may stand between: قطعت مصر علاقاتها مع. */
export interface ArabicAssociationFrame {
  readonly pattern: AssociationPattern;
  readonly form: ArabicForm;
  readonly gender: ArabicGender | null;
  readonly hasObject: boolean;
  readonly objects: WordTable<true>;
}

/** Verbs whose object is one of those who are tied: "تربطه بأ صداقة". */
const bonding = /^(?:ربط|جمع) /;

/** The lines of the table: a verb in the perfect and the imperfect, with its objects. */
export const verbsOfTies = associationLines(`${verbsWithObjects}\n${verbsOfSupport}`).map(([line, pattern]) => {
  const [verb = "", words = ""] = line.split("+");
  return { verb, pattern, objects: new WordTable(words.split("/").map((each) => [each.trim(), true] as const)) };
});

export const associationFrames = new WordTable<readonly ArabicAssociationFrame[]>(framesByVerb());

function framesByVerb(): ReadonlyMap<string, readonly ArabicAssociationFrame[]> {
  const frames = new Map<string, ArabicAssociationFrame[]>();
  for (const { verb, pattern, objects } of verbsOfTies)
    for (const [text, { form, gender, hasObject }] of arabicVerbForms([[verb, pattern]], "pattern"))
      if (!hasObject || bonding.test(verb))
        frames.set(text, [...(frames.get(text) ?? []), { pattern, form, gender, hasObject, objects }]);
  return frames;
}
