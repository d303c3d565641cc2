import { demonyms } from "../../tables/en/demonyms.ts";
import { newPhrase, type Phrase, phraseOfMark } from "../phrase.ts";
import type { EnglishText } from "./englishText.ts";

/** Verbs that show that the word before is no adjective: "the Chilean had", not "the Chilean economy". */
const verbs =
  /^(?:is|was|has|had|will|would|could|did|does|may|might|must|can|should|are|were|have|do|who|said|says|told|met|flew|went|came|left|spoke|saw|made|took|gave|began|kept|won|lost|wrote|sat|stood|rang|sought|drew|put|never|also|later|then|and|but|to|in|on|at|from|by|after|before|while|when|as|himself|herself|an?|\w+ed)$/;
/** Participles before nouns: "the Chilean armed forces". */
const participles =
  /^(?:armed|united|unarmed|allied|occupied|proposed|planned|disputed|wounded|displaced|exiled|jailed|detained|elected|appointed|so-called|combined|associated|divided|wanted|accused|convicted|retired|\w+-\w+)$/;

/** Nouns of persons who have no office there: "the Kazakh visitor". */
const visitorNouns = /^(?:visitor|guest|politician|statesman|stateswoman)$/;

/** People called by where they are from: "the Chilean", "the Chileans". */
export function englishNatives({ tokens, marks, gapBefore, word }: EnglishText) {
  return { nativeAt };

  /** "The Chilean had begun her day": a person of the state. "The Chileans had": the state. */
  function nativeAt(from: number, limit: number): Phrase | undefined {
    if (word(from) !== "the" || from + 1 >= limit || gapBefore(from + 1) !== " ") return undefined;
    const mark = marks.get(from + 1);
    const single = mark ? undefined : demonyms.at(tokens, from + 1);
    const to = mark?.to ?? single?.to;
    if (to === undefined || to > limit || tokens[from + 1]!.letterCase !== "capital") return undefined;
    if (mark && (mark.sort !== "adjective" || mark.actor.kind === "PERSON")) return undefined;
    if (mark?.actor.kind === "STATE" && visitorNouns.test(word(to)) && to < limit && gapBefore(to) === " ") {
      const { end, isGenitive } = tokens[to]!;
      return newPhrase({
        from,
        to: to + 1,
        start: tokens[from]!.start,
        end,
        sort: "person",
        rank: "native",
        isGenitive,
      });
    }
    const last = tokens[to - 1]!;
    if (!isAlone(to, limit, last.isGenitive)) return undefined;
    const isPlural = mark !== undefined && /[^s]s$/.test(last.folded);
    if (isPlural) return { ...phraseOfMark(mark, last.isGenitive), sort: "name" };
    if (mark && (mark.actor.kind !== "STATE" || !/(?:an|i|ot|ne|k)$/.test(last.folded))) return undefined;
    const { start } = tokens[from]!;
    return newPhrase({ from, to, start, end: last.end, sort: "person", rank: "native", isGenitive: last.isGenitive });
  }

  function isAlone(index: number, limit: number, isGenitive: boolean): boolean {
    if (index >= limit || isGenitive || /[,.;:)”"]/.test(gapBefore(index))) return true;
    return gapBefore(index) === " " && verbs.test(word(index)) && !participles.test(word(index));
  }
}
