import { isFunctionWord } from "../../../names/annotate/functionWords.ts";
import { associationVerbs } from "../../tables/ar/association.ts";
import { meetingVerbs } from "../../tables/ar/meeting.ts";
import { sanctionVerbs } from "../../tables/ar/sanction.ts";
import { carryingVerbs, statementVerbs } from "../../tables/ar/statement.ts";
import { isWordAfterNames } from "../../tables/ar/wordsAfterNames.ts";
import type { WordTable } from "../../text/wordTable.ts";
import type { ArabicText } from "./arabicText.ts";

/** Families of Korea that come before the given name, folded. */
export const familiesOfKorea = /^(?:بارك|كيم|لي|تشوي|جونغ|هان|كانغ|يون|ليم|سونغ|مون|هوانغ|شين|سيو|كوون|جانغ|تشو)$/;
/** Words with which Persian families end, folded. */
const familyEnds = /^(?:فر|نيا|راد|زاده|پور|بور|نجاد|منش|خواه|دوست|فرد|مهر|نژاد|تبار)$/;
/** Verbs, which are no part of a name. */
export const verbTables: readonly Pick<WordTable<unknown>, "at" | "has">[] = [
  statementVerbs,
  meetingVerbs,
  carryingVerbs,
  ...sanctionVerbs,
  associationVerbs,
];

/** The names of families that would be verbs, prepositions or pronouns elsewhere: "بارك سونغ جين", "لي شياو هوا", "رضا كريمي فر". */
export function arabicFamilies({ tokens, marks }: ArabicText) {
  return { isFamilyEnd, isFamilyOfKorea, isShortName };

  /** "رضا كريمي فر", not "فر من السجن" */
  function isFamilyEnd(index: number): boolean {
    return familyEnds.test(tokens[index]!.folded) && !/^(?:من|الي|في|عبر)$/.test(tokens[index + 1]?.folded ?? "");
  }

  function isShortName(index: number): boolean {
    const next = tokens[index];
    return (
      next?.gap === " " &&
      !marks.has(index) &&
      /^(?!ال|[بل]\p{L}{3})\p{L}{2,5}$/u.test(next.value) &&
      !isFunctionWord(next.folded) &&
      !isWordAfterNames(next.folded) &&
      !verbTables.some((verbs) => verbs.has(tokens, index))
    );
  }

  function isFamilyOfKorea(index: number): boolean {
    const [next, last] = [tokens[index + 1], tokens[index + 2]];
    const isShort = (value: string | undefined) => /^(?!ال|ل|ب)\p{L}{2,5}$/u.test(value ?? "");
    return (
      next?.gap === " " &&
      isShort(next.value) &&
      last?.gap !== undefined &&
      /^[ -]$/.test(last.gap) &&
      isShort(last.value)
    );
  }
}
