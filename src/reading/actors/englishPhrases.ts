import { isFunctionWord } from "../../names/annotate/functionWords.ts";
import { isCalendarWord } from "../../names/annotate/ordinaryWords.ts";
import type { Span } from "../reading.ts";
import {
  counterparts,
  fillers,
  formers,
  honorifics,
  organizationNouns as organizationNounList,
  organs,
} from "../tables/en/offices.ts";
import { statementVerbs } from "../tables/en/statement.ts";
import { englishNames } from "./englishNames.ts";
import { englishOffices } from "./englishOffices.ts";
import { newPhrase, type Phrase, phraseOfMark, type Title } from "./phrase.ts";
import { PhraseCollector } from "./phraseCollector.ts";
import type { PhraseContext, Phrases } from "./phrases.ts";

const possessives = new Set(["his", "her", "its", "their"]);
const pronouns = new Set(["he", "she", "it", "they", "him", "her", "them", "his", "its", "their"]);
const bothNouns = /^(?:countries|states|nations|neighbours|neighbors|men|women|leaders|ministers|presidents)$/;
const organizationNouns = new Set(organizationNounList.split(", "));

/** Finds the noun phrases of English. */
export function englishPhrases({ text, tokens, marks, sentences }: PhraseContext): Phrases {
  const collector = new PhraseCollector();
  const { newName, isPlaceOrThing, isCapital, gapBefore } = englishNames({ text, tokens, marks });
  for (const { from, to, isHeadline } of sentences) {
    let index = from;
    while (index < to) {
      const next = readAt(index, to, isHeadline);
      index = Math.max(next, index + 1);
    }
  }
  return collector.found();

  /** @returns the index after the phrases that begin here */
  function readAt(from: number, limit: number, isHeadline: boolean): number {
    const title = titleAt(from, limit);
    if (title) {
      const named = readNames(title, from, limit);
      if (named > 0) return named;
      const start = tokens[from]!.start;
      if (title.isPlural) return readPluralNames(title, limit);
      collector.add(newPhrase({ from, to: title.to, start, end: title.end, title, sort: "title" }));
      return title.to;
    }
    const organ = organAt(from, limit);
    if (organ) {
      collector.add(organ);
      return organ.to;
    }
    const name = nameAt(from, limit, false, isHeadline);
    if (name) return readNamed(name, limit);
    const mark = marks.get(from);
    if (mark) {
      collector.add(phraseOfMark(mark, tokens[mark.to - 1]!.isGenitive));
      return mark.to;
    }
    const token = tokens[from]!;
    if (token.folded === "the" && organizationNouns.has(tokens[from + 1]?.folded ?? "") && !marks.has(from + 2)) {
      const [start, end] = [token.start, tokens[from + 1]!.end];
      collector.add(newPhrase({ from, to: from + 2, start, end, sort: "organization" }));
      return from + 2;
    }
    const both = bothEnd(from);
    if (both !== undefined || pronouns.has(token.folded)) {
      const to = both ?? from + 1;
      const sort = both !== undefined || token.folded === "they" ? "both" : "pronoun";
      const { end } = tokens[to - 1]!;
      const isGenitive = both === undefined && isPossessive(from);
      collector.add(newPhrase({ from, to, start: token.start, end, sort, isGenitive }));
      return to;
    }
    return from + 1;
  }

  /** "the two", "the two leaders", "both countries": the index after it. */
  function bothEnd(from: number): number | undefined {
    const [first, second, third] = tokens.slice(from, from + 3).map(({ folded }) => folded);
    if (first === "both" && bothNouns.test(second ?? "")) return from + 2;
    if (first !== "the" || second !== "two") return undefined;
    if (bothNouns.test(third ?? "")) return from + 3;
    return isNounless(from + 2) ? from + 2 : undefined;
  }

  function isPossessive(index: number): boolean {
    const { folded } = tokens[index]!;
    const next = tokens[index + 1];
    if (folded !== "her") return possessives.has(folded);
    return next !== undefined && next.gap === " " && !isFunctionWord(next.folded) && !isCalendarWord(next.folded);
  }

  function isNounless(index: number): boolean {
    const word = tokens[index]?.folded ?? "";
    return /(?:ed|met|spoke|held|had|were|have|also)$/.test(word);
  }

  /** Reads the name after a title. @returns 0 if there is none */
  function readNames(title: Title, from: number, limit: number): number {
    if (title.isPlural) return 0;
    const hasComma = /^,\s*$/.test(tokens[title.to]?.gap ?? "");
    const mustBeName = hasComma && !title.isCounterpart && !isDefinite(title.from);
    if (title.to >= limit || mustBeName) return 0;
    const name = nameAt(title.to, limit, !hasComma, false);
    if (!name || (!hasComma && !isAdjacent(title.to))) return 0;
    const of = title.body === null && tokens[name.to]?.folded === "of" ? bodyAt(name.to + 1, limit) : undefined;
    if (of?.actor?.kind === "STATE") {
      // "President A of B"
      const phrase = { ...titled(name, { ...title, body: of }, from), to: of.to };
      collector.add(phrase);
      state(phrase, { ...title, body: of }, { start: title.start, end: of.end }, "title");
      return of.to;
    }
    const phrase = titled(name, title, from);
    collector.add(phrase);
    const { end } = name;
    state(phrase, title, { start: title.start, end }, "title");
    return hasComma && tokens[name.to]?.gap.startsWith(",") ? name.to : readAge(name.to);
  }

  function isDefinite(index: number): boolean {
    const before = tokens[index - 1];
    const { folded } = tokens[index]!;
    return (
      folded === "the" ||
      before?.folded === "the" ||
      marks.has(index) ||
      possessives.has(folded) ||
      possessives.has(before?.folded ?? "")
    );
  }

  /** "Foreign ministers A of China and B of Japan" */
  function readPluralNames(title: Title, limit: number): number {
    let index = title.to;
    if (!nameAt(index, limit, true, false))
      collector.add(
        newPhrase({
          from: title.from,
          to: index,
          start: title.start,
          end: title.end,
          title,
          sort: "title",
          actor: null,
        }),
      );
    while (index < limit) {
      const name = nameAt(index, limit, true, false);
      if (!name) break;
      index = name.to;
      const of = tokens[index]?.folded === "of" ? bodyAt(index + 1, limit) : undefined;
      const own = of ?? title.body;
      const phrase = titled(name, { ...title, body: own }, name.from);
      collector.add({ ...phrase, to: of?.to ?? phrase.to });
      if (own) state(phrase, { ...title, body: own }, { start: title.start, end: of?.end ?? name.end }, "titles");
      index = of?.to ?? index;
      if (tokens[index]?.folded === "and") index++;
      else if (!/^,\s*$/.test(tokens[index]?.gap ?? "")) break;
    }
    return index;
  }

  function readNamed(name: Phrase, limit: number): number {
    const index = readAge(name.to);
    if (/^,\s*$/.test(tokens[index]?.gap ?? "") && index < limit) {
      const title = titleAt(index, limit);
      const isClosed =
        title !== undefined &&
        (title.to >= limit || /^[,;.)\s]*[,;.)]/.test(gapBefore(title.to)) || tokens[title.to]?.folded === "and");
      if (title && !title.isPlural && !title.isCounterpart && isClosed && !nameAt(title.to, limit, true, false)) {
        const phrase = { ...name, title, to: title.to, end: title.end };
        collector.add(phrase);
        state(phrase, title, { start: name.start, end: title.end }, "apposition");
        return title.to;
      }
    }
    collector.add(name);
    return name.to;
  }

  /** ", 82," */
  function readAge(index: number): number {
    const token = tokens[index];
    return token && /^,\s*$/.test(token.gap) && /^\d{2}$/.test(token.folded) && gapBefore(index + 1).startsWith(",")
      ? index + 1
      : index;
  }

  function isAdjacent(index: number): boolean {
    return /^\s*[“"(]?$/.test(gapBefore(index));
  }

  function state(member: Phrase, title: Title, span: Span, rule: string): void {
    collector.office(member, title, title.office, span, rule);
  }

  function titleAt(from: number, limit: number): Title | undefined {
    let index = from;
    let isFormer = false;
    let isPossessive = false;
    let body: Phrase | null = null;
    for (let steps = 0; steps < 8 && index < limit; steps++) {
      if (index > from && !/^['’]?s?[\s-]*$/.test(gapBefore(index)) && !/^\.\s$/.test(gapBefore(index)))
        return undefined;
      const counterpart = counterparts.at(tokens, index);
      const office = englishOffices.at(tokens, index);
      const noun = office ?? counterpart;
      if (noun) {
        const of = counterpart ? undefined : ofBody(noun.to, limit);
        const to = of?.to ?? noun.to;
        // "US ambassador to Cairo": the first is whose ambassador it is.
        const isPosted = body !== null && of !== undefined && /^(?:for|to|on)$/.test(tokens[noun.to]!.folded);
        const own = isPosted ? body : (of ?? body);
        const words = text.slice(tokens[from]!.start, tokens[to - 1]!.end);
        return {
          from,
          to,
          start: tokens[from]!.start,
          end: tokens[to - 1]!.end,
          words: words.replace(/^(?:the|a|an) /i, ""),
          office: office?.value.office ?? "",
          head: (office?.value.office ?? "").split(" of ")[0]!.split(" ").at(-1)!,
          isNational: office?.value.isNational ?? false,
          isFormer,
          isPlural: office?.value.isPlural ?? false,
          isCounterpart: counterpart !== undefined,
          body: own,
        };
      }
      const former = formers.at(tokens, index);
      const organ: Phrase | undefined =
        body === null || body.sort === "adjective" || body.actor?.kind === "STATE"
          ? organAt(body ? body.from : index, limit)
          : undefined;
      const mark = marks.get(index);
      const filler = fillers.at(tokens, index);
      if (former) {
        isFormer = true;
        index = former.to;
      } else if (organ) {
        body = organ;
        index = organ.to;
      } else if (mark && mark.actor.kind !== "PERSON") {
        body = phraseOfMark(mark);
        index = mark.to;
      } else if (possessives.has(tokens[index]!.folded) && !isPossessive) {
        isPossessive = true;
        index++;
      } else if (filler) index = filler.to;
      else return undefined;
    }
    return undefined;
  }

  function ofBody(index: number, limit: number): Phrase | undefined {
    return /^(?:of|for|to|at|on)$/.test(tokens[index]?.folded ?? "") && isAdjacent(index)
      ? bodyAt(index + 1, limit)
      : undefined;
  }

  function bodyAt(from: number, limit: number): Phrase | undefined {
    const index = tokens[from]?.folded === "the" ? from + 1 : from;
    const organ = organAt(index, limit);
    if (organ) return organ;
    const mark = marks.get(index);
    return index < limit && mark && mark.actor.kind !== "PERSON" && mark.sort === "name"
      ? phraseOfMark(mark)
      : undefined;
  }

  /** "Chinese foreign ministry", "the US House of Representatives" */
  function organAt(from: number, limit: number): Phrase | undefined {
    const index = from;
    const mark = marks.get(index);
    if (!mark || mark.to >= limit || mark.actor.kind !== "STATE") return undefined;
    const organ = isAdjacent(mark.to) ? organs.at(tokens, mark.to) : undefined;
    if (!organ || organ.to > limit || englishOffices.at(tokens, mark.to)) return undefined;
    const { start } = mark;
    const end = tokens[organ.to - 1]!.end;
    const name = text.slice(start, end);
    return collector.organ(mark, { from, to: organ.to, start, end }, name);
  }

  /** A person's name, known or new. @param isTitled whether a title stands directly before it */
  function nameAt(from: number, limit: number, isTitled: boolean, isHeadline: boolean): Phrase | undefined {
    let index = from;
    const honorific = honorifics.at(tokens, index);
    if (honorific && marks.get(honorific.to)?.actor.kind === "PERSON") index = honorific.to;
    const mark = marks.get(index);
    if (mark)
      return mark.actor.kind === "PERSON" && mark.to <= limit
        ? phraseOfMark(mark, tokens[mark.to - 1]!.isGenitive)
        : undefined;
    if (honorific && isCapital(honorific.to)) return newName(honorific.to, limit, 1);
    if (isTitled) return newName(index, limit, 1);
    if (isHeadline || !isCapital(index)) return undefined;
    const name = newName(index, limit, 2);
    return name && isIntroduced(name, limit) ? name : undefined;
  }

  /** Whether what follows or precedes a capitalized span shows that it names a person. */
  function isIntroduced({ from, to }: Phrase, limit: number): boolean {
    const next = readAge(to);
    if (/^,\s*$/.test(gapBefore(next)) && next < limit) {
      const title = titleAt(next, limit);
      if (title && !title.isPlural) return true;
    }
    if (to < limit && isAdjacent(to) && statementVerbs.has(tokens, to) && tokens[from - 1]?.folded !== "the")
      return true;
    return !isPlaceOrThing(from, to);
  }

  function titled(name: Phrase, title: Title, from: number): Phrase {
    return { ...name, from: Math.min(from, name.from), start: tokens[from]!.start, title };
  }
}
