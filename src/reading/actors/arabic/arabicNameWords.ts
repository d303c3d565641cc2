import { isFunctionWord } from "../../../names/annotate/functionWords.ts";
import { isCalendarWord } from "../../../names/annotate/ordinaryWords.ts";
import { affiliationVerbs } from "../../tables/ar/affiliation.ts";
import { ownedBodyNouns } from "../../tables/ar/bodyNouns.ts";
import { givenNamesLikeVerbs, givenNamesOfMonths, givenNamesWithArticle } from "../../tables/ar/givenNames.ts";
import { nounsAfterNames } from "../../tables/ar/nounsAfterNames.ts";
import { counterparts } from "../../tables/ar/offices.ts";
import { namedKinds } from "../../tables/ar/organizationNouns.ts";
import { otherVerbs } from "../../tables/ar/otherVerbs.ts";
import { isFutureLike, isWordAfterNames } from "../../tables/ar/wordsAfterNames.ts";
import { nounsOfPersons } from "../../tables/ar/wordsBeforeNames.ts";
import { isFamilyLikeVerb } from "../familiesLikeVerbs.ts";
import { arabicFamilies, familiesOfKorea, verbTables } from "./arabicFamilies.ts";
import { beginsNoName } from "./arabicNounsBeforeNames.ts";
import { arabicOffices } from "./arabicOffices.ts";
import type { ArabicText } from "./arabicText.ts";

/** Words that are bound to the next part of a name, folded. */
export const boundBefore = new Set(
  "عبد ابو ابي ابا ال ابن بن بنت ام ذو ولد دا دي دو دوس فان فون دير ديل لا دن در دل دوس داس سان سانت".split(" "),
);
/** Nouns of bodies behind "و", folded. */
const bodiesToo = /^و(?:شركه|مجموعه|حركه|منظمه|موسسه|وزاره|هييه|جماعه|جبهه|قناه|صحيفه|وكاله|شبكه|لجنه)$/;
/** Names that fold like small words: "على" is a preposition, and "أن" begins a clause. */
const likeSmallWords = /^(?:علي|آن)$/;
/** "ست سنوات", "يومين", folded. */
const durations = /^(?:ثلاث|اربع|خمس|ست|سبع|ثماني|ثمان|تسع|عشر|عامين|سنتين|شهرين|اسبوعين|يومين|سنوات|اعوام)$/;
/** Nouns of what is done, with which no name begins, folded. */
const nounsOfDeeds =
  /^(?:انشاء|اطلاق|ارسال|اجراء|اعلان|الغاء|انهاء|اقامه|ادراج|ابرام|ابعاد|ابلاغ|اغلاق|انقاذ|اعداد|اشراك|احياء|ارجاء|اعفاء|اجلاء|ايفاد|ايقاف|ايواء|اقاله|اعاده|استضافه|استيناف|استقبال|تعيين|تشكيل|تعليق|تمديد|تخصيص|تقديم)$/;
const nounsOfProperty = /^(?:اصول|ارصده|اموال|ممتلكات|حسابات|عضويه|استقاله|مهام)$/;
/** "السلطات", but not a family of the form "الباشات", which a noun seldom has. */
export function isPlural(folded: string): boolean {
  return /^ال\p{L}{3,}ات$/u.test(folded) && (isWordAfterNames(folded) || !/^ال\p{L}ا\p{L}ات$/u.test(folded));
}

/** Of which words the names of persons consist that no mark knows: those that no verb, office or other word after names is. */
export function arabicNameWords(context: ArabicText) {
  const { tokens, marks } = context;
  const { isFamilyEnd, isFamilyOfKorea, isShortName } = arabicFamilies(context);
  return { isNameWord, isSon, isVerbAt, isOffice, isFamilyEnd };

  /** Whether a word may be a part of the name that begins at a token. */
  function isNameWord(index: number, from: number): boolean {
    const { folded, letterCase, forms } = tokens[index]!;
    if (index > from && (isSon(index - 1) || (boundBefore.has(tokens[index - 1]!.folded) && !marks.has(index))))
      return true;
    // "تركي بن سعود"
    if (index === from && marks.get(index)?.sort === "adjective" && isSon(index + 1)) return true;
    if (index > from + 1 && !marks.has(index) && isFamilyEnd(index)) return true;
    if (index > from && isFamilyOfOrigin(index)) return true;
    if (marks.has(index) || letterCase !== "none" || /\d/.test(folded)) return false;
    if (index > from && boundBefore.has(folded)) return true;
    // "وجّه الرئيس قرارا"
    if (index === from && nounsAfterNames.has(folded) && folded.endsWith("ا")) return false;
    if (index === from && beginsNoName(tokens[index]!)) return false;
    // "القائد السابق لجبهة أ"
    if (index === from && /^[لب]$/.test(namedKinds.at(tokens, index)?.form.preposition ?? "")) return false;
    // "نفى متحدث باسم الجيش استهداف مدنيين"
    if (/^است\p{L}{2,}ا\p{L}$|^\p{L}{2,}يين$/u.test(tokens[index]!.value)) return false;
    // "التقى رئيس الجمهورية بقصر المرسى": where they met.
    if (index === from && /^ب(?:قصر|مقر|مطار|مدينه)$/.test(folded)) return false;
    // "واتهمه بعرقلة الانتخابات"
    if (index === from && /^[بل]\p{L}{4,}ة$/u.test(tokens[index]!.value)) return false;
    if (index > from && isPlural(folded) && !boundBefore.has(tokens[index - 1]!.folded)) return false;
    // "أمهلت السفير فلانا أسبوعين"
    if (durations.test(folded)) return false;
    // "إنشاء مصنع": what is done begins no name.
    if (index === from && ownedBodyNouns.has(folded)) return false;
    if (index === from && nounsOfDeeds.test(folded)) return false;
    // "تجميد أصول رئيس الأركان"
    if (index > from && nounsOfProperty.test(folded)) return false;
    // "احتفظت فلانة بمنصبها"
    if (index > from && /^[بل]\p{L}{4}/u.test(folded) && nounsAfterNames.has(folded.slice(1))) return false;
    // "التي يملكها فلان وشركة …": a second body begins.
    if (index > from && bodiesToo.test(folded)) return false;
    // "مقتل نائب", "وأزمة"
    if (index === from && (nounsOfPersons.has(folded) || /^و\p{L}{3,}ة$/u.test(tokens[index]!.value))) return false;
    // "رئيس الوزراء يرمي المنشفة"
    const isBeforeArticle = tokens[index + 1]?.gap === " " && /^ال/.test(tokens[index + 1]!.value);
    if (index === from && /^ي\p{L}{3}$/u.test(folded) && isBeforeArticle && !givenNamesLikeVerbs.test(folded))
      return false;
    // "رئيس الحكومة يختار امرأة"
    if (index === from && /^ي/.test(folded) && affiliationVerbs.has(tokens, index)) return false;
    // "خلفه فيها فلان"
    if (/^(?:في|ب|ل|من|عن|علي|الي|مع|ايا)(?:ه|ها|هم|هما)$/.test(folded)) return false;
    // "لي شياو", not "قال لي": a family where a short name follows.
    if (folded === "لي" && index === from && isShortName(index + 1)) return true;
    if (folded === "هو" && index === from + 2 && familiesOfKorea.test(tokens[from]!.folded)) return true;
    const isLikeSmallWord = likeSmallWords.test(tokens[index]!.value);
    if (isFunctionWord(folded) && !isLikeSmallWord) return false;
    const isMorning =
      folded === "صباح" && /^ال/.test(tokens[index + 1]?.value ?? "") && !isWordAfterNames(tokens[index + 1]!.folded);
    if (isMorning) return true;
    const isMonth = isCalendarWord(folded) && !(index === from && givenNamesOfMonths.test(folded));
    if (isMonth || (isWordAfterNames(folded) && !isLikeSmallWord)) return false;
    if (
      index > from &&
      ((isFutureLike(folded) && (isVerbAt(index) || otherVerbs.has(tokens, index))) ||
        (folded.length === 1 && tokens[index + 1]?.gap !== ". "))
    )
      return false;
    // "وكان" begins no name.
    if (
      !(index === from && /^في\p{L}{2}$/u.test(folded)) &&
      forms.slice(1).some(({ word, preposition }) => (preposition === "" || word.length > 4) && isWordAfterNames(word))
    )
      return false;
    if (/^\p{L}{3,}(?:ها|هم|هما)$/u.test(folded)) return false;
    // "فيصل" is a name, although يصل is a verb.
    const isLikeVerb = isVerbAt(index) && !isBeforeFamily(index, from) && !(index === from && /^ف/.test(folded));
    if (isLikeVerb && !isFamilyLikeVerb(context, index, from, isVerbAt)) return false;
    if (forms.slice(1).some(({ word }) => word.startsWith("ال") && word.length > 4) && !isForeign(index, from))
      return false;
    if (isOffice(index) && !isNameOfOffice(index)) return false;
    // "إلينا" begins with no article.
    const isArticle = /^ال\p{L}{3}/u.test(tokens[index]!.value);
    if (index === from && /^(?:الشيخ|السيد)$/.test(folded)) return boundBefore.has(tokens[index + 1]?.folded ?? "");
    if (isArticle && index === from && (isSon(index + 1) || givenNamesWithArticle.has(folded))) return true;
    return !isArticle || (index > from && (boundBefore.has(tokens[index - 1]!.folded) || !isAdjectiveLike(folded)));
  }

  /** "محمد شياع السوداني": where somebody's family is from; no noun before it can have the adjective. */
  function isFamilyOfOrigin(index: number): boolean {
    const mark = marks.get(index);
    const isSingular = mark?.to === index + 1 && /^ال\p{L}+[^هنت]$/u.test(tokens[index]!.folded);
    const isOfState = mark?.sort === "adjective" && mark.actor.kind === "STATE";
    return isOfState && isSingular && !/^ال(?:جنسيه|اصل|مولد)$/.test(tokens[index + 1]?.folded ?? "");
  }

  /** "بن": the name goes on, whatever follows: "بن تركي". */
  function isSon(index: number): boolean {
    return /^(?:بن|ابن|بنت|ولد)$/.test(tokens[index]?.folded ?? "");
  }

  /** "جمعة", "روي" and "كيري" are names, "جمعه", "روى" and "يرى" verbs: none has a preposition. */
  function isVerbAt(index: number): boolean {
    const { value } = tokens[index]!;
    // The verb is written with a hamza.
    if (/^(?:ياسر|يوسف|ياسين)$/.test(value)) return false;
    // "الكوري بارك سونغ جين": a family, where no object follows.
    if (value === "بارك" && isFamilyOfKorea(index)) return false;
    const isVerb = (verbs: (typeof verbTables)[number]) =>
      /^ل?$/.test(verbs.at(tokens, index)?.form.preposition ?? "ب");
    return !/ة$|^[^يتنأس]\p{L}ي$/u.test(value) && verbTables.some(isVerb);
  }

  /** "وزير", "نظيره" */
  function isOffice(index: number): boolean {
    return arabicOffices.has(tokens, index) || counterparts.has(tokens, index);
  }

  /** "فالكون", "كالدور" and, as the second part of a name, "بالمورا": no particle and no article. */
  function isForeign(index: number, from: number): boolean {
    const { value } = tokens[index]!;
    if (index === from || /(?:ة|ات|ين|ون)$|^بال\p{L}{3,}ي$/u.test(value)) return false;
    return /^(?:ف|ك)ال/.test(value) || (/^بال/.test(value) && index === from + 1);
  }

  /** "أمير خان": an office that is also a name, where no state and no organ follows. */
  function isNameOfOffice(index: number): boolean {
    const next = tokens[index + 1];
    const isName = /^(?:أمير|سلطان|أمين|حاكم|عميد|ملك|نائب)$/.test(tokens[index]!.value);
    return (
      isName &&
      next?.gap === " " &&
      !marks.has(index + 1) &&
      !/^(?:ال|عام|سر)/.test(next.value) &&
      !isFunctionWord(next.folded)
    );
  }

  /** "نزار طالب الراوي": a part of a name that would be a verb elsewhere. */
  function isBeforeFamily(index: number, from: number): boolean {
    const next = tokens[index + 1];
    if (index === from || next?.gap !== " " || marks.has(index + 1) || arabicOffices.has(tokens, index + 1))
      return false;
    return /^ال\p{L}{2,}/u.test(next.folded) && !isWordAfterNames(next.folded) && !isAdjectiveLike(next.folded);
  }

  /** "الفلانية", "المسؤولون" */
  function isAdjectiveLike(folded: string): boolean {
    return /(?:يه|يين|يون)$/.test(folded) || (folded.length > 7 && /ون$/.test(folded));
  }
}
