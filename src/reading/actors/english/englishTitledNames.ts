import { meetingVerbs } from "../../tables/en/meeting.ts";
import { statementVerbs } from "../../tables/en/statement.ts";
import type { Phrase, Title } from "../phrase.ts";
import type { PhraseCollector } from "../phraseCollector.ts";
import type { EnglishBodies } from "./englishBodies.ts";
import { englishOffices } from "./englishOffices.ts";
import type { EnglishText } from "./englishText.ts";
import { possessives } from "./englishTitles.ts";

interface Readers {
  titleAt(from: number, limit: number): Title | undefined;
  nameAt(from: number, limit: number, isTitled: boolean): Phrase | undefined;
  afterAge(index: number): number;
  readSecondTitle(phrase: Phrase, limit: number): number | undefined;
}

const mostTailWords = 10;
/** Parts of an organization that are named after it: "the UN office". */
const isPartOfBody = (word: string) =>
  /^(?:office|mission|delegation|programme|program|section|branch|team|force|department|desk|operation|operations|forces|group)$/.test(
    word,
  );

/** Reads the names behind titles: "Greek President A", "the head of the UN office for the region, A". */
export function englishTitledNames(
  { tokens, marks, gapBefore, isAdjacent, isAfterComma, isCapital, word }: EnglishText,
  { bodyAt }: EnglishBodies,
  collector: PhraseCollector,
  { titleAt, nameAt, afterAge, readSecondTitle }: Readers,
) {
  return { readTitledName };

  /** Reads the name after a title, or after two of them. @returns the index after it; 0 if there is none */
  function readTitledName(title: Title, from: number, limit: number): number {
    return readName(title, from, limit) || readTitled(title, from, limit);
  }

  /** Reads the name after a title. @returns 0 if there is none */
  function readName(title: Title, from: number, limit: number): number {
    if (title.to >= limit) return 0;
    const tail = afterState(titleTail(afterSecondOffice(title.to, limit), limit));
    const hasComma = isAfterComma(tail) || tail > title.to;
    const name = nameAt(tail, limit, !hasComma);
    if (!name || (!hasComma && !isAdjacent(tail))) return 0;
    const isEnclosed = name.to >= limit || /^[,.;)]/.test(gapBefore(name.to));
    const mustBeEnclosed = tail > title.to || (!title.isCounterpart && !isDefinite(title.from));
    if (hasComma && mustBeEnclosed && !isEnclosed) return 0;
    const of = title.body === null && word(name.to) === "of" ? bodyAt(name.to + 1, limit) : undefined;
    if (of?.actor) {
      // "President A of B"
      const phrase = { ...titled(name, { ...title, body: of }, from), to: of.to };
      collector.add(phrase);
      collector.office(phrase, { ...title, body: of }, title.office, { start: title.start, end: of.end }, "title");
      return of.to;
    }
    const phrase = titled(name, title, from);
    collector.add(phrase);
    collector.office(phrase, title, title.office, { start: title.start, end: name.end }, "title");
    // "Greek senator A of the Homeland Party"
    const party = title.body?.actor && word(name.to) === "of" ? bodyAt(name.to + 1, limit) : undefined;
    if (party?.actor?.kind === "ORGANIZATION")
      collector.membership(phrase, party, { start: name.start, end: party.end });
    const second = hasComma ? undefined : readSecondTitle({ ...phrase, to: afterAge(name.to) }, limit);
    if (second !== undefined) return second;
    return hasComma && gapBefore(name.to).startsWith(",") ? name.to : afterAge(name.to);
  }

  /** "Oman's foreign minister and chief mediator, A": the index after the second office of one person. */
  function afterSecondOffice(index: number, limit: number): number {
    const second = word(index) === "and" && index + 1 < limit ? englishOffices.at(tokens, index + 1) : undefined;
    const isOfOne = second && !second.value.isPlural && second.to < limit && isAfterComma(second.to);
    return isOfOne && isCapital(second.to) ? second.to : index;
  }

  /** "the union's trade chief, Ireland's A": the index after the state. */
  function afterState(index: number): number {
    const mark = isAfterComma(index) ? marks.get(index) : undefined;
    return mark?.actor.kind === "STATE" && tokens[mark.to - 1]!.isGenitive ? mark.to : index;
  }

  /** "the head of the UN office for the region, A": the index after words that only tell where or for what an office is. */
  function titleTail(from: number, limit: number): number {
    const isTail = /^(?:for|in|to|on|at|of|with)$/.test(word(from + (isPartOfBody(word(from)) ? 1 : 0)));
    if (!isTail || !/^ $/.test(gapBefore(from))) return from;
    for (let index = from + 1; index < Math.min(limit, from + mostTailWords); index++) {
      if (isAfterComma(index)) return isCapital(index) ? index : from;
      if (gapBefore(index) !== " " && gapBefore(index) !== "-") return from;
      if (marks.get(index)?.actor.kind === "PERSON" || isVerbOrClause(index)) return from;
    }
    return from;
  }

  function isVerbOrClause(index: number): boolean {
    return (
      statementVerbs.has(tokens, index) ||
      meetingVerbs.has(tokens, index) ||
      /^(?:who|which|that|was|is|has|had|will)$/.test(word(index))
    );
  }

  /** "The bloc's chairman, Nigerian President A": two titles of one person. @returns 0 if it is none */
  function readTitled(title: Title, from: number, limit: number): number {
    const tail = titleTail(title.to, limit);
    const second = isAfterComma(tail) ? titleAt(tail, limit) : undefined;
    if (!second || second.isPlural || second.to >= limit || !isDefinite(title.from)) return 0;
    const name = nameAt(second.to, limit, true);
    if (!name || !isAdjacent(second.to)) return 0;
    // "He backed Italy's premier, Greek President A said": the speaker is somebody else.
    if (name.to < limit && gapBefore(name.to) === " " && statementVerbs.has(tokens, name.to)) return 0;
    const phrase = titled(name, second, from);
    collector.add(phrase);
    const { end } = name;
    // "Russia's envoy to the talks, Deputy Premier A"
    const isSameState = second.body === null && second.isNational && title.body?.actor?.kind === "STATE";
    const own = isSameState ? { ...second, body: title.body } : second;
    collector.office(phrase, own, own.office, { start: isSameState ? title.start : second.start, end }, "title");
    collector.office(phrase, title, title.office, { start: title.start, end }, "title");
    return name.to;
  }

  function isDefinite(index: number): boolean {
    const isDeterminer = (place: number) => word(place) === "the" || possessives.has(word(place));
    return isDeterminer(index) || isDeterminer(index - 1) || marks.has(index);
  }

  function titled(name: Phrase, title: Title, from: number): Phrase {
    return { ...name, from: Math.min(from, name.from), start: tokens[from]!.start, title };
  }
}
