import { isFunctionWord } from "../../names/annotate/functionWords.ts";
import { isCalendarWord } from "../../names/annotate/ordinaryWords.ts";
import { associationVerbs } from "../tables/ar/association.ts";
import { givenNamesOfMonths, givenNamesWithArticle } from "../tables/ar/givenNames.ts";
import { meetingVerbs } from "../tables/ar/meeting.ts";
import { nounsAfterNames } from "../tables/ar/nounsAfterNames.ts";
import {
  bothWords,
  counterparts,
  countryWords,
  governments,
  organizationNouns,
  organs,
  partnerNouns,
} from "../tables/ar/offices.ts";
import { otherVerbs } from "../tables/ar/otherVerbs.ts";
import { sanctionVerbs } from "../tables/ar/sanction.ts";
import { carryingVerbs, statementVerbs } from "../tables/ar/statement.ts";
import { verbsAfterNames } from "../tables/ar/verbsAfterNames.ts";
import { isFutureLike, isWordAfterNames } from "../tables/ar/wordsAfterNames.ts";
import type { WordTable } from "../text/wordTable.ts";
import { arabicOffices } from "./arabicOffices.ts";
import { type ArabicText, gapBefore } from "./arabicText.ts";
import { newPhrase, type Phrase } from "./phrase.ts";
import { newTextActor } from "./textActor.ts";

const boundBefore = new Set(
  "عبد ابو ابي ابا ال ابن بن بنت ام ذو ولد دا دي دو دوس فان فون دير ديل لا دن در دل دوس داس سان سانت".split(" "),
);
const verbTables: readonly Pick<WordTable<unknown>, "has">[] = [
  statementVerbs,
  meetingVerbs,
  carryingVerbs,
  ...sanctionVerbs,
  associationVerbs,
];
const referenceWords = [bothWords, organizationNouns, partnerNouns, countryWords, governments, organs];
/** Words with which a given name begins, folded: "سيدي محمد". */
const beforeGivenName = /^(?:سيدي|مولاي|ملا)$/;
/** How many parts a name has; what is bound to the next word counts with it, and a family's article may add one more. */
const mostParts = 3;

/** The names of persons that no mark knows: words that no verb, office or other word after names is. */
export function arabicNames(context: ArabicText) {
  const { text, tokens, marks } = context;
  return { newNameOf };

  function newNameOf(from: number, limit: number): Phrase | undefined {
    let to = from;
    let parts = 0;
    while (
      to < limit &&
      (parts < (/^ال\p{L}|^(?:اوغلو|زاده|باشا)$/u.test(tokens[to]!.folded) ? mostParts + 1 : mostParts) ||
        isSon(to) ||
        isSon(to - 1)) &&
      (to === from || /^(?: |-|\. )$/.test(gapBefore(context, to))) &&
      isNameWord(to, from)
    ) {
      if (parts >= 2 && !isSon(to - 1) && isAfterName(to, parts)) break;
      const isBound = boundBefore.has(tokens[to]!.folded) || (to === from && beforeGivenName.test(tokens[to]!.folded));
      if (!isBound && !/^(?:الدين|الله|الاسلام|الرحمن)$/.test(tokens[to]!.folded)) parts++;
      to++;
    }
    while (to > from && boundBefore.has(tokens[to - 1]!.folded)) to--;
    if (to - from < 2) return undefined;
    const [start, end] = [tokens[from]!.start, tokens[to - 1]!.end];
    return newPhrase({ from, to, start, end, actor: newTextActor(text.slice(start, end), "PERSON") });
  }

  /** After two parts of a name, "احتجاجا", "بإدارة" and "محادثات" are none. */
  function isAfterName(index: number, parts: number): boolean {
    const { folded, value } = tokens[index]!;
    if (boundBefore.has(folded) || boundBefore.has(tokens[index - 1]!.folded)) return false;
    if (nounsAfterNames.has(folded) || /^و\p{L}{3,}(?:ه|ها|هم)$/u.test(value)) return true;
    if (isCommonNoun(index) || isVerbAt(index) || otherVerbs.has(tokens, index)) return true;
    if (verbsAfterNames.has(tokens, index) || isReference(index)) return true;
    // "نوري القاضي بجروح": a name ends with that of the family. "وجّه": no name is written so.
    if (/^ال\p{L}+ي$/u.test(tokens[index - 1]!.value) && !/^ال/.test(value)) return true;
    if (/^[وف]?[تي]?\p{L}{2}\u0651\p{L}ت?$/u.test(value)) return true;
    // "انتقاله", "تأييدها"
    if (/^(?:ا\p{L}{4,}|إ\p{L}{3,}|ت\p{L}{3,})(?:ه|ها|هم)$/u.test(value)) return true;
    if (/^ال\p{L}{4,}(?:ين|ون)$/u.test(value)) return true;
    // "احتجاجا" is no part of a name, "كوستا" is; neither is "ودعا".
    if (/^[امت]\p{L}{3,}ا$/u.test(folded) && !/^ا[ولي]/.test(folded)) return true;
    if (/^\p{L}{2,}تين$|^\p{L}{4,}(?:ات|ته|تها|هما)$/u.test(folded)) return true;
    if (
      /^و\p{L}{4,}$/u.test(folded) &&
      (/^و(?:ال|[يتن]\p{L}|\p{L}+(?:ة|ات|ين)$)/u.test(value) ||
        parts >= mostParts ||
        isTitleAfterAnd(index) ||
        isFollowedByName(index))
    )
      return true;
    if (/^[بل](?:[إأ]|ت\p{L}{3,}|\p{L}+ة$)/u.test(value)) return true;
    return parts >= mostParts && !/^ال|^(?:اوغلو|زاده|باشا)$/.test(folded);
  }

  /** "الطرفين", "الميليشيا", "السلطات": whoever was named before, or a government. */
  function isReference(index: number): boolean {
    return referenceWords.some((words) => words.has(tokens, index));
  }

  function isNameWord(index: number, from: number): boolean {
    const { folded, letterCase, forms } = tokens[index]!;
    if (index > from && (isSon(index - 1) || (boundBefore.has(tokens[index - 1]!.folded) && !marks.has(index))))
      return true;
    if (marks.has(index) || letterCase !== "none" || /\d/.test(folded)) return false;
    if (index > from && boundBefore.has(folded)) return true;
    // "وجّه الرئيس قرارا"
    if (index === from && nounsAfterNames.has(folded) && folded.endsWith("ا")) return false;
    // "خلفه فيها فلان"
    if (/^(?:في|ب|ل|من|عن|علي|الي|مع|ايا)(?:ه|ها|هم|هما)$/.test(folded)) return false;
    // "على" is a preposition, "علي" a name.
    if (isFunctionWord(folded) && tokens[index]!.value !== "علي") return false;
    const isMorning =
      folded === "صباح" && /^ال/.test(tokens[index + 1]?.value ?? "") && !isWordAfterNames(tokens[index + 1]!.folded);
    if (isMorning) return true;
    const isMonth = isCalendarWord(folded) && !(index === from && givenNamesOfMonths.test(folded));
    if (isMonth || (isWordAfterNames(folded) && tokens[index]!.value !== "علي")) return false;
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
    if (isVerbAt(index) && !isBeforeFamily(index, from) && !(index === from && /^ف/.test(folded))) return false;
    if (forms.slice(1).some(({ word }) => word.startsWith("ال") && word.length > 4) && !isForeign(index, from))
      return false;
    const isOffice = arabicOffices.has(tokens, index) || counterparts.has(tokens, index);
    if (isOffice && !isNameOfOffice(index)) return false;
    // "إلينا" begins with no article.
    const isArticle = /^ال\p{L}{3}/u.test(tokens[index]!.value);
    if (index === from && /^(?:الشيخ|السيد)$/.test(folded)) return boundBefore.has(tokens[index + 1]?.folded ?? "");
    if (isArticle && index === from && (isSon(index + 1) || givenNamesWithArticle.has(folded))) return true;
    return !isArticle || (index > from && (boundBefore.has(tokens[index - 1]!.folded) || !isAdjectiveLike(folded)));
  }

  /** "بن": the name goes on, whatever follows: "بن تركي". */
  function isSon(index: number): boolean {
    return /^(?:بن|ابن|بنت|ولد)$/.test(tokens[index]?.folded ?? "");
  }

  /** "جمعة" and "روي" are names, "جمعه" and "روى" verbs. */
  function isVerbAt(index: number): boolean {
    const { value } = tokens[index]!;
    return !/ة$|^[^يتنأس]\p{L}ي$/u.test(value) && verbTables.some((verbs) => verbs.has(tokens, index));
  }

  /** "فالكون", "كالدور" and, as the second part of a name, "بالمورا": no particle and no article. */
  function isForeign(index: number, from: number): boolean {
    const { value } = tokens[index]!;
    if (index === from || /(?:ة|ات|ين|ون)$|^بال\p{L}{3,}ي$/u.test(value)) return false;
    return /^(?:ف|ك)ال/.test(value) || (/^بال/.test(value) && index === from + 1);
  }

  /** "فلان الفلاني وفلانة الفلانية", not a name of which the last part begins with the letter */
  function isFollowedByName(index: number): boolean {
    return tokens[index + 1]?.gap === " " && isNameWord(index + 1, index);
  }

  function isTitleAfterAnd(index: number): boolean {
    return arabicOffices.has(tokens, index) || counterparts.has(tokens, index);
  }

  /** "الوضع", "القضية", "صفقة الرهائن": after two parts of a name, forms that family names seldom have. */
  function isCommonNoun(index: number): boolean {
    const { value } = tokens[index]!;
    const next = tokens[index + 1];
    if (/^است\p{L}{3}/u.test(value)) return true;
    if (/^ال/.test(value)) return /ة$|ات$|^ال(?:ت|ا|إ)\p{L}{2,}[^ي]$/u.test(value);
    return /ة$/.test(value) && next !== undefined && /^ ?$/.test(next.gap) && /^ال/.test(next.value);
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

  function isAdjectiveLike(folded: string): boolean {
    return /(?:يه|يين|يون)$/.test(folded) || (folded.length > 7 && /ون$/.test(folded));
  }
}
