import { meetingVerbs } from "../../tables/ar/meeting.ts";
import { newPhrase, type Phrase, phraseOfMark } from "../phrase.ts";
import { textWithAlif } from "../textActor.ts";
import type { arabicOrganizations } from "./arabicOrganizations.ts";
import type { arabicPersons } from "./arabicPersons.ts";
import { type ArabicText, isAdjacent } from "./arabicText.ts";

/** What may stand within an Arabic title besides its body: whose it is, where its holder is, what it is for. */
export function arabicTitleParts(
  context: ArabicText,
  { organizationAt, unnamedAt }: Pick<ReturnType<typeof arabicOrganizations>, "organizationAt" | "unnamedAt">,
  { nameAt }: Pick<ReturnType<typeof arabicPersons>, "nameAt">,
) {
  const { tokens, marks } = context;
  return { ownerOf, isField, stateOfCounterpart, stateOfSeat };

  /** "مستشار الأمن القومي في نيبال فلان": the state, where the name follows it; who is met "في قطر" need not be of that state. */
  function stateOfSeat(from: number, index: number, limit: number): Phrase | undefined {
    const isMet = meetingVerbs.has(tokens, from - 1);
    const state = isMet ? undefined : stateOfCounterpart(index, limit);
    return state && isAdjacent(context, state.to) && nameAt(state.to, limit) ? state : undefined;
  }

  /** "نظيره في كينيا" */
  function stateOfCounterpart(index: number, limit: number): Phrase | undefined {
    const mark = tokens[index]!.folded === "في" && index + 1 < limit ? marks.get(index + 1) : undefined;
    const isState = mark?.actor.kind === "STATE" && mark.sort === "name" && mark.preposition === "";
    return isState && isAdjacent(context, index + 1) ? phraseOfMark(mark) : undefined;
  }

  /** "نائبه", "أمينهم العام": the office belongs to whom the pronoun stands for. */
  function ownerOf(from: number, to: number, skipped: number): Phrase {
    return newPhrase({ from, to, start: tokens[from]!.start + skipped, end: tokens[to - 1]!.end, sort: "owner" });
  }

  /** "المديرة العامة للطاقة في المفوضية", "المفوضة السامية لحقوق الإنسان في الأمم المتحدة" */
  function isField(index: number): boolean {
    const { folded } = tokens[index]!;
    if (marks.has(index) || unnamedAt(index) || organizationAt(index, Math.min(tokens.length, index + 6))) return false;
    if (/^ل(?:حقوق|شوون|مكافحه|منع|نزع)$/.test(folded)) return true;
    return /^لل\p{L}{4}/u.test(folded) && /^(?:في|ب)/.test(tokens[index + 1]?.folded ?? "");
  }
}

/** The words of a title. */
export function titleWords(text: string, start: number, end: number): string {
  return closed(textWithAlif(text, start, end), text[end]);
}

/** "زعيم «الفجر»": with the mark that closes a name. */
function closed(words: string, next = ""): string {
  const opening = { "»": "«", ")": "(", '"': '"', "”": "“" }[next];
  const isOpen = opening !== undefined && words.split(opening).length % 2 === 0 && !words.includes(`${opening}${next}`);
  return isOpen ? words + next : words;
}
