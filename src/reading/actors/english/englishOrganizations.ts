import * as offices from "../../tables/en/offices.ts";
import { organNouns } from "../../tables/en/organs.ts";
import { newPhrase, type Phrase } from "../phrase.ts";
import { newTextActor } from "../textActor.ts";
import { englishNamesBesideNouns } from "./englishNamesBesideNouns.ts";
import { englishOffices } from "./englishOffices.ts";
import type { EnglishText } from "./englishText.ts";

const bodies = new Set(offices.wordsOfOrganizations.split(" "));
const words = new Set([...bodies, ...offices.wordsOfCompanies.split(" ")]);
const mostWords = 8;

/** Organizations that no mark knows, by the words of their names or the noun beside them. */
export function englishOrganizations(context: EnglishText) {
  const { text, tokens, marks, isCapital, gapBefore, word } = context;
  return {
    organizationAt,
    abbreviationAfter,
    capitalized,
    ...englishNamesBesideNouns(context, organizationAt, capitalized),
  };

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
    // "Greek National Guard", "Chad People's Army"
    const isOfState =
      first?.actor.kind === "STATE" &&
      (first.sort === "adjective" || (first.sort === "name" && !tokens[first.to - 1]!.isGenitive)) &&
      isNameAt(first.to, limit);
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
      // "the Homeland Party Chairman A"
      const isOffice = isNamed && mark === undefined && englishOffices.has(tokens, to);
      if (isOffice || (mark ? mark.actor.kind === "PERSON" : !isCapital(to))) break;
      isNamed ||= words.has(word(to));
      isBody ||= bodies.has(word(to));
      to = mark?.to ?? to + 1;
      if (tokens[to - 1]!.isGenitive && !isOfMany(to, limit)) break;
    }
    // "Senate Republican leader"
    if (/^(?:democratic|republican|conservative|liberal|socialist|communist)$/.test(word(to - 1))) return undefined;
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
      // "the People's Anchor"
      if (tokens[to - 1]!.isGenitive && !/^(?:people|women|workers|farmers)s?$/.test(word(to - 1))) break;
    }
    return to > from ? organization(from, to) : undefined;
  }

  function organization(from: number, to: number): Phrase {
    const [start, end] = [tokens[from]!.start, tokens[to - 1]!.end];
    const actor = newTextActor(text.slice(start, end), "ORGANIZATION");
    return newPhrase({ from, to, start, end, actor, isGenitive: tokens[to - 1]!.isGenitive });
  }
}
