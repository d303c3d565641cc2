import { type Phrase, phraseOfMark, type Title } from "../phrase.ts";
import type { PhraseCollector } from "../phraseCollector.ts";
import type { EnglishBodies } from "./englishBodies.ts";
import type { englishOrganizations } from "./englishOrganizations.ts";
import type { EnglishText } from "./englishText.ts";

const ledOffices =
  /^(?:leader|head|chief|chairman|chairwoman|chairperson|founder|spokesman|spokeswoman|spokesperson|commander|member|emir|boss|president|secretary|director)$/;
/** Those who are of somewhere and from a party, a firm or an agency. */
const membersOfOrganizations =
  /^(?:senator|lawmaker|legislator|deputy|congressman|congresswoman|mp|politician|member|official|executive|analyst|councillor|spokesman|spokeswoman|minister|candidate|representative)$/;
const wordsOfPlaces =
  /^(?:province|region|district|city|state|republic|island|islands|county|emirate|kingdom|coast|valley|north|south|east|west)$/;

const mostSectionWords = 5;
const sections = /^(?:department|desk|division|section|bureau|directorate|branch|unit)$/;

/** What stands behind an office: "the head of the Homeland Party", "his counterpart from Greece". */
export function englishTitleBodies(
  { tokens, marks, isAdjacent, isCapital, word }: EnglishText,
  { abbreviationAfter, capitalized }: ReturnType<typeof englishOrganizations>,
  { bodyAt }: EnglishBodies,
  collector: PhraseCollector,
  titleAt: (from: number, limit: number) => Title | undefined,
) {
  return { ofBody, bodyOfCounterpart };

  /** "the leader of the conservative National Concord": what somebody leads is an organization, whatever its name. */
  function ledBody(from: number, limit: number): Phrase | undefined {
    if (word(from) !== "the") return undefined;
    let index = from + 1;
    while (index < Math.min(limit, from + 4) && !isCapital(index) && tokens[index]!.letterCase === "small") index++;
    const body = index < limit && !marks.has(index) ? capitalized(index, limit) : undefined;
    if (!body || !isTelling(body)) return undefined;
    collector.introduce(body, abbreviationAfter(body.to));
    return body;
  }

  /** "a senator from the Homeland Party" */
  function organizationOf(index: number, limit: number): Phrase | undefined {
    const body = membersOfOrganizations.test(word(index - 1)) ? bodyAt(index + 1, limit) : undefined;
    return body?.actor?.kind === "ORGANIZATION" ? body : undefined;
  }

  /** At least two words, and none of a place. */
  function isTelling({ from, to }: Phrase): boolean {
    const words = tokens.slice(from, to);
    return words.length > 1 && !words.some(({ folded }) => wordsOfPlaces.test(folded));
  }

  /** "an adviser to the Greek president": the body of the officer. */
  function bodyOfOfficer(from: number, limit: number): Phrase | undefined {
    const officer = word(from) === "the" || marks.has(from) ? titleAt(from, limit) : undefined;
    const body = officer && !officer.isPlural && !officer.isCounterpart ? officer.body : null;
    return body?.actor ? { ...body, to: officer!.to, end: officer!.end } : undefined;
  }

  /** "his counterpart from Greece", "her opposite number in Athens" */
  function bodyOfCounterpart(index: number, limit: number): Phrase | undefined {
    if (!/^(?:from|of|in)$/.test(word(index)) || !isAdjacent(index)) return undefined;
    const mark = marks.get(index + 1);
    // "her colleague in Moscow" is sent there.
    if (word(index) === "in" && /^colleagues?$/.test(word(index - 1))) return undefined;
    if (mark?.sort === "capital" && word(index) !== "of") return mark.to <= limit ? phraseOfMark(mark) : undefined;
    if (word(index) === "in") return undefined;
    const body = bodyAt(index + 1, limit);
    return body?.actor?.kind === "STATE" ? body : undefined;
  }

  /** "the head of the Chilean section at the Greek foreign ministry": where the section is. */
  function bodyOfSection(from: number, limit: number): Phrase | undefined {
    const section = tokens
      .slice(from, Math.min(limit, from + mostSectionWords))
      .find(({ index, gap, folded }) => !(isAdjacent(index) || gap === ".") || sections.test(folded));
    if (!section || !sections.test(section.folded) || section.index + 2 >= limit) return undefined;
    return /^(?:at|in|of)$/.test(word(section.index + 1)) ? bodyAt(section.index + 2, limit) : undefined;
  }

  function ofBody(index: number, limit: number): Phrase | undefined {
    const isFrom =
      word(index) === "from" &&
      /^(?:delegat|officials|negotiators|diplomats|envoys|representatives|ministers|leaders)/.test(word(index - 1));
    if (!(isFrom || /^(?:of|for|to|at|on|in|from)$/.test(word(index))) || !isAdjacent(index)) return undefined;
    // "two ministers from Oslo", "the ambassador to Oslo"
    const isPost = word(index) === "to" && /^(?:ambassador|envoy)$/.test(word(index - 1));
    const capital = isFrom || isPost ? marks.get(index + 1) : undefined;
    if (capital?.sort === "capital" && capital.to <= limit) return phraseOfMark(capital);
    const body = isFrom || word(index) !== "from" ? bodyAt(index + 1, limit) : organizationOf(index, limit);
    return (
      (word(index) === "of" ? bodyOfSection(index + 1, limit) : undefined) ??
      body ??
      (/^(?:of|for|to)$/.test(word(index)) ? bodyOfOfficer(index + 1, limit) : undefined) ??
      (word(index) === "of" && ledOffices.test(word(index - 1)) ? ledBody(index + 1, limit) : undefined)
    );
  }
}
