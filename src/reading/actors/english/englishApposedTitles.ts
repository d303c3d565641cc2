import { foldedText } from "../../text/token.ts";
import { newPhrase, type Phrase, type Title } from "../phrase.ts";
import type { PhraseCollector } from "../phraseCollector.ts";
import type { EnglishBodies } from "./englishBodies.ts";
import type { EnglishText } from "./englishText.ts";
import { officesOfOfficers } from "./englishTitles.ts";

interface Readers {
  titleAt(from: number, limit: number): Title | undefined;
  nameAt(from: number, limit: number): Phrase | undefined;
  afterAge(index: number): number;
}

const adverbs = "(?: (?:now|currently|still|also|then|once|formerly|previously|briefly|until recently|long|already))*";
/** What links a name and the title behind it: "who was once", "now"; the first group tells that the office is over. */
const relative = new RegExp(
  `^(?:who|which)(?: (was|had been|served as|used to be|once served as|is|has been|became|becomes|serves as))${adverbs}$`,
);
const apposed =
  /^(?:(once|formerly|previously|until recently|until then|then)|now|currently|also|still|until now|(?:himself|herself)(?: once)?)$/;
const copula = new RegExp(`^(is|was|remains)${adverbs}$`);
const copulaOfPronoun = new RegExp(
  `^(is|was|remains|has been|had been|used to be|served as|once served as)${adverbs}$`,
);
const formerWords = /\b(?:was|had been|served|used|once|formerly|previously|until (?:now|recently|then))\b/;
const mostLinks = 5;

/** Reads what stands behind the name of a person: "A, the Greek premier,", "A, who is the director of B,", "A of the B party". */
export function englishApposedTitles(
  { tokens, gapBefore, isAfterComma, word }: EnglishText,
  { bodyAt }: EnglishBodies,
  collector: PhraseCollector,
  { titleAt, nameAt, afterAge }: Readers,
) {
  return { readNamed, readPronoun, readSecondTitle };

  /** "He was once minister of B": the office of whoever the pronoun stands for. @returns the index after it */
  function readPronoun(pronoun: Phrase, limit: number): number {
    collector.add(pronoun);
    const stated = linked(pronoun.to, limit, [copulaOfPronoun]);
    const title = stated?.title;
    if (!title || !isOneOffice(title) || !(title.body || title.isNational)) return pronoun.to;
    if (!isClosed(title, limit) || nameAt(title.to, limit)) return pronoun.to;
    const own = formerWords.test(stated.words) ? { ...title, isFormer: true } : title;
    collector.office(pronoun, own, title.office, { start: pronoun.start, end: title.end }, "copula");
    return title.to;
  }

  function readNamed(name: Phrase, limit: number): number {
    const index = afterAge(name.to);
    if (isAfterComma(index) && index < limit) {
      const found = linked(index, limit, [relative, apposed]) ?? { title: titleAt(index, limit), words: "" };
      const officer = found.title && officerOf(name, found.title, limit);
      if (officer !== undefined) return officer;
      if (found.title && isOneOffice(found.title) && isClosed(found.title, limit) && !nameAt(found.title.to, limit)) {
        const own = formerWords.test(found.words) ? { ...found.title, isFormer: true } : found.title;
        const phrase = { ...name, title: own, to: own.to, end: own.end };
        collector.add(phrase);
        collector.office(phrase, own, own.office, { start: name.start, end: own.end }, "apposition");
        return readSecond(phrase, limit);
      }
    }
    const stated = index === name.to && gapBefore(index) === " " ? linked(index, limit, [copula]) : undefined;
    const title = stated?.title;
    if (
      title &&
      isOneOffice(title) &&
      (title.body || title.isNational) &&
      isClosed(title, limit) &&
      !nameAt(title.to, limit)
    ) {
      const own = word(name.to) === "was" ? { ...title, isFormer: true } : title;
      const phrase = { ...name, title: own };
      collector.add(phrase);
      collector.office(phrase, own, title.office, { start: name.start, end: title.end }, "copula");
      return title.to;
    }
    collector.add(name);
    belongTo(name, limit);
    const other = isAfterComma(index) && index < limit ? titleAt(index, limit) : undefined;
    // "A, her Polish colleague"
    if (other?.isCounterpart && other.body?.actor?.kind === "STATE" && isClosed(other, limit))
      collector.membership(name, other.body, { start: name.start, end: other.end }, "counterpart");
    return name.to;
  }

  /** "A, an adviser to Greek President B": the office of A, who is an officer of B. @returns where B begins */
  function officerOf(name: Phrase, title: Title, limit: number): number | undefined {
    if (!isOneOffice(title) || !officesOfOfficers.test(title.office)) return undefined;
    const at = [title.from + 1, title.from + 2, title.from + 3, title.from + 4].find(
      (index) => /^(?:to|for|of)$/.test(word(index)) && index <= title.to && index < limit,
    );
    const inner = at === undefined ? undefined : titleAt(at + 1, limit);
    const person = inner && !inner.isPlural ? nameAt(inner.to, limit) : undefined;
    if (at === undefined || !inner?.isNational || !person) return undefined;
    const { from, to, start, end } = inner;
    const owner = newPhrase({ from, to, start, end, title: inner, sort: "title" });
    const own = { ...title, to: at, end: tokens[at - 1]!.end, body: inner.body, owner };
    collector.add({ ...name, title: own, to: at, end: own.end });
    collector.office({ ...name, title: own }, own, title.office, { start: name.start, end: person.end }, "apposition");
    return at;
  }

  /** "Greece's A", "A of the Homeland Party": to whom a person belongs without an office. */
  function belongTo(name: Phrase, limit: number): void {
    const of = word(name.to) === "of" && gapBefore(name.to) === " " ? bodyAt(name.to + 1, limit) : undefined;
    // "the agency's inspector, A of Finland", "took over from A of Finland": where a servant of an organization is from.
    const isOfficer = /,/.test(gapBefore(name.from)) || word(name.from - 1) === "from";
    const isOfState = of?.actor?.kind === "STATE" && of.sort === "name" && !isOfficer;
    if (of && (isOfState || of.actor?.kind === "ORGANIZATION"))
      collector.membership(name, of, { start: name.start, end: of.end });
    const owner = collector.lastOf(2)[0];
    const isOwner = owner?.isGenitive && owner.to === name.from && owner.sort === "name";
    // "the Norwegian A", but "the Norwegian shipowner A" only lives by his trade.
    const isNative =
      owner?.sort === "adjective" &&
      owner.to === name.from &&
      word(owner.from - 1) === "the" &&
      tokens[name.from]!.letterCase === "capital";
    if (isNative && owner.actor?.kind === "STATE")
      collector.membership(name, owner, { start: owner.start, end: name.end }, "native");
    if (isOwner && owner.actor?.kind === "STATE")
      collector.membership(name, owner, { start: owner.start, end: name.end });
  }

  /** A title behind words that link it. */
  function linked(from: number, limit: number, patterns: readonly RegExp[]) {
    for (let to = Math.min(limit - 1, from + mostLinks); to > from; to--) {
      const words = foldedText(tokens, from, to);
      const title = patterns.some((pattern) => pattern.test(words)) ? titleAt(to, limit) : undefined;
      if (title) return { title, words };
    }
    return undefined;
  }

  function isOneOffice({ isPlural, isCounterpart }: Title): boolean {
    return !isPlural && !isCounterpart;
  }

  function isClosed({ to }: Title, limit: number): boolean {
    return (
      to >= limit ||
      /^[,;.)\s]*[,;.)]/.test(gapBefore(to)) ||
      /^(?:and|who|whom|whose|which|since|from|until|between|under|before|for|in|at|when|while)$/.test(word(to))
    );
  }

  /** "Prince A, the top diplomat of B,": the index after a title with a body of its own that stands behind a person with another one. */
  function readSecondTitle(phrase: Phrase, limit: number): number | undefined {
    const { to, start } = phrase;
    const title = isAfterComma(to) && to < limit ? titleAt(to, limit) : undefined;
    if (!title?.body || title.owner || !isOneOffice(title) || !isClosed(title, limit)) return undefined;
    if (nameAt(title.to, limit)) return undefined;
    collector.office(phrase, title, title.office, { start, end: title.end }, "apposition");
    return title.to;
  }

  /** "A, chief of B and a member of C": a second title. */
  function readSecond(phrase: Phrase, limit: number): number {
    const { to } = phrase;
    const title =
      word(to) === "and" && /^(?:an?|the|former|its|once|now)$/.test(word(to + 1)) ? titleAt(to + 1, limit) : undefined;
    const isEnd = title && (title.to >= limit || /^[,;.)]/.test(gapBefore(title.to)));
    if (!title || !isEnd || !isOneOffice(title)) return to;
    // "Greece's mediator and its former chief justice"
    const body = title.body ?? (word(to + 1) === "its" ? (phrase.title?.body ?? null) : null);
    if (!body) return to;
    const words = title.words.replace(/^its /, "");
    const own = { ...title, body, words };
    collector.office(phrase, own, title.office, { start: phrase.start, end: title.end }, "apposition");
    return title.to;
  }
}
