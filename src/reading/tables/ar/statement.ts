import type { Stance } from "../../../ontology/stances.ts";
import { arabicVerbForms } from "../../text/arabicVerbs.ts";
import { linesOf, WordTable } from "../../text/wordTable.ts";

/** Verbs of speech: perfect, imperfect, and a participle that continues what somebody says. */
const verbs = `
NEUTRAL: قال يقول قائلا, أعلن يعلن معلنا, ذكر يذكر, أكد يؤكد مؤكدا, صرح يصرح, أوضح يوضح موضحا, أضاف يضيف مضيفا, أشار يشير مشيرا, أفاد يفيد, أبلغ يبلغ, كشف يكشف كاشفا, اعتبر يعتبر معتبرا, شدد يشدد مشددا, كرر يكرر, تابع يتابع متابعا, أجاب يجيب, خاطب يخاطب, وصف يصف واصفا, رأى يرى, تحدث يتحدث, شعر يشعر, أخبر يخبر, قلل يقلل, شكك يشكك مشككا, جاهر يجاهر, أردف يردف مردفا, خلص يخلص, استدرك يستدرك, نصح ينصح, تعجب يتعجب, علق يعلق معلقا, جدد يجدد مجددا, زعم يزعم, ادعى يدعي, لفت يلفت لافتا, نوه ينوه, أعرب يعرب معربا, عبر يعبر معبرا, رد يرد, كتب يكتب, غرد يغرد, توقع يتوقع, أقر يقر, اعترف يعترف, برر يبرر, أبدى يبدي, أدلى يدلي, استغرب يستغرب, ختم يختم, استطرد يستطرد, رجح يرجح, جزم يجزم, تساءل يتساءل, روى يروي
PRAISE: ثمن يثمن مثمنا, حيا يحيي محييا, أطرى يطري, عزى يعزي, أثنى يثني مثنيا, أشاد يشيد مشيدا, رحب يرحب مرحبا, امتدح يمتدح, هنأ يهنئ, شكر يشكر شاكرا, مدح يمدح
SUPPORT: تضامن يتضامن, أيد يؤيد مؤيدا, ساند يساند
WARN: أنذر ينذر, حذر يحذر محذرا, نبه ينبه منبها
THREATEN: لوح يلوح ملوحا, هدد يهدد مهددا, توعد يتوعد متوعدا
CRITICIZE: اعترض يعترض معترضا, ذم يذم, عاب يعيب, أسف يأسف, لام يلوم, استنكر يستنكر مستنكرا, حمل يحمل محملا, وبخ يوبخ, سخر يسخر, انتقد ينتقد منتقدا, اتهم يتهم متهما, دان يدين, أدان يدين مدينا, ندد يندد منددا, هاجم يهاجم, شجب يشجب, اشتكى يشتكي, احتج يحتج, استهجن يستهجن
DENY: دحض يدحض, نفى ينفي نافيا, أنكر ينكر, كذب يكذب, فند يفند
DEMAND: ألح يلح, حض يحض, التمس يلتمس, ناشد يناشد, أمر يأمر, أمهل يمهل, أصر يصر, طالب يطالب مطالبا, دعا يدعو داعيا, حث يحث, طلب يطلب
PROMISE: وعد, التزم يلتزم, أقسم يقسم, تعهد يتعهد متعهدا`;

export const statementVerbs = new WordTable(arabicVerbForms(linesOf<Stance>(verbs), "stance"));

/** "نقلت … عن فلان قوله": the one whose words are carried follows عن. */
export const carryingVerbs = new WordTable(arabicVerbForms(linesOf<Stance>("NEUTRAL: نقل ينقل"), "stance"));

/** Prepositions after which a capital is only a place, and those after which a state is; folded. */
export const toPlaces: ReadonlySet<string> = new Set(["في", "الي", "من", "قرب"]);
export const inPlaces: ReadonlySet<string> = new Set(["في", "قرب"]);
