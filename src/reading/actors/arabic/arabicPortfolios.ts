import { bothWords, formers } from "../../tables/ar/offices.ts";
import { barePortfolios } from "../../tables/ar/portfolios.ts";
import { isWordAfterNames } from "../../tables/ar/wordsAfterNames.ts";
import type { Office } from "../office.ts";
import { type ArabicText, isAdjacent } from "./arabicText.ts";

/** The portfolios of ministers: "وزير | المصالحة الوطنية", "وزير | داخلية | فرنسا". */
export function arabicPortfolios(context: ArabicText) {
  const { tokens, marks } = context;
  return { portfolioEnd, furtherPortfolioEnd };

  /** The portfolio of a minister: "المصالحة الوطنية", "التجارة والصناعة", "الدولة للشؤون الخارجية". */
  function portfolioEnd(from: number, limit: number): number {
    let index = from;
    while (index < Math.min(limit, from + 4) && isAdjacent(context, index) && isPortfolio(index, from)) index++;
    return index;
  }

  /** "وزير الزراعة | والغابات التركي", "وزير الطاقة | والمياه في الحكومة": the second half of a portfolio, before the state or the name of the minister. */
  function furtherPortfolioEnd(index: number, limit: number, office: Office | undefined): number {
    const isMinister = office !== undefined && /^(?:وزير|وزيرة) ال/.test(office.office) && index + 1 < limit;
    if (!isMinister || marks.has(index) || !/^وال\p{L}{3}/u.test(tokens[index]!.value)) return index;
    const next = marks.get(index + 1);
    const isMarked =
      next?.sort === "adjective" || (next?.actor.kind === "PERSON" && next.preposition === "" && !next.hasConjunction);
    const isOfGovernment = tokens[index + 1]!.folded === "في" && tokens[index + 2]?.folded === "الحكومه";
    return (isMarked || isOfGovernment) && isAdjacent(context, index + 1) && isAdjacent(context, index)
      ? index + 1
      : index;
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
