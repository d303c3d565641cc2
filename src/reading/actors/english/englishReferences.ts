import { isFunctionWord } from "../../../names/annotate/functionWords.ts";
import { isCalendarWord } from "../../../names/annotate/ordinaryWords.ts";
import { ranks } from "../../tables/en/offices.ts";
import { stateNouns } from "../../tables/en/references.ts";
import { linesOf, WordTable } from "../../text/wordTable.ts";
import { newPhrase, type Phrase } from "../phrase.ts";
import { englishOffices } from "./englishOffices.ts";
import type { EnglishText } from "./englishText.ts";
import { possessives } from "./englishTitles.ts";

const pronouns = new Set(["he", "she", "it", "they", "him", "her", "them", "his", "its", "their"]);
const visitorNouns = /^(?:visitor|guest|traveller|traveler|newcomer)$/;
const bothNouns =
  /^(?:countries|states|nations|neighbours|neighbors|governments|capitals|kingdoms|republics|powers|men|women|leaders|ministers|presidents|premiers|officials|diplomats|statesmen|politicians|sides|parties|camps|foes|rivals|allies|adversaries|enemies|partners|delegations|antagonists)$/;

/** Ranks, each with the word by which the text calls whoever has it: "Lt. Gen. A", later "the general". */
export const englishRanks = new WordTable(linesOf<string>(ranks));

/** Pronouns, "the two leaders", "the general": phrases that stand for somebody who is named elsewhere. */
export function englishReferences({ tokens, isCapital, gapBefore, word }: EnglishText) {
  return { referenceAt };

  function referenceAt(from: number, limit: number): Phrase | undefined {
    const token = tokens[from]!;
    const rank = word(from) === "the" && from + 1 < limit ? englishRanks.at(tokens, from + 1) : undefined;
    if (rank && !(isCapital(rank.to) && gapBefore(rank.to) === " ")) {
      const { end, isGenitive } = tokens[rank.to - 1]!;
      return newPhrase({ from, to: rank.to, start: token.start, end, sort: "title", rank: rank.value, isGenitive });
    }
    if (
      word(from) === "the" &&
      visitorNouns.test(word(from + 1)) &&
      gapBefore(from + 2) !== "-" &&
      word(from + 2) !== "of" &&
      !isCapital(from + 2)
    ) {
      const { end, isGenitive } = tokens[from + 1]!;
      return newPhrase({ from, to: from + 2, start: token.start, end, sort: "person", rank: "visitor", isGenitive });
    }
    // "the new man"
    if (word(from) === "the" && word(from + 1) === "new" && /^(?:wo)?man$/.test(word(from + 2)) && from + 2 < limit) {
      const { end, isGenitive } = tokens[from + 2]!;
      return newPhrase({ from, to: from + 3, start: token.start, end, sort: "person", rank: "newcomer", isGenitive });
    }
    const both = bothEnd(from);
    if (both === undefined && !pronouns.has(token.folded)) return undefined;
    const to = both ?? from + 1;
    const sort = both !== undefined || /^the[ym]$/.test(token.folded) ? "both" : "pronoun";
    const { end } = tokens[to - 1]!;
    return newPhrase({
      from,
      to,
      start: token.start,
      end,
      sort,
      isGenitive: both === undefined ? isPossessive(from) : tokens[to - 1]!.isGenitive,
    });
  }

  /** "the two", "the two leaders", "both countries": the index after it. */
  function bothEnd(from: number): number | undefined {
    const [first, second, third] = [word(from), word(from + 1), word(from + 2)];
    if (first === "both" && bothNouns.test(second)) return from + 2;
    // "A and B, both ministers of Greece" are told of before.
    const held = first === "both" && !/,/.test(gapBefore(from)) ? englishOffices.at(tokens, from + 1) : undefined;
    if (held?.value.isPlural) return held.to;
    // "all three leaders"
    if (first === "all" && second === "three" && bothNouns.test(third)) return from + 3;
    // "China's two neighbours"
    if (first === "two" && tokens[from - 1]?.isGenitive && /^neighbou?rs$/.test(second)) return from + 2;
    if (first === "the" && /^(?:pair|duo|trio)$/.test(second)) return from + 2;
    // "their countries" are those of the two who are named before.
    if (first === "their" && (second === "two" ? stateNouns.test(third) : stateNouns.test(second)))
      return second === "two" ? from + 3 : from + 2;
    if (first === "the" && /^neighbou?rs$/.test(second) && third !== "of") return from + 2;
    if (first !== "the" || !/^(?:two|three)$/.test(second)) return undefined;
    if (bothNouns.test(third)) return from + 3;
    // "the two warring sides", "the two West African neighbours"
    const fourth =
      bothNouns.test(word(from + 3)) && !/^(?:of|in|from|and|who|that)$/.test(third) ? from + 4 : undefined;
    if (fourth !== undefined) return fourth;
    const office = englishOffices.at(tokens, from + 2);
    if (office?.value.isPlural) return office.to;
    return isNounless(from + 2) ? from + 2 : undefined;
  }

  function isPossessive(index: number): boolean {
    const { folded } = tokens[index]!;
    const next = tokens[index + 1];
    if (folded !== "her") return possessives.has(folded);
    // "gave her lunch", "offered her asylum"
    const isGiven =
      /^(?:g[ai]v(?:e|es|en|ing)|offer(?:s|ed|ing)?|serv(?:e|es|ed|ing)|pour(?:s|ed|ing)?|cook(?:s|ed|ing)?|bought|grant(?:s|ed|ing)?|refused|denied|promised)$/.test(
        word(index - 1),
      ) &&
      /^(?:lunch|dinner|breakfast|supper|tea|coffee|cake|wine|asylum|refuge|shelter|sanctuary|citizenship|immunity|permission|safe|money|medals?|honou?rs|credit)$/.test(
        next?.folded ?? "",
      );
    return (
      next !== undefined &&
      !isGiven &&
      next.gap === " " &&
      next.folded !== "a" &&
      !isFunctionWord(next.folded) &&
      !isCalendarWord(next.folded)
    );
  }

  function isNounless(index: number): boolean {
    return /^(?:\w+ed|met|spoke|said|told|wrote|left|flew|held|had|were|have|also|are|will|would|could|should|did|do|never|last|then|later|again|together|agree|shook|sat|saw|in|on|at|to|after|before|during|and|by|with|over|who|when|while)?$/.test(
      /^[,.;:)”"]/.test(gapBefore(index)) ? "" : word(index),
    );
  }
}
