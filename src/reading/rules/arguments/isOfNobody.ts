import { ownedRelatives } from "../../tables/ar/relatives.ts";
import type { Trigger } from "../triggers/trigger.ts";
import { between } from "./arabicAdjacency.ts";
import type { TextClause } from "./clause.ts";

/** "ويستبعد مراقبون", "وتقول منظمات إغاثة": whether whoever says or does it in Arabic has no name. */
export function isOfNobody(clause: TextClause, trigger: Trigger): boolean {
  const { tokens, sentence, phraseAt } = clause;
  const { to, value } = trigger;
  const next = tokens[to];
  if (isOfUnknown(clause, trigger)) return true;
  if (!next || to >= sentence.to) return false;
  // "قال مسؤولون أميركيون": they meet for their state, but what they say is nobody's.
  if (value.kind === "STATEMENT" && /^(?:مسوول|دبلوماسي|مفاوض)(?:ون|ان)$/.test(next.folded)) return true;
  if (phraseAt(to)) return false;
  // "ناشدت زوجته السلطات": a relative whom the text does not name.
  if (ownedRelatives.has(tokens, to) && !phraseAt(to + 1)) return true;
  const isPeople =
    /^(?:محللون|خبراء|مصادر|مصدر|مسوول|مسوولون|دبلوماسي|شهود|ناشطون|نشطاء|سكان|منظمات|وسايل|تقارير|صحف|متظاهرون|الاف|عشرات|ميات|مراقبون|اقتصاديون|كثيرون|جمهوريون|معارضون)$/;
  return isPeople.test(next.folded) || (value.kind !== "MEETING" && /^\p{L}{3,}يون$/u.test(next.folded));
}

/** "قال إن موكله لم يلتق فلانا": the subject is somebody whom no phrase names. */
function isOfUnknown({ tokens, phraseAt, isDate, sentence }: TextClause, { from }: Trigger): boolean {
  let index = from - 1;
  while (index > sentence.from && between.has(tokens[index]!.folded)) index--;
  const isNoun = index > sentence.from && !phraseAt(index) && !isDate(index) && /ه$|ها$/.test(tokens[index]!.folded);
  return isNoun && /^(?:ان|بان|لان)$/.test(tokens[index - 1]?.folded ?? "");
}
