import { bothWords, honorifics, organizationNouns } from "../../tables/ar/offices.ts";
import { type Phrase, phraseOfMark } from "../phrase.ts";
import { type ArabicText, gapBefore, isAdjacent } from "./arabicText.ts";

const directions = /^(?:شمال|جنوب|شرق|غرب|وسط)$/;
const regions = /^(?:المنطقه|منطقه|اقليم|دول|بلدان|جزر|شمال|جنوب|شرق|غرب|القرن|الشرق|الساحل)$/;

/** What follows the body of an Arabic office: where somebody is sent, what for, and the short name of the body. */
export function arabicPosts(context: ArabicText) {
  const { tokens, marks } = context;
  return { postAt, stateOfPost, acronymEnd, isPurpose };

  /** "لدى كينيا", "في نواكشوط": the state to which an envoy is sent. */
  function stateOfPost(index: number): Phrase | undefined {
    const mark = /^(?:لدي|الي|في)$/.test(tokens[index]!.folded) ? marks.get(index + 1) : undefined;
    return mark?.actor.kind === "STATE" && mark.preposition === "" ? phraseOfMark(mark) : undefined;
  }

  /**
   * What follows the body of an office and changes nothing: "(الناتو)", "لدى الأمم المتحدة", "إلى اليمن".
   * @param isSent whether the holder may be sent somewhere; a minister "إلى القاهرة" travels there
   * @returns the index after it
   */
  function postAt(index: number, limit: number, isSent: boolean): number | undefined {
    const { folded } = tokens[index]!;
    if (
      /^(?:لل\p{L}{3}|ل(?:حقوق|شوون|مكافحه|منع|نزع|اعاده|جنوب|شمال|شرق|غرب|وسط|منطقه|دول|عمليه|ملف|قضايا|بلدان)$)/u.test(
        folded,
      ) &&
      !marks.has(index) &&
      // "استدعى سفيره لدى أ للتشاور"
      !/^لل(?:تشاور|تباحث|احتجاج|استيضاح|اطلاع)$/.test(folded)
    ) {
      let to = index + 1;
      while (to < Math.min(limit, index + 4) && isAdjacent(context, to) && isPurpose(to)) to++;
      return to;
    }
    const concerned = /^الم(?:عني|كلف)ه?$/.test(tokens[index - 1]!.folded) ? marks.get(index) : undefined;
    if (concerned?.preposition === "ب") return concerned.to;
    const isBracketed = /\(/.test(gapBefore(context, index));
    const isPosted = /^(?:لدي|الي|في)$/.test(folded);
    if (isPosted && !isSent) return undefined;
    const mark = marks.get(isPosted ? index + 1 : index);
    const both = isPosted ? bothWords.at(tokens, index + 1) : undefined;
    if (both && both.form.skipped === 0) return both.to;
    if (isPosted && !mark) return unnamedEnd(index, limit) ?? destinationEnd(index, limit);
    if (!mark || mark.to > limit || mark.actor.kind === "PERSON" || (mark.sort === "capital" && !isPosted))
      return undefined;
    if (isPosted) return /^ ?$/.test(gapBefore(context, index + 1)) && mark.preposition === "" ? mark.to : undefined;
    const isDestination = mark.preposition === "ل" && mark.actor.kind === "STATE";
    return (isBracketed && /^\)/.test(gapBefore(context, mark.to))) || isDestination ? mark.to : undefined;
  }

  /** "(سيكا)": the short name of the body. @returns the index after it */
  function acronymEnd(index: number, limit: number): number | undefined {
    if (!/\(/.test(gapBefore(context, index))) return undefined;
    return [index + 1, index + 2, index + 3].find((to) => to <= limit && /^\)/.test(gapBefore(context, to)));
  }

  /** "لدى المنظمة الدولية", "لدى الوكالة": an organization that was named before. */
  function unnamedEnd(index: number, limit: number): number | undefined {
    const noun = tokens[index]!.folded === "لدي" ? organizationNouns.at(tokens, index + 1) : undefined;
    if (!noun || noun.form.skipped > 0 || noun.to > limit) return undefined;
    const isDescribed = noun.to < limit && /^ال(?:دولي|اممي|اوروبي|قاري|اقليمي)ه?$/.test(tokens[noun.to]!.folded);
    return isDescribed ? noun.to + 1 : noun.to;
  }

  /** "إلى منطقة البحيرات الكبرى", "لدى الفاتيكان": where an envoy is sent. */
  function destinationEnd(index: number, limit: number): number | undefined {
    const destinations = tokens[index]!.folded === "في" ? directions : regions;
    if (!destinations.test(tokens[index + 1]?.folded ?? "")) return undefined;
    let to = index + 2;
    while (
      to < Math.min(limit, index + 5) &&
      isAdjacent(context, to) &&
      (/^ال\p{L}{3}/u.test(tokens[to]!.value) ||
        isPlaceName(to) ||
        /^(?:افريقيا|اسيا|اوروبا|المتوسط)$/.test(tokens[to]!.folded))
    )
      to++;
    return to;
  }

  /** "شمال موزامبيق", not the name of the envoy. */
  function isPlaceName(index: number): boolean {
    const mark = marks.get(index);
    return mark?.sort === "name" && mark.actor.kind !== "PERSON";
  }

  /** A word with the article that tells what an office is for. */
  function isPurpose(index: number): boolean {
    return /^و?ال\p{L}{3}/u.test(tokens[index]!.value) && !marks.has(index) && !honorifics.has(tokens, index);
  }
}
