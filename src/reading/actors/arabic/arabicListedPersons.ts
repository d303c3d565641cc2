import { countedTargets, wordsOfSanctions } from "../../tables/ar/sanction.ts";
import type { Phrase } from "../phrase.ts";
import type { arabicPersons } from "./arabicPersons.ts";
import { type ArabicText, gapBefore } from "./arabicText.ts";

/** Words behind which some of those are named who were only counted, folded. */
const listOpeners = /^(?:بينهم|بينهما|منهم|منهما|ضمنهم|ابرزهم|مقدمتهم|راسهم|و?هم|و?هما)$/;
/** What stands there instead of names, folded. */
const commonNouns =
  /^و?(?:اطفال|طفل|نساء|امراه|مدنيون|مدنيين|عسكريون|عسكريين|ضباط|جنود|رجال|شركات|شركه|كيانات|مسوولون|مسوولين|مسوول|قاده|قيادي|قياديون|افراد|اشخاص|شخصيات|مواطنون|مواطنين|اعضاء|نواب|قضاه|صحفيون|صحفيين|دبلوماسيون|دبلوماسيين|كبار|بعض|عدد|عدد|اثنان|اثنين|اثنتان|ثلاثه|اربعه|خمسه|سته|سبعه|ثمانيه|تسعه|عشره|عشرات|مقربون|مقربين|اقارب|متهمون|متهمين|سوريون|روس|ايرانيون|اجانب)$/;
/** How far before a name the list may begin, and how far before that the sanction. */
const [listReach, sanctionReach] = [8, 24];

/** New persons whom a sanction names of those whom it counts: "عقوبات على ثلاثة قادة بينهم فلان الفلاني وفلان الآخر". */
export function arabicListedPersons(
  context: ArabicText,
  { newNameOf, joinedNameAt }: Pick<ReturnType<typeof arabicPersons>, "newNameOf" | "joinedNameAt">,
) {
  const { tokens } = context;
  return { listedAt };

  function listedAt(from: number, limit: number): Phrase | undefined {
    const isFirst = listOpeners.test(tokens[from - 1]?.folded ?? "");
    const opener = isFirst ? from - 1 : tokens[from]!.value.startsWith("و") ? openerBefore(from) : undefined;
    if (opener === undefined || commonNouns.test(tokens[from]!.folded) || !isOfCounted(opener)) return undefined;
    // "هما حسن ونادر العلي": one family of two.
    if (tokens[from + 1]?.value.startsWith("و")) return undefined;
    return isFirst ? newNameOf(from, limit) : joinedNameAt(from, limit);
  }

  function openerBefore(from: number): number | undefined {
    for (let index = from - 1; index >= Math.max(0, from - listReach); index--) {
      if (gapBefore(context, index + 1) !== " ") return undefined;
      if (listOpeners.test(tokens[index]!.folded)) return from - index > 2 ? index : undefined;
    }
    return undefined;
  }

  /** Whether a sanction is told before, and then how many are hit. */
  function isOfCounted(opener: number): boolean {
    const start = Math.max(0, opener - sanctionReach);
    const words = tokens.slice(start, opener);
    const end = words.findLastIndex(({ gap }) => /[.\n]/.test(gap));
    const own = words.slice(Math.max(0, end));
    const isSanction = own.some(({ forms }) => forms.some(({ word }) => wordsOfSanctions.test(word)));
    return isSanction && own.some(({ folded }) => countedTargets.test(folded));
  }
}
