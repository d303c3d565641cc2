import { isFunctionWord, isNameParticle } from "../../names/annotate/functionWords.ts";
import { isCalendarWord } from "../../names/annotate/ordinaryWords.ts";
import * as offices from "../tables/en/offices.ts";
import { englishOffices } from "./englishOffices.ts";
import { newTextActor } from "./marks.ts";
import { newPhrase, type Phrase } from "./phrase.ts";
import type { PhraseContext } from "./phrases.ts";

const organizationWords = new Set(offices.wordsOfOrganizations.split(" "));
const wordsOfThings = new Set(offices.wordsOfThings.split(" "));
/** Before places: "at Camp A", not before persons. */
const placePrepositions = new Set(
  "in at near from to into outside across around off via through towards toward inside".split(" "),
);
const speaking = /^(?:according|spoke|speaks|speak|speaking|talked|talking|talk|wrote|letter|message|call|thanks)$/;

/** The names of persons that no mark knows: capitalized words that are no place, organization or thing. */
export function englishNames({ text, tokens, marks }: Pick<PhraseContext, "text" | "tokens" | "marks">) {
  return { newName, isPlaceOrThing, isCapital, gapBefore };

  function newName(from: number, limit: number, fewest: number): Phrase | undefined {
    let to = from;
    while (to < limit && to < from + 6) {
      const token = tokens[to]!;
      const isInitial = to > from && gapBefore(to) === ". " && tokens[to - 1]!.value.length <= 2;
      if (to > from && !isInitial && !/^[ -]$/.test(gapBefore(to))) break;
      const isInner = to > from && isNameParticle(token.folded) && isCapital(to + 1);
      const isNext = isCapital(to) || (to > from && /-/.test(gapBefore(to)));
      if (!(isInner || isNext) || marks.has(to) || englishOffices.has(tokens, to) || token.folded === "the") break;
      to++;
      if (token.isGenitive) break;
    }
    const words = tokens.slice(from, to);
    if (
      words.length < fewest ||
      words.every(({ value }) => value.length < 2) ||
      words.some(({ folded }) => organizationWords.has(folded)) ||
      words.length === 0
    )
      return undefined;
    if (/^\d/.test(words[0]!.folded)) return undefined;
    const [start, end] = [tokens[from]!.start, tokens[to - 1]!.end];
    const actor = newTextActor(text.slice(start, end), "PERSON");
    return newPhrase({ from, to, start, end, actor, isGenitive: tokens[to - 1]!.isGenitive });
  }

  /** Two capitalized words that no person is called by: "the Golden Gate", "at Camp Lark". */
  function isPlaceOrThing(from: number, to: number): boolean {
    if (/^ $/.test(tokens[from]!.gap)) {
      const [before, last] = [tokens[from - 1]?.folded ?? "", tokens[from - 2]?.folded ?? ""];
      if (/^(?:the|a|an)$/.test(before) || marks.has(from - 1) || isCapital(from - 1)) return true;
      if (placePrepositions.has(before) && !(/^(?:to|from)$/.test(before) && speaking.test(last))) return true;
    }
    return tokens
      .slice(from, to)
      .some(
        ({ folded, letterCase, gap }) =>
          wordsOfThings.has(folded) || (letterCase !== "capital" && gap !== "-" && !isNameParticle(folded)),
      );
  }

  function isCapital(index: number): boolean {
    const token = tokens[index];
    return token?.letterCase === "capital" && !isFunctionWord(token.folded) && !isCalendarWord(token.folded);
  }

  function gapBefore(index: number): string {
    return text.slice(tokens[index - 1]!.end, tokens[index]?.start ?? text.length).replace(/^['’]s?/, "");
  }
}
