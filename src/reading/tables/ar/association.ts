import { arabicNouns } from "../../text/arabicNouns.ts";
import { type ArabicForm, type ArabicGender, arabicVerbForms } from "../../text/arabicVerbs.ts";
import { linesOf, WordTable } from "../../text/wordTable.ts";
import { type AssociationPattern, associationLines } from "../associationPattern.ts";

const verbs = `
invasion > states: غزا يغزو, اجتاح يجتاح
occupation > states: احتل يحتل
attack > powers: قصف يقصف
war > powers: قاتل يقاتل, حارب يحارب
war = powers (مع): اشتبك يشتبك, تحارب يتحارب, تقاتل يتقاتل
blockade > powers: حاصر يحاصر
recognition > powers (ب): اعترف يعترف
mediation > any (بين): توسط يتوسط
arms-supply > powers: سلح يسلح, زود يزود
funding > any: مول يمول
allegiance > any: بايع يبايع
detention > holder: اختطف يختطف, أوقف يوقف, أسر يأسر, خطف يخطف, احتجز يحتجز, اعتقل يعتقل, سجن يسجن
killing > any: اغتال يغتال
killing > holder: قتل يقتل
ownership > any: امتلك يمتلك, ملك يملك
alliance = powers (مع): تحالف يتحالف
cooperation = powers (مع): تعاون يتعاون
marriage = persons (من): تزوج يتزوج`;

/** Verbs that say this only with words that follow: قطع العلاقات مع. */
const verbsWithObjects = `
severed-relations = states (مع ب): قطع يقطع + علاقاتها / علاقاته / علاقاتها الدبلوماسية / العلاقات / العلاقات الدبلوماسية / علاقاتهما / علاقاتهما الدبلوماسية / علاقات
diplomatic-relations = states (مع): استأنف يستأنف + العلاقات / علاقاته / العلاقات الدبلوماسية / علاقاتهما / علاقاتها / علاقاتهما الدبلوماسية / علاقاتها الدبلوماسية
diplomatic-relations = states (مع): أعاد يعيد + العلاقات / علاقاته / العلاقات الدبلوماسية / علاقاتهما / علاقاتها / علاقاتهما الدبلوماسية
diplomatic-relations = states (مع): أقام يقيم + علاقات / علاقات دبلوماسية / العلاقات الدبلوماسية
diplomatic-relations = states (مع): طبع يطبع + العلاقات / علاقاتها / علاقاتهما / علاقاته
agreement = peers (مع): وقع يوقع + اتفاقا / اتفاقية / اتفاق / مذكرة تفاهم / معاهدة / اتفاقيات / الاتفاق / الاتفاقية / اتفاق سلام / معاهدة سلام / عقدا / اتفاقيات / بيانا مشتركا / إعلانا مشتركا / اتفاقات / مذكرات تفاهم / مذكرة
agreement = peers (مع): أبرم يبرم + اتفاقا / اتفاقية / اتفاق / صفقة / معاهدة / اتفاقات / عقدا
agreement = peers (مع): توصل يتوصل + وقف لإطلاق النار / وقف إطلاق النار / اتفاق سلام / اتفاق / هدنة / تفاهم / اتفاقية / تسوية
agreement = peers (مع): اتفق يتفق + هدنة / وقف إطلاق النار
diplomatic-relations = states (مع): اتفق يتفق + استئناف العلاقات / استئناف علاقاتهما / استئناف العلاقات الدبلوماسية / إعادة العلاقات / تطبيع العلاقات
diplomatic-relations = states (مع): أعلن يعلن + استئناف العلاقات / استئناف علاقاتهما / استئناف العلاقات الدبلوماسية / إعادة العلاقات / تطبيع العلاقات / تطبيع علاقاتهما
severed-relations = states (مع): أعلن يعلن + قطع العلاقات / قطع علاقاتها / قطع العلاقات الدبلوماسية / قطع علاقاتها الدبلوماسية
agreement = peers (مع): عقد يعقد + اتفاقا / اتفاق / صفقة / هدنة
war = powers (مع ضد): خاض يخوض + حربا / حروبا / معركة
war > powers (على ضد): شن يشن + حربا / هجوما / غارات / ضربات / غارة / هجمات / عملية عسكرية
war > powers (على): أعلن يعلن + الحرب
war > powers (على ضد): نفذ ينفذ + غارة / غارات / ضربات / ضربة / هجوما / هجمات
arrest-warrant > any (بحق ضد): أصدر يصدر + مذكرة توقيف / مذكرة اعتقال / مذكرتي توقيف / مذكرات توقيف
recalled-ambassador > states (من لدى في): سحب يسحب + سفيرها / سفيره / سفراءها
recalled-ambassador > states (من لدى في): استدعى يستدعي + سفيرها / سفيره
joint-exercises = powers (مع): أطلق يطلق + تدريبات مشتركة / مناورات مشتركة / مناورات بحرية مشتركة / تدريبات عسكرية مشتركة / مناورات عسكرية مشتركة
joint-exercises = powers (مع): بدأ يبدأ + تدريبات مشتركة / مناورات مشتركة / مناورات بحرية مشتركة / تدريبات عسكرية مشتركة / مناورات عسكرية مشتركة
prisoner-exchange = powers (مع): تبادل يتبادل + أسرى / الأسرى / أسيرا / سجناء / السجناء / سجينا / محتجزين / المحتجزين / معتقلين / رهائن / جثامين
prisoner-exchange = powers (مع): أجرى يجري + تبادلا للأسرى / تبادل أسرى / تبادل للأسرى / عملية تبادل
agreement = peers (مع): ارتبط يرتبط + باتفاق / باتفاقية / بمعاهدة / باتفاقات / بشراكة
war = powers (مع): تبادل يتبادل + القصف / إطلاق النار / الضربات / النيران / الغارات
severed-relations = states (مع): خفض يخفض + تمثيلها / تمثيله / علاقاتها / مستوى علاقاتها / التمثيل الدبلوماسي
joint-exercises = powers (مع): أجرى يجري + تدريبات / تدريبات مشتركة / مناورات / مناورات مشتركة / تدريبات عسكرية مشتركة / مناورات عسكرية مشتركة / مناورات عسكرية / تدريبات عسكرية`;

const nouns = `
invasion > states (ل): غزو, اجتياح
occupation > states (ل): احتلال
recognition > powers (ب): اعتراف
blockade > powers (على): حصار
war = powers (بين مع): حرب, نزاع, صراع, قتال, مواجهة, مواجهات, معارك, اشتباكات, نزاع مسلح
war > powers (على ضد): حرب, هجوم, هجمات, عدوان, غارات, ضربات
dispute = peers (بين مع): خلاف, خلافات, نزاع, خصومة, قطيعة
dispute = powers (بين مع): نزاع حدودي, تنافس, عداء, توتر, توترات
alliance = powers (بين مع): تحالف
agreement = peers (بين مع): اتفاق, اتفاقية, معاهدة, هدنة, تفاهم, مذكرة تفاهم, اتفاق إطار, اتفاق تعاون, اتفاق شراكة, اتفاق تجاري, اتفاق دفاعي, اتفاقية دفاع, اتفاقية تعاون, اتفاق هدنة, اتفاق تبادل, اتفاق سلام, معاهدة سلام, صفقة, وقف إطلاق النار
military-cooperation = powers (بين مع): تعاون, تعاون عسكري, علاقات عسكرية, شراكة, تنسيق, تنسيق أمني, شراكة استراتيجية
joint-exercises = powers (بين مع): تدريبات مشتركة, مناورات مشتركة, تدريبات عسكرية مشتركة, مناورات عسكرية مشتركة
detention > holder (ل): احتجاز, اعتقال, سجن
killing > any (ل): اغتيال
support > powers (من): المدعوم, المدعومة, المدعومين, مدعوم, مدعومة
friendship = peers (بين مع): صداقة`;

/** With a pronoun, only what is directed: "احتجزه", "التي يملكها". */
export const associationVerbs = new WordTable(
  arabicVerbForms(associationLines(verbs), "pattern").filter(
    ([, { hasObject, pattern }]) => !hasObject || pattern.directed,
  ),
);

/** A verb with its objects that say this together; the subject may stand between: قطعت مصر علاقاتها مع. */
export interface ArabicAssociationFrame {
  readonly pattern: AssociationPattern;
  readonly form: ArabicForm;
  readonly gender: ArabicGender | null;
  readonly hasObject: boolean;
  readonly objects: WordTable<true>;
}

export const associationFrames = new WordTable<readonly ArabicAssociationFrame[]>(framesByVerb());

function framesByVerb(): ReadonlyMap<string, readonly ArabicAssociationFrame[]> {
  const frames = new Map<string, ArabicAssociationFrame[]>();
  for (const [line, pattern] of associationLines(verbsWithObjects)) {
    const [verb = "", words = ""] = line.split("+");
    const objects = new WordTable(words.split("/").map((each) => [each.trim(), true] as const));
    for (const [text, { form, gender, hasObject }] of arabicVerbForms([[verb, pattern]], "pattern"))
      if (!hasObject) frames.set(text, [...(frames.get(text) ?? []), { pattern, form, gender, hasObject, objects }]);
  }
  return frames;
}

interface AssociationNoun {
  /** All that it may have: the preposition that follows tells which. */
  readonly patterns: readonly AssociationPattern[];
  readonly hasOwner: boolean;
}

export const associationNouns = new WordTable(groupedByWords());

function groupedByWords(): ReadonlyMap<string, AssociationNoun> {
  const byWords = new Map<string, AssociationNoun>();
  for (const [noun, pattern] of associationLines(nouns))
    for (const { text, hasOwner } of arabicNouns(noun))
      byWords.set(text, { patterns: [...(byWords.get(text)?.patterns ?? []), pattern], hasOwner });
  return byWords;
}

/** Persons by what they are to the one who is named after them: نجل فلان. */
const relativesOfOne = `
family: نجل, نجلة, ابن, ابنة, زوجة, زوج, شقيق, شقيقة, أخ, أخت, والد, والدة, عم, عمة, خال, خالة, صهر, حفيد, حفيدة, كريمة, قرينة, أرملة, حماة, جد, جدة, طليقة, خطيبة
friendship: صديق, الصديق, صديقة
alliance: حليف, الحليف, حليفة
ownership: مالك, مالكة, صاحب, صاحبة
rivalry: خصم, منافس, غريم, منافسة`;

/** "زوج شقيقة فلان", "ابن عم فلان": relatives of relatives. */
const relativesOfRelatives = ["زوج", "زوجة", "ابن", "ابنة", "نجل", "شقيق", "شقيقة", "والد"].flatMap((one) =>
  ["شقيق", "شقيقة", "أخ", "أخت", "ابنة", "ابن", "عم", "عمة", "خال", "خالة", "زوجة", "زوج", "والد"].map(
    (other) => `${one} ${other}`,
  ),
);

export const relatives = `${relativesOfOne}\nfamily: ${relativesOfRelatives.join(", ")}`;

/** The same with the one whose they are as a pronoun: شقيقه, زوجتها, ابن عمه. */
export const ownedRelatives = new WordTable(
  linesOf<string>(relatives)
    .filter(([word]) => !word.startsWith("ال"))
    .flatMap(([word, type]) => ["ه", "ها"].map((owner) => [word.replace(/ة$/, "ت") + owner, type] as const)),
);
