import type { Stance } from "../../../ontology/stances.ts";
import { type ArabicForm, arabicVerbs } from "../../text/arabicVerbs.ts";
import { linesOf, WordTable } from "../../text/wordTable.ts";

/** Verbs of speech: perfect, imperfect, and a participle that continues what somebody says. */
const verbs = `
NEUTRAL: قال يقول قائلا, أعلن يعلن معلنا, ذكر يذكر, أكد يؤكد مؤكدا, صرح يصرح, أوضح يوضح موضحا, أضاف يضيف مضيفا, أشار يشير مشيرا, أفاد يفيد, أبلغ يبلغ, كشف يكشف كاشفا, اعتبر يعتبر معتبرا, شدد يشدد مشددا, كرر يكرر, تابع يتابع متابعا, أجاب يجيب, خاطب يخاطب, وصف يصف واصفا, رأى, تحدث, علق يعلق معلقا, جدد يجدد مجددا, زعم يزعم, ادعى يدعي, لفت يلفت لافتا, نوه ينوه, أعرب يعرب معربا, عبر يعبر معبرا, رد يرد, كتب يكتب, غرد يغرد, توقع يتوقع, أقر يقر, اعترف يعترف, برر يبرر, أبدى يبدي, أدلى يدلي, استغرب يستغرب, ختم يختم, استطرد يستطرد, رجح يرجح, جزم يجزم, تساءل يتساءل, روى يروي
PRAISE: عزى يعزي, بارك يبارك, أثنى يثني مثنيا, أشاد يشيد مشيدا, رحب يرحب مرحبا, امتدح يمتدح, هنأ يهنئ, شكر يشكر شاكرا, مدح يمدح
SUPPORT: تضامن يتضامن, أيد يؤيد مؤيدا, ساند يساند
WARN: أنذر ينذر, حذر يحذر محذرا, نبه ينبه منبها
THREATEN: هدد يهدد مهددا, توعد يتوعد متوعدا
CRITICIZE: لام يلوم, استنكر يستنكر مستنكرا, حمل يحمل محملا, وبخ يوبخ, سخر يسخر, انتقد ينتقد منتقدا, اتهم يتهم متهما, دان يدين, أدان يدين مدينا, ندد يندد منددا, هاجم يهاجم, شجب يشجب, اشتكى يشتكي, احتج يحتج, استهجن يستهجن
DENY: نفى ينفي نافيا, أنكر ينكر, كذب يكذب, فند يفند
DEMAND: ناشد يناشد, أمر يأمر, أمهل يمهل, أصر يصر, طالب يطالب مطالبا, دعا يدعو داعيا, حث يحث, طلب يطلب
PROMISE: وعد يعد, التزم يلتزم, أقسم يقسم, تعهد يتعهد متعهدا`;

export interface ArabicSpeech {
  readonly stance: Stance;
  readonly form: ArabicForm;
  readonly hasObject: boolean;
}

export const statementVerbs = new WordTable<ArabicSpeech>(
  linesOf<Stance>(verbs).flatMap(([verb, stance]) =>
    arabicVerbs(verb).map(({ text, form, hasObject }) => [text, { stance, form, hasObject }] as const),
  ),
);

/** "نقلت … عن فلان قوله": the one whose words are carried follows عن. */
export const carryingVerbs = new WordTable<true>(
  ["نقل ينقل"].flatMap((verb) => arabicVerbs(verb).map(({ text }) => [text, true] as const)),
);
