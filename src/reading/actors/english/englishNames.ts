import { isNameParticle } from "../../../names/annotate/functionWords.ts";
import * as offices from "../../tables/en/offices.ts";
import { newPhrase, type Phrase, phraseOfMark } from "../phrase.ts";
import { newTextActor } from "../textActor.ts";
import { englishNameContexts } from "./englishNameContexts.ts";
import { englishOffices } from "./englishOffices.ts";
import { englishRanks } from "./englishReferences.ts";
import { type EnglishText, isNameBeginning } from "./englishText.ts";

const organizationWords = new Set(`${offices.wordsOfOrganizations} ${offices.wordsOfCompanies} house`.split(" "));
const mostWords = 6;

/** The names of persons: those of marks, and capitalized words that are no place, organization or thing. */
export function englishNames(context: EnglishText) {
  const { text, tokens, marks, isCapital, gapBefore, isAfterComma, word } = context;
  const { isIntroduced } = englishNameContexts(context, afterAge);
  return { nameAt, afterAge };

  /**
   * A person's name, known or new.
   * @param isTitled whether a title stands directly before it
   * @param isTitle whether a title begins at a place: such a title after a comma shows that a person is named before it
   */
  function nameAt(
    from: number,
    limit: number,
    isTitled: boolean,
    isHeadline: boolean,
    isTitle: (index: number) => boolean,
  ): Phrase | undefined {
    if (from >= limit) return undefined;
    const { index, rank } = afterHonorifics(from);
    const isHonored = index > from;
    const mark = marks.get(from) ?? marks.get(index);
    const { start } = tokens[from]!;
    if (mark && mark.actor.kind === "PERSON" && mark.to <= limit)
      return { ...phraseOfMark(mark, tokens[mark.to - 1]!.isGenitive), from, start, rank };
    if (marks.has(from)) return undefined;
    if (isHonored && (isCapital(index) || isNameBeginning(context, index))) {
      const name = newName(index, limit, 1);
      return name && { ...name, from, start, rank };
    }
    // "Syrian ministers, TV station and firm"
    if (isTitled) return /^[A-Z]{2,3}$/.test(tokens[from]!.value) ? undefined : newName(from, limit, 1);
    if (isHeadline || !(isCapital(from) || isNameBeginning(context, from))) return undefined;
    const name = newName(from, limit, 2);
    return name && !isInDateline(name) && isIntroduced(name, limit, isTitle) ? name : undefined;
  }

  /** "Lt. Gen.", "Dr" */
  function afterHonorifics(from: number): { index: number; rank: string | null } {
    let index = from;
    let rank: string | null = null;
    for (;;) {
      const honorific = offices.honorifics.at(tokens, index);
      if (!honorific || (index > from && !/^\.? $/.test(gapBefore(index)))) return { index, rank };
      rank = englishRanks.at(tokens, index)?.value ?? rank;
      index = honorific.to;
    }
  }

  function newName(from: number, limit: number, fewest: number): Phrase | undefined {
    let to = isNameBeginning(context, from) ? from + 2 : from;
    while (to < limit && to < from + mostWords) {
      const token = tokens[to]!;
      const isInitial = to > from && isBehindInitial(to);
      if (to > from && !isInitial && !/^[ -]$/.test(gapBefore(to))) break;
      const isParticle =
        isNameParticle(token.folded) || (token.value.length <= 3 && token.letterCase === "small" && to > from);
      // "van der Berg": one particle or two.
      const isDouble = isNameParticle(token.folded) && isNameParticle(word(to + 1)) && gapBefore(to + 1) === " ";
      const next = isDouble ? to + 2 : to + 1;
      const isInner =
        to > from && isParticle && !isSmallWord(token.folded) && isCapital(next) && gapBefore(next) !== ", ";
      const isNext = isCapital(to) || (to > from && /-/.test(gapBefore(to)));
      if (!(isInner || isNext) || marks.has(to) || englishOffices.has(tokens, to) || token.folded === "the") break;
      to++;
      if (token.isGenitive) break;
    }
    const words = tokens.slice(from, to);
    if (
      words.length < fewest ||
      words.length === 0 ||
      words.every(({ value }) => value.length < 2) ||
      words.some(({ folded }) => organizationWords.has(folded)) ||
      /^\d/.test(words[0]!.folded) ||
      /^(?:no|nobody|none|everyone|everybody|someone|anyone)$/.test(words[0]!.folded)
    )
      return undefined;
    const [start, end] = [tokens[from]!.start, tokens[to - 1]!.end];
    const actor = newTextActor(text.slice(start, end), "PERSON");
    return newPhrase({ from, to, start, end, actor, isGenitive: tokens[to - 1]!.isGenitive });
  }

  /** "John F. Berg", "F.W. Berg" */
  function isBehindInitial(index: number): boolean {
    const gap = gapBefore(index);
    return (gap === ". " && tokens[index - 1]!.value.length <= 2) || (gap === "." && isInitials(index));
  }

  function isInitials(index: number): boolean {
    return [index - 1, index].every((each) => /^\p{Lu}$/u.test(tokens[each]!.value));
  }

  /** "ROME, March 4 (Atlantic Wire) - ": an agency. */
  function isInDateline({ from, to }: Phrase): boolean {
    return tokens[from]!.gap.endsWith("(") && /^\)\s*[-–—]/.test(tokens[to]?.gap ?? "");
  }

  /** The index after an age: ", 82,". */
  function afterAge(index: number): number {
    return isAfterComma(index) && /^\d{2}$/.test(word(index)) && gapBefore(index + 1).startsWith(",")
      ? index + 1
      : index;
  }
}

const smallWords: ReadonlySet<string> = new Set(
  "a an and as at but by for if in nor of off on or per so the to up via was is are has had who not yet his her its due new did met saw won led out".split(
    " ",
  ),
);

/** Whether a short word is no part of a name, as "ole" is. */
function isSmallWord(word: string): boolean {
  return smallWords.has(word);
}
