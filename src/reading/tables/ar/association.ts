import { arabicVerbForms } from "../../text/arabicVerbs.ts";
import { WordTable } from "../../text/wordTable.ts";
import { associationLines } from "../associationPattern.ts";

const verbs = `
invasion > states: غزا يغزو, اجتاح يجتاح
invasion > states (في داخل الي): توغل يتوغل
occupation > states: احتل يحتل
annexation > states: ضم يضم
attack > powers: قصف يقصف, ضرب يضرب, هاجم يهاجم, استهدف يستهدف, دك يدك, اقتحم يقتحم
attack > powers (علي): أغار يغير
war > powers: قاتل يقاتل, حارب يحارب
war = powers (مع): اشتبك يشتبك, تحارب يتحارب, تقاتل يتقاتل
blockade > powers: حاصر يحاصر
recognition > any (ب): اعترف يعترف
mediation > any (بين): توسط يتوسط
arms-supply > powers: سلح يسلح, زود يزود, أمد يمد
funding > any: مول يمول
funding > any (ل): تبرع يتبرع
support > institution: دعم يدعم, ساند يساند, آزر يؤازر
military-support > powers: درب يدرب
allegiance > any: بايع يبايع
detention > holder: اختطف يختطف, استجوب يستجوب, أوقف يوقف, أسر يأسر, خطف يخطف, احتجز يحتجز, اعتقل يعتقل, سجن يسجن, حبس يحبس
detention > holder (علي): قبض يقبض
release > holder (عن): أفرج يفرج, عفا يعفو
prosecution > any: قاضى يقاضي
prosecution > holder: حاكم يحاكم
killing > any: اغتال يغتال
killing > holder: قتل يقتل, أعدم يعدم
deportation > holder: رحل يرحل
ownership > property: امتلك يمتلك, ملك يملك
ownership > property: اشترى يشتري, ابتاع يبتاع, حاز يحوز, اقتنى يقتني
ownership > property (علي): استحوذ يستحوذ
foundation > property: أسس يؤسس, أنشأ ينشئ
alliance = powers (مع): تحالف يتحالف, ائتلف يأتلف, اصطف يصطف
dispute = peers (مع): اختلف يختلف, تنازع يتنازع, تخاصم يتخاصم, تصارع يتصارع
rivalry = persons: نافس ينافس, خاصم يخاصم
merger = powers (مع): اندمج يندمج
cooperation = powers (مع): تعاون يتعاون
contract = peers (مع): تعاقد يتعاقد
asylum > refuge (الي في): لجأ يلجأ, التجأ يلتجئ
exile > refuge (الي): هرب يهرب, فر
marriage = persons (من): تزوج يتزوج, طلق يطلق, اقترن يقترن, تطلق يتطلق`;

/** The lines of the table: a verb in the perfect and the imperfect, and what it tells. */
export const verbsOfAssociation = associationLines(verbs);

/** With a pronoun, only what is directed: "احتجزه", "التي يملكها". */
export const associationVerbs = new WordTable(
  arabicVerbForms(verbsOfAssociation, "pattern").filter(([, { hasObject, pattern }]) => !hasObject || pattern.directed),
);

/** Verbs that extradite where a person is their object and a state follows: "سلمت أ فلانا إلى ب". */
export const handingVerbs = new WordTable(
  arabicVerbForms(associationLines("extradition > holder: سلم يسلم"), "pattern"),
);
