import { affiliationVerbs } from "../../tables/ar/affiliation.ts";
import { nounsAfterNames } from "../../tables/ar/nounsAfterNames.ts";
import {
  bothWords,
  countryWords,
  governments,
  organizationNouns,
  organs,
  partnerNouns,
} from "../../tables/ar/offices.ts";
import { otherVerbs } from "../../tables/ar/otherVerbs.ts";
import { verbsAfterNames } from "../../tables/ar/verbsAfterNames.ts";
import { isWordAfterNames } from "../../tables/ar/wordsAfterNames.ts";
import { type arabicNameWords, boundBefore, isPlural } from "./arabicNameWords.ts";
import type { ArabicText } from "./arabicText.ts";

/** Words for whoever was named before, and for governments. */
const referenceWords = [bothWords, organizationNouns, partnerNouns, countryWords, governments, organs];
/** How many parts a name has; what is bound to the next word counts with it, and a family's article may add one more. */
export const mostParts = 3;

/** Where the names of persons end that no mark knows. */
export function arabicNameEnds(
  { tokens }: ArabicText,
  { isNameWord, isVerbAt, isOffice, isFamilyEnd }: ReturnType<typeof arabicNameWords>,
) {
  return { isAfterName };

  /** After two parts of a name, "احتجاجا", "بإدارة" and "محادثات" are none. */
  function isAfterName(index: number, parts: number): boolean {
    const { folded, value } = tokens[index]!;
    if (boundBefore.has(folded) || boundBefore.has(tokens[index - 1]!.folded)) return false;
    if (parts < mostParts && isFamilyEnd(index)) return false;
    // "فلان الفلاني بموقف": a particle and a noun that names seldom have.
    if (/^[بل]/.test(folded) && (nounsAfterNames.has(folded.slice(1)) || isWordAfterNames(folded.slice(1))))
      return true;
    // "فلان الفلاني عام 2018"
    if (/^(?:عام|سنه)$/.test(folded) && /^\p{N}/u.test(tokens[index + 1]?.folded ?? "")) return true;
    // "باحات المسجد": a plural that a noun with the article follows.
    if (/ات$/.test(folded) && tokens[index + 1]?.gap === " " && /^ال/.test(tokens[index + 1]!.value)) return true;
    // "فلان باغتيال علان"
    if (/^ب(?:ا\p{L}[تد]|ان\p{L}|است\p{L}+)\p{L}ا\p{L}$/u.test(folded)) return true;
    if (isDualOfDeed(folded)) return true;
    // "الرئيس فلان علان يقيل رئيس الحكومة"
    if (/^[يت]/.test(folded) && affiliationVerbs.has(tokens, index)) return true;
    // "كامل المسؤولية": a noun before another one; else a name.
    if (folded === "كامل") return /^ال/.test(tokens[index + 1]?.folded ?? "");
    if (nounsAfterNames.has(folded) || /^و\p{L}{3,}(?:ه|ها|هم)$/u.test(value)) return true;
    if (isCommonNoun(index) || isVerbAt(index) || otherVerbs.has(tokens, index)) return true;
    if (verbsAfterNames.has(tokens, index) || isReference(index)) return true;
    // "نوري القاضي بجروح": a name ends with that of the family. "وجّه": no name is written so.
    if (/^ال\p{L}+ي$/u.test(tokens[index - 1]!.value) && !/^ال/.test(value)) return true;
    if (/^[وف]?[تي]?\p{L}{2}\u0651\p{L}ت?$/u.test(value)) return true;
    // "انتقاله", "تأييدها"
    if (/^(?:ا\p{L}{4,}|إ\p{L}{3,}|ت\p{L}{3,})(?:ه|ها|هم)$/u.test(value)) return true;
    const isOfSon = /^(?:بن|ابن|بنت|ولد)$/.test(tokens[index - 2]?.folded ?? "");
    if (/^ال\p{L}{4,}(?:ين|ون)$/u.test(value) && !isOfSon) return true;
    // "احتجاجا" is no part of a name, "كوستا" is; neither is "ودعا".
    if (/^[امت]\p{L}{3,}ا$/u.test(folded) && !/^ا[ولي]/.test(folded)) return true;
    if (/^\p{L}{2,}تين$|^\p{L}{4,}(?:ته|تها|هما)$|^(?!ال)\p{L}{4,}ات$/u.test(folded)) return true;
    if (
      /^و\p{L}{4,}$/u.test(folded) &&
      (/^و(?:ال|[يتن]\p{L}|\p{L}+(?:ة|ات|ين)$)/u.test(value) ||
        parts >= mostParts ||
        isOffice(index) ||
        isFollowedByName(index))
    )
      return true;
    // "فلان الفلاني ورجل الأعمال", "تعليق العمل", "مقعده"
    // "اقتحام السفارة", "احتجاز الرئيس"
    const isBeforeArticle = tokens[index + 1]?.gap === " " && /^ال/.test(tokens[index + 1]!.value);
    if (
      isBeforeArticle &&
      /^و\p{L}{3}$|^ت\p{L}{2}ي\p{L}$|^ا(?:\p{L}[تد]|ن\p{L})\p{L}ا\p{L}$|^اتّ?\p{L}ا\p{L}$/u.test(value)
    )
      return true;
    if (/^م\p{L}{3}ه$/u.test(value)) return true;
    if (/^[بل](?:[إأ]|ت\p{L}{3,}|\p{L}+ة$)/u.test(value)) return true;
    return parts >= mostParts && !/^ال|^(?:اوغلو|زاده|باشا)$/.test(folded);
  }

  /** "الطرفين", "الميليشيا", "السلطات": whoever was named before, or a government. */
  function isReference(index: number): boolean {
    return referenceWords.some((words) => words.has(tokens, index));
  }

  /** "اتصالين", "قرارين": two of what somebody makes. */
  function isDualOfDeed(folded: string): boolean {
    const one = /^(\p{L}{3,})ين$/u.exec(folded)?.[1];
    return one !== undefined && (nounsAfterNames.has(one) || isWordAfterNames(one));
  }

  /** "فلان الفلاني وفلانة الفلانية", not a name of which the last part begins with the letter */
  function isFollowedByName(index: number): boolean {
    return tokens[index + 1]?.gap === " " && isNameWord(index + 1, index);
  }

  /** "الوضع", "القضية", "صفقة الرهائن": after two parts of a name, forms that family names seldom have. */
  function isCommonNoun(index: number): boolean {
    const { value } = tokens[index]!;
    const next = tokens[index + 1];
    if (/^است\p{L}{3}/u.test(value)) return true;
    if (isPlural(tokens[index]!.folded)) return true;
    if (/^ال/.test(value)) return /ة$|^ال(?:ت|ا|إ)\p{L}{2,}[^ي]$/u.test(value);
    return /ة$/.test(value) && next !== undefined && /^ ?$/.test(next.gap) && /^ال/.test(next.value);
  }
}
