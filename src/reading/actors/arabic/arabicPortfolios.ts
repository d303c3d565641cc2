import { bothWords, formers, honorifics } from "../../tables/ar/offices.ts";
import { barePortfolios } from "../../tables/ar/portfolios.ts";
import { isWordAfterNames } from "../../tables/ar/wordsAfterNames.ts";
import type { Office } from "../office.ts";
import { arabicOffices } from "./arabicOffices.ts";
import type { arabicPersons } from "./arabicPersons.ts";
import { type ArabicText, isAdjacent } from "./arabicText.ts";

/** How many words a portfolio has at most: "التعاون الأفريقي والمواطنين المقيمين في الخارج". */
const mostWords = 7;

/** The portfolios of ministers: "وزير | المصالحة الوطنية", "وزير | داخلية | فرنسا". */
export function arabicPortfolios(context: ArabicText, { nameAt }: Pick<ReturnType<typeof arabicPersons>, "nameAt">) {
  const { tokens, marks } = context;
  return { portfolioEnd, furtherPortfolioEnd };

  /** The portfolio of a minister: "المصالحة الوطنية", "التجارة والصناعة", "الدولة للشؤون الخارجية". */
  function portfolioEnd(from: number, limit: number): number {
    let index = from;
    while (index < Math.min(limit, from + mostWords) && isAdjacent(context, index) && isPortfolio(index, from)) index++;
    return index;
  }

  /** "وزير الزراعة | والغابات التركي", "وزير الخارجية | وشؤون المغتربين في الخارج": what else a minister is for, before the state or the name of the minister. */
  function furtherPortfolioEnd(index: number, limit: number, office: Office | undefined): number {
    const isMinister = office !== undefined && /^(?:وزير|وزيرة) ال/.test(office.office) && index + 1 < limit;
    if (!isMinister || marks.has(index) || !/^و(?:ال\p{L}{3}|شوون$)/u.test(tokens[index]!.folded)) return index;
    let longest = index;
    for (let end = index; end < Math.min(limit - 1, index + mostWords) && isFurtherPart(end); end++) {
      if (isBeforeHolder(end + 1, limit)) longest = end + 1;
    }
    return longest;
  }

  /** A word that may go on with what a minister is for. */
  function isFurtherPart(index: number): boolean {
    const { folded } = tokens[index]!;
    if (!isAdjacent(context, index) || arabicOffices.has(tokens, index) || honorifics.has(tokens, index)) return false;
    const mark = marks.get(index);
    // "والمغاربة المقيمين بالخارج"
    if (mark) return mark.actor.kind === "STATE" && mark.to === index + 1 && /^وال/.test(folded);
    return /^(?:و?ال\p{L}{3,}|لل\p{L}{3,}|وشوون|بالخارج|في)$/u.test(folded);
  }

  /** "| التركي", "| فلان الفلاني", "| في الحكومة": what follows a portfolio. */
  function isBeforeHolder(index: number, limit: number): boolean {
    if (!isAdjacent(context, index)) return false;
    const mark = marks.get(index);
    if (mark?.sort === "adjective") return true;
    if (mark?.actor.kind === "PERSON") return mark.preposition === "" && !mark.hasConjunction;
    if (tokens[index]!.folded === "في" && tokens[index + 1]?.folded === "الحكومه") return true;
    return nameAt(index, limit) !== undefined;
  }

  function isPortfolio(index: number, from: number): boolean {
    const { folded } = tokens[index]!;
    if (marks.has(index) || formers.at(tokens, index) || (index > from && isWordAfterNames(folded))) return false;
    // "وزير داخلية فرنسا", "وزيرا لداخلية فرنسا"
    if (index === from && barePortfolios.test(folded.replace(/^ل(?!ل)/, "")))
      return (
        /^(?:شوون|حقوق)$/.test(folded) ||
        marks.get(index + 1)?.actor.kind === "STATE" ||
        bothWords.has(tokens, index + 1) ||
        formers.has(tokens, index + 1)
      );
    if (/^(?:شوون|حقوق)$/.test(tokens[index - 1]!.folded)) return /^ال\p{L}{2}/u.test(folded);
    if (index === from) return /^(?:ال|لل)\p{L}{2}/u.test(folded);
    return /^(?:وال|لل)\p{L}{2}/u.test(folded) || /^ال\p{L}{2,}(?:يه|ي)$/u.test(folded);
  }
}
