import { companyNouns as nounsOfCompanies } from "../../tables/en/offices.ts";
import { phraseTable } from "../../text/wordTable.ts";
import type { Phrase } from "../phrase.ts";
import type { EnglishText } from "./englishText.ts";

const companyNouns = phraseTable(
  nounsOfCompanies
    .split(", ")
    .flatMap((noun) => [noun, `${noun.replace(/y$/, "ie")}s`])
    .join(", "),
);
const nounsOfMembers = /^(?:party|movement|bloc|alliance|coalition|front|faction|militia|brigade)$/;
type Find = (from: number, limit: number) => Phrase | undefined;

/** Organizations that the noun beside their names tells: "the oil company Nordoil", "Italy's Boreas group". */
export function englishNamesBesideNouns(
  { tokens, marks, isCapital, gapBefore, word }: EnglishText,
  organizationAt: Find,
  capitalized: Find,
) {
  return { namedByNoun, namedBeforeNoun, calledByNoun, namesAfter, nounAfter };

  /** "the People's Anchor party": capitalized words before a noun of organizations that people join. */
  function calledByNoun(from: number, limit: number): Phrase | undefined {
    const name = from < limit && isCapital(from) ? capitalized(from, limit) : undefined;
    const isNamed = name && gapBefore(name.to) === " " && name.to < limit && nounsOfMembers.test(word(name.to));
    return isNamed ? { ...name, to: name.to + 1, end: tokens[name.to]!.end } : undefined;
  }

  /** "Italy's Boreas group": the name between its state and the noun. */
  function namedBeforeNoun(from: number, limit: number): Phrase | undefined {
    const isOfState = [1, 2, 3].some((step) => {
      const mark = marks.get(from - step);
      return mark?.to === from && mark.actor.kind === "STATE";
    });
    if (!isOfState || !tokens[from - 1]!.isGenitive || marks.has(from)) return undefined;
    const name = capitalized(from, limit);
    const noun = name && !name.isGenitive && gapBefore(name.to) === " " ? companyNouns.at(tokens, name.to) : undefined;
    return noun && noun.to <= limit && tokens[name!.to]!.letterCase === "small" ? { ...name!, to: noun.to } : undefined;
  }

  /** "the oil company Nordoil": the name that follows a noun of organizations. */
  function namedByNoun(from: number, limit: number): Phrase | undefined {
    const noun = companyNouns.at(tokens, from);
    if (!noun || noun.to >= limit || isCapital(from)) return undefined;
    // "a smaller party, Green Dawn,"
    const isApposed = gapBefore(noun.to) === ", ";
    const isNear = isApposed || gapBefore(noun.to) === " ";
    const name = isNear ? (organizationAt(noun.to, limit) ?? capitalized(noun.to, limit)) : undefined;
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
}
