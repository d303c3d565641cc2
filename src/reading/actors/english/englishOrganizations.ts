import * as offices from "../../tables/en/offices.ts";
import { organNouns } from "../../tables/en/organs.ts";
import { phraseTable } from "../../text/wordTable.ts";
import { newPhrase, type Phrase } from "../phrase.ts";
import { newTextActor } from "../textActor.ts";
import { englishOffices } from "./englishOffices.ts";
import type { EnglishText } from "./englishText.ts";

const bodies = new Set(offices.wordsOfOrganizations.split(" "));
const words = new Set([...bodies, ...offices.wordsOfCompanies.split(" ")]);
const companyNouns = phraseTable(
  offices.companyNouns
    .split(", ")
    .flatMap((noun) => [noun, `${noun.replace(/y$/, "ie")}s`])
    .join(", "),
);
const mostWords = 8;

/** Organizations that no mark knows, by the words of their names or the noun beside them. */
export function englishOrganizations(context: EnglishText) {
  const { text, tokens, marks, isCapital, gapBefore, word } = context;
  return { organizationAt, namedByNoun, namesAfter, nounAfter, abbreviationAfter, capitalized };

  /** "Front for National Renewal (FNR)": the name by which it is called later on. */
  function abbreviationAfter(index: number): string | undefined {
    const token = tokens[index];
    const isEnclosed = token !== undefined && gapBefore(index) === " (" && gapBefore(index + 1).startsWith(")");
    return isEnclosed && /^[A-Z][A-Za-z]*[A-Z]$/.test(token.value) ? token.value : undefined;
  }

  /** "Homeland Party", "Patriotic Union of Ruritania", "UN Development Programme": capitalized words, one of which says what it is. */
  function organizationAt(from: number, limit: number): Phrase | undefined {
    const first = marks.get(from);
    const isOfKnown = first?.actor.kind === "ORGANIZATION" && first.sort === "name";
    const isOfState = first?.sort === "adjective" && first.actor.kind === "STATE" && isNameAt(first.to, limit);
    if (first ? !(isOfKnown || isOfState) : !isCapital(from) || englishOffices.has(tokens, from)) return undefined;
    let to = first?.to ?? from;
    let isNamed = false;
    // "Bank of Ruritania", but not "Acme Freight of Ruritania".
    let isBody = false;
    while (to < limit && to < from + mostWords) {
      if (to > from && !/^[ -]$/.test(gapBefore(to))) break;
      const inner = /^(?:of|for|and|on)$/.test(word(to)) && gapBefore(to + 1) === " " && to + 1 < limit;
      if (inner && (word(to) === "and" ? !isNamed && hasWord(to + 1, limit) : isBody)) {
        const next = word(to + 1) === "the" ? to + 2 : to + 1;
        const mark = marks.get(next);
        if (next >= limit || !(mark?.actor.kind === "STATE" || isCapital(next))) break;
        to = mark?.to ?? next;
        continue;
      }
      const mark = to > from ? marks.get(to) : undefined;
      if (mark ? mark.actor.kind === "PERSON" : !isCapital(to)) break;
      isNamed ||= words.has(word(to));
      isBody ||= bodies.has(word(to));
      to = mark?.to ?? to + 1;
      if (tokens[to - 1]!.isGenitive && !isOfMany(to, limit)) break;
    }
    if (!isNamed || to - from < 2 || to <= (first?.to ?? 0) + (isOfState ? 1 : 0)) return undefined;
    // "the Foreign Ministry": any state has one.
    if (/ministry$/.test(word(to - 1)) && organNouns.at(tokens, from)?.to === to) return undefined;
    return organization(from, to);
  }

  /** "the Teachers' Union", "the People's Front": whether the name goes on after a genitive. */
  function isOfMany(index: number, limit: number): boolean {
    if (index >= limit || !isCapital(index)) return false;
    const ending = text.slice(tokens[index - 1]!.end, tokens[index]!.start);
    const isPlural =
      /^['’] $/.test(ending) || (/^['’]s $/.test(ending) && /^(?:people|women|men|children)$/.test(word(index - 1)));
    return isPlural && [index, index + 1, index + 2].some((each) => words.has(word(each)) && isCapital(each));
  }

  /** "the Greek National Guard": whether a name goes on after the adjective. */
  function isNameAt(index: number, limit: number): boolean {
    return (
      index < limit &&
      gapBefore(index) === " " &&
      isCapital(index) &&
      !marks.has(index) &&
      !englishOffices.has(tokens, index)
    );
  }

  /** Whether the word of a body follows in the same capitalized words. */
  function hasWord(from: number, limit: number): boolean {
    for (let index = from; index < limit && isCapital(index) && (index === from || gapBefore(index) === " "); index++)
      if (bodies.has(word(index))) return true;
    return false;
  }

  /** "the oil company Nordoil": the name that follows a noun of organizations. */
  function namedByNoun(from: number, limit: number): Phrase | undefined {
    const noun = companyNouns.at(tokens, from);
    if (!noun || noun.to >= limit || isCapital(from)) return undefined;
    // "a smaller party, Green Dawn,"
    const isApposed = gapBefore(noun.to) === ", ";
    const name = isApposed || gapBefore(noun.to) === " " ? capitalized(noun.to, limit) : undefined;
    const isClosed =
      name !== undefined &&
      (/^[,.)]/.test(gapBefore(name.to)) || (word(noun.to - 1).endsWith("s") && word(name.to) === "and"));
    if (!name || (isApposed && !isClosed)) return undefined;
    return { ...name, from: beginningOf(from) };
  }

  /** Where a noun phrase begins: its article, if only adjectives stand between. */
  function beginningOf(noun: number): number {
    for (let index = noun - 1; index >= Math.max(0, noun - 4); index--) {
      if (/^(?:an?|the)$/.test(word(index))) return index;
      if (marks.has(index) || tokens[index]!.letterCase === "capital" || gapBefore(index + 1) !== " ") return noun;
    }
    return noun;
  }

  /** ", a shipping firm in": whether a noun of organizations stands in apposition to what is before the comma. */
  function nounAfter(index: number, limit: number): boolean {
    if (!/^,\s*$/.test(gapBefore(index)) || !/^(?:an?|the)$/.test(word(index))) return false;
    for (let next = index + 1; next < Math.min(limit, index + 6); next++) {
      if (gapBefore(next) !== " " && gapBefore(next) !== "-") return false;
      if (companyNouns.has(tokens, next)) return true;
      if (/^(?:of|for|at|to|in|with|who|which|and)$/.test(word(next))) return false;
      if (isCapital(next) && !marks.has(next)) return false;
    }
    return false;
  }

  /** "the arms makers A and B": the names that go on after the first one. */
  function namesAfter(index: number, limit: number): Phrase[] {
    const names: Phrase[] = [];
    let from = index;
    for (;;) {
      const isAnd = word(from) === "and" && gapBefore(from) === " ";
      const next = isAnd ? from + 1 : from;
      const gap = gapBefore(next);
      const name = next < limit && (isAnd ? gap === " " : gap === ", ") ? capitalized(next, limit) : undefined;
      if (!name) return names;
      names.push(name);
      from = name.to;
    }
  }

  /** The capitalized words that begin at a place, as an organization. */
  function capitalized(from: number, limit: number): Phrase | undefined {
    let to = from;
    while (
      to < limit &&
      to < from + 4 &&
      isCapital(to) &&
      !marks.has(to) &&
      (to === from || /^[ -]$/.test(gapBefore(to)))
    ) {
      to++;
      if (tokens[to - 1]!.isGenitive) break;
    }
    return to > from ? organization(from, to) : undefined;
  }

  function organization(from: number, to: number): Phrase {
    const [start, end] = [tokens[from]!.start, tokens[to - 1]!.end];
    const actor = newTextActor(text.slice(start, end), "ORGANIZATION");
    return newPhrase({ from, to, start, end, actor, isGenitive: tokens[to - 1]!.isGenitive });
  }
}
