import type { Modality } from "../../../ontology/modalities.ts";
import { arabicVerbForms } from "../../text/arabicVerbs.ts";
import { linesOf, WordTable } from "../../text/wordTable.ts";

/** Verbs that report no relation themselves, by what they make of the event that their object names: عقد لقاء, ألغى زيارة. */
const verbs = `
ASSERTED: عقد يعقد, أجرى يجري, قام يقوم, بدأ يبدأ, اختتم يختتم, أنهى ينهي, واصل يواصل, استأنف يستأنف, ترأس يترأس, شارك يشارك, حضر يحضر, تلقى يتلقى, أدى يؤدي, انعقد ينعقد, جرى يجري, حل يحل, شهد يشهد, تناول يتناول, غادر يغادر, أقام يقيم, انتهى ينتهي, قدم يقدم, سلم يسلم, قاد يقود, رافق يرافق, شن يشن, أطلق يطلق, أرسل يرسل, تبادل يتبادل, اتفق يتفق, وافق يوافق, فشل يفشل, نجح ينجح, دخل يدخل, بقي يبقى, وقف يقف, وقع يوقع, أبرم يبرم, أدار يدير, نظم ينظم, ألقى يلقي, خاض يخوض, أنشأ ينشئ, طرح يطرح, واجه يواجه, عاد يعود, استمر يستمر, تسبب يتسبب, أثار يثير, خسر يخسر, فاز يفوز
DENIED: ألغى يلغي, أجل يؤجل, أرجأ يرجئ, رفض يرفض, قاطع يقاطع, تجنب يتجنب, تجاهل يتجاهل, استبعد يستبعد
PLANNED: اعتزم يعتزم, نوى ينوي, خطط يخطط, أعد يعد, استعد يستعد, قرر يقرر
HYPOTHETICAL: اقترح يقترح, عرض يعرض, أمل يأمل, سعى يسعى, حاول يحاول, درس يدرس, أراد يريد, رغب يرغب, تمنى يتمنى, طلب يطلب, هدد يهدد`;

export const otherVerbs = new WordTable(
  arabicVerbForms(linesOf<Modality>(verbs), "effect").filter(([, { hasObject }]) => !hasObject),
);
