import { attachedPronouns } from "../../text/arabicVerbs.ts";
import { WordTable } from "../../text/wordTable.ts";
import type { AssociationPattern } from "../associationPattern.ts";
import { verbsOfAssociation } from "./association.ts";
import { verbsOfTies } from "./associationFrames.ts";

/** The verbal nouns of verbs that tell of ties, behind the perfect. */
const verbalNouns = `
قطع قطع, أنهى إنهاء, خفض خفض, خفض تخفيض, جمد تجميد, علق تعليق, استأنف استئناف, أعاد إعادة, أقام إقامة, طبع تطبيع, تبادل تبادل,
أغلق إغلاق, أغلق غلق, افتتح افتتاح, فتح فتح, وقع توقيع, صادق مصادقة, صدق تصديق, أبرم إبرام, بذل بذل, رعى رعاية, شن شن, أسقط إسقاط,
أطلق إطلاق, نفذ تنفيذ, أصدر إصدار, أخلى إخلاء, منح منح, سحب سحب, استدعى استدعاء, أجرى إجراء, قدم تقديم, أرسل إرسال, نشر نشر, أعفى إعفاء,
تلقى تلقي, خصص تخصيص, حول تحويل, حصل حصول, مد مد, صدر تصدير, باع بيع, سلم تسليم, تسلم تسلم, استورد استيراد, اشترى شراء,
غزا غزو, اجتاح اجتياح, احتل احتلال, قصف قصف, هاجم مهاجمة, استهدف استهداف, اقتحم اقتحام, حاصر محاصرة, اعترف اعتراف, سلح تسليح,
زود تزويد, أمد إمداد, مول تمويل, دعم دعم, ساند مساندة, درب تدريب, بايع مبايعة, اختطف اختطاف, خطف خطف, أوقف توقيف, أسر أسر,
احتجز احتجاز, اعتقل اعتقال, سجن سجن, حبس حبس, أفرج إفراج, أفرج الإفراج, اغتال اغتيال, قتل قتل, أعدم إعدام, رحل ترحيل, امتلك امتلاك,
ابتاع ابتياع, استحوذ استحواذ, أسس تأسيس, أنشأ إنشاء, تحالف تحالف, اندمج اندماج, تعاقد تعاقد, لجأ لجوء, هرب هروب, فر فرار`;

/** The verbal noun of a verb that tells of a tie: "قطع العلاقات", "اعتقال أ لب". */
export interface ArabicTieDeed {
  readonly pattern: AssociationPattern;
  /** The nouns of which one follows; null if the verb alone says enough. */
  readonly objects: WordTable<true> | null;
  /** Whether a pronoun is attached: "قطعها العلاقات". */
  readonly hasOwner: boolean;
}

export const tieDeeds = new WordTable<readonly ArabicTieDeed[]>(deedsByNoun());

function deedsByNoun(): ReadonlyMap<string, readonly ArabicTieDeed[]> {
  const deeds = new Map<string, ArabicTieDeed[]>();
  const lines = [...verbsOfTies, ...verbsOfAssociation.map(([verb, pattern]) => ({ verb, pattern, objects: null }))];
  for (const each of verbalNouns.trim().split(/,\s*/)) {
    const [perfect, noun = ""] = each.split(" ");
    const bound = noun.replace(/ة$/, "ت");
    for (const { pattern, objects } of lines.filter(({ verb }) => verb.trim().split(" ")[0] === perfect))
      for (const owner of ["", ...attachedPronouns]) {
        const text = owner === "" ? noun : bound + owner;
        deeds.set(text, [...(deeds.get(text) ?? []), { pattern, objects, hasOwner: owner !== "" }]);
      }
  }
  return deeds;
}
