import type { Stance } from "../../../ontology/stances.ts";
import { type ArabicForm, arabicVerbs } from "../../text/arabicVerbs.ts";
import { linesOf, WordTable } from "../../text/wordTable.ts";

/** Verbs of speech: perfect, imperfect, and a participle that continues what somebody says. */
const verbs = `
NEUTRAL: قال يقول قائلا, أعلن يعلن معلنا, ذكر يذكر, أكد يؤكد مؤكدا, صرح يصرح, أوضح يوضح موضحا, أضاف يضيف مضيفا, أشار يشير مشيرا, أفاد يفيد, أبلغ يبلغ, كشف يكشف كاشفا, اعتبر يعتبر معتبرا, شدد يشدد مشددا, كرر يكرر, تابع يتابع متابعا, أجاب يجيب, خاطب يخاطب, وصف يصف واصفا, رأى, تحدث, علق يعلق معلقا, جدد يجدد مجددا, زعم يزعم, ادعى يدعي, لفت يلفت لافتا, نوه ينوه, أعرب يعرب معربا, عبر يعبر معبرا, رد يرد
PRAISE: أشاد يشيد مشيدا, أثنى يثني مثنيا, رحب يرحب مرحبا, امتدح يمتدح, هنأ يهنئ, شكر يشكر شاكرا, مدح يمدح
SUPPORT: أيد يؤيد مؤيدا, ساند يساند
WARN: حذر يحذر محذرا, نبه ينبه منبها
THREATEN: هدد يهدد مهددا, توعد يتوعد متوعدا
CRITICIZE: انتقد ينتقد منتقدا, اتهم يتهم متهما, دان يدين, أدان يدين مدينا, ندد يندد منددا, استنكر يستنكر, هاجم يهاجم, شجب يشجب, اشتكى يشتكي, احتج يحتج, استهجن يستهجن
DENY: نفى ينفي نافيا, أنكر ينكر, كذب يكذب, فند يفند
DEMAND: طالب يطالب مطالبا, دعا يدعو داعيا, حث يحث, ناشد يناشد, طلب يطلب
PROMISE: وعد, تعهد يتعهد متعهدا`;

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
