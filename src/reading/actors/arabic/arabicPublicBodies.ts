import { publicBodies } from "../../tables/ar/organizationNouns.ts";
import type { Phrase } from "../phrase.ts";
import type { arabicOrganizationParts } from "./arabicOrganizationParts.ts";
import { type ArabicText, isAdjacent } from "./arabicText.ts";

/** What a body is for, folded: "هيئة مكافحة …". */
const purposes =
  /^(?:مكافحه|حمايه|مراقبه|تنظيم|شوون|حقوق|دعم|محاربه|متابعه|تنسيق|اغاثه|مقاطعه|رقابه|تقصي|نقابات|غرف|رجال|علماء|عمال|كتاب|منتجي|مصدري|طلبه|طلاب|معلمي|اطباء|محامي|صحفيي|شركات|بنوك|مصارف|كره|انديه|امناء|محافظي)$/;
/** What a party stands for, folded. */
const creeds = /^ال(?:شيوعي|ديمقراطي|ديموقراطي|جمهوري|اشتراكي|ليبرالي|قومي|وطني|تقدمي|اسلامي|مسيحي|شعبي|دستوري|عمالي)$/;

/** Finds public bodies by their noun and what follows it: "مجلس السيادة السوداني", "هيئة مكافحة الفساد". */
export function arabicPublicBodies(
  context: ArabicText,
  { named, stateAt, isPart, isOneOf, isAdjectiveLike }: ReturnType<typeof arabicOrganizationParts>,
) {
  const { tokens, marks } = context;
  return { publicBodyAt };

  /** "مجلس السيادة السوداني"; as the body of an office also "هيئة النزاهة". */
  function publicBodyAt(from: number, limit: number, isOfOffice: boolean): Phrase | undefined {
    const kind = marks.has(from) ? undefined : publicBodies.at(tokens, from);
    if (!kind) return undefined;
    const inner = marks.get(kind.to);
    const isOrgan = isOneOf(from, /^(?:مفوضيه|مجلس|برلمان|لجنه|بعثه|محكمه|امانه)$/);
    if (
      (isOfOffice || isOrgan) &&
      inner?.actor.kind === "ORGANIZATION" &&
      isAdjacent(context, kind.to) &&
      inner.preposition === ""
    )
      return named(from, kind, inner.to, undefined);
    const isForPurpose = kind.to < limit && purposes.test(tokens[kind.to]!.folded) && isPart(kind.to + 1);
    let index = isForPurpose ? kind.to + 1 : kind.to;
    while (
      index < Math.min(limit, kind.to + 2) &&
      isPart(index) &&
      (index === kind.to || isForPurpose || isAdjectiveLike(index) || tokens[index]!.folded === "الموحد")
    )
      index++;
    if (index === kind.to) {
      const isNamed = isOfOffice && isOneOf(from, /^(?:اقليم|ولايه|محافظه|بلديه|جامعه)$/);
      return isNamed && kind.to < limit && isAdjacent(context, kind.to) && !marks.has(kind.to)
        ? named(from, kind, kind.to + 1, undefined)
        : undefined;
    }
    // "اتهمت هيئة مكافحة الفساد تركيا": the name of a state after the article belongs to no body.
    const following = stateAt(index, limit);
    const state = following?.sort === "name" ? undefined : following;
    // "البنك الإسلامي للتنمية", "اللجنة العليا للانتخابات"
    const isWhole =
      index > kind.to + 1 && /^ال/.test(tokens[index - 2]!.folded) && /^لل/.test(tokens[index - 1]!.folded);
    // "الحزب الشيوعي الموحد", "مجلس الإنقاذ الوطني", "هيئة مكافحة الفساد"
    const isParty = isOneOf(from, /^الحزب$/) && creeds.test(tokens[kind.to]!.folded);
    // "منظمة العفو الدولية"
    const isInternational =
      index > kind.to + 1 &&
      /^الدوليه?$/.test(tokens[index - 1]!.folded) &&
      isOneOf(from, /^(?:منظمه|وكاله|هييه|محكمه|رابطه|لجنه)$/);
    const isCouncil = index > kind.to + 1 && isOneOf(from, /^مجلس$/) && /^ال\p{L}+ي$/u.test(tokens[index - 1]!.folded);
    return state || isOfOffice || isWhole || isParty || isCouncil || isInternational || isForPurpose
      ? named(from, kind, state?.to ?? index, state)
      : undefined;
  }
}
