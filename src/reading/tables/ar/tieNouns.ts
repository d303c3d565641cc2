import { arabicNouns } from "../../text/arabicNouns.ts";
import { WordTable } from "../../text/wordTable.ts";
import { type AssociationPattern, associationLines } from "../associationPattern.ts";

const nouns = `
invasion > states (ل): غزو, اجتياح
occupation > states (ل): احتلال
recognition > powers (ب): اعتراف
blockade > powers (علي): حصار
war = powers (بين مع): حرب, صراع, قتال, مواجهة, مواجهات, معارك, اشتباكات, اشتباك, نزاع مسلح
war > powers (علي ضد): حرب, هجوم, هجمات, عدوان, غارات, ضربات
dispute = peers (بين مع): خلاف, خلافات, نزاع, نزاعات, خصومة, قطيعة, عداوة, جفاء, مشادة, مشادات
dispute = powers (بين مع): نزاع حدودي, تنافس, عداء, توتر, توترات, أزمة
alliance = powers (بين مع): تحالف, ائتلاف
agreement = peers (بين مع): اتفاق, اتفاقية, معاهدة, تفاهم, مذكرة تفاهم, اتفاقات, اتفاقيات, معاهدات, مذكرات تفاهم, بروتوكول, ميثاق, اتفاق إطار, اتفاق تعاون, اتفاق شراكة, اتفاق تجاري, اتفاق دفاعي, اتفاقية دفاع, اتفاقية تعاون, اتفاق تبادل, اتفاق سلام, معاهدة سلام, صفقة
contract = peers (بين مع): عقد, عقود, صفقة أسلحة
ceasefire = peers (بين مع): هدنة, اتفاق هدنة, وقف إطلاق النار, وقف لإطلاق النار
military-cooperation = powers (بين مع): تعاون, تعاون عسكري, علاقات عسكرية, شراكة, تنسيق, تنسيق أمني, شراكة استراتيجية
joint-exercises = powers (بين مع): تدريبات, مناورات, تمارين, تمرين
prisoner-exchange = powers (بين مع): تبادل أسرى, تبادل للأسرى, تبادل سجناء, صفقة تبادل, عملية تبادل
mediation > any (بين): وساطة
detention > holder (ل): احتجاز, اعتقال, سجن, توقيف
killing > any (ل): اغتيال
friendship = peers (بين مع): صداقة
family = persons (بين مع): مصاهرة, صلة قرابة, صلة نسب`;

interface AssociationNoun {
  /** All that it may have: the preposition that follows tells which. */
  readonly patterns: readonly AssociationPattern[];
  readonly hasOwner: boolean;
}

export const tieNouns = new WordTable(groupedByWords());

function groupedByWords(): ReadonlyMap<string, AssociationNoun> {
  const byWords = new Map<string, AssociationNoun>();
  for (const [noun, pattern] of associationLines(nouns))
    for (const { text, hasOwner } of arabicNouns(noun))
      byWords.set(text, { patterns: [...(byWords.get(text)?.patterns ?? []), pattern], hasOwner });
  return byWords;
}
