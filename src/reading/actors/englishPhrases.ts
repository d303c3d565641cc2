import { meetingVerbs } from "../tables/en/meeting.ts";
import { actingForStates, verbsOfWeapons, weaponsOfStates } from "../tables/en/offices.ts";
import { statementVerbs } from "../tables/en/statement.ts";
import { englishApposedTitles } from "./englishApposedTitles.ts";
import { englishBodies } from "./englishBodies.ts";
import { englishNames } from "./englishNames.ts";
import { englishOrganizations } from "./englishOrganizations.ts";
import { englishPluralTitles } from "./englishPluralTitles.ts";
import { englishReferences } from "./englishReferences.ts";
import { englishText } from "./englishText.ts";
import { englishTitles, possessives } from "./englishTitles.ts";
import { newPhrase, type Phrase, phraseOfMark, type Title } from "./phrase.ts";
import { PhraseCollector } from "./phraseCollector.ts";
import type { PhraseContext, Phrases } from "./phrases.ts";

const mostTailWords = 10;
/** Participles after a hyphen that make an adjective of a name: "Geneva-based". */
const wordsOfDescription =
  /^(?:based|led|born|made|owned|controlled|run|occupied|held|funded|trained|registered|flagged|friendly|sponsored|brokered|mediated|style|era|speaking|built|wide|dominated|majority|proposed|drafted|backed|supported|allied|aligned|linked|[a-z]{3,}ed)$/;
const wordsOfBacking = /^(?:backed|supported|funded|financed|sponsored|armed)$/;
/** Parts of an organization that are named after it: "the UN office". */
const isPartOfBody = (word: string) =>
  /^(?:office|mission|delegation|programme|program|section|branch|team|force|department|desk|operation|operations|forces|group)$/.test(
    word,
  );

/** Words of the names of those that are no organ of the state in whose name they are. */
const independent =
  /\b(?:Party|Front|Movement|Republic|Union|Alliance|League|Coalition|Brigades?|Liberation|Resistance)\b/;

/** Finds the noun phrases of English. */
export function englishPhrases(phraseContext: PhraseContext): Phrases {
  const context = englishText(phraseContext);
  const { tokens, marks, sentences, gapBefore, isAdjacent, isAfterComma, isCapital, word } = context;
  const collector = new PhraseCollector();
  const organizations = englishOrganizations(context);
  const { organizationAt, namedByNoun, namesAfter, nounAfter, abbreviationAfter } = organizations;
  const bodies = englishBodies(context, organizations, collector);
  const { bodyAt, organAt, organOf, organizationNounAt } = bodies;
  const { titleAt } = englishTitles(context, organizations, bodies, collector);
  const names = englishNames(context);
  const { referenceAt } = englishReferences(context);
  const titledName = (from: number, limit: number) => nameAt(from, limit, true, false);
  const { readPluralNames } = englishPluralTitles(context, bodies, collector, titledName);
  const { afterAge } = names;
  const { readNamed, readSecondTitle } = englishApposedTitles(context, bodies, collector, {
    titleAt,
    nameAt: titledName,
    afterAge,
  });
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
      if (title.isPlural) return readPluralNames(title, limit);
      const named = readName(title, from, limit) || readTitled(title, from, limit);
      if (named > 0) return named;
      collector.add(newPhrase({ from, to: title.to, start: title.start, end: title.end, title, sort: "title" }));
      return title.to;
    }
    const organ = organAt(from, limit) ?? organOf(from, limit);
    const own = organ && isAdjacent(organ.to) ? marks.get(organ.to) : undefined;
    // "Qatar's state news agency QNA"
    if (own?.actor.kind === "ORGANIZATION" && own.to <= limit) {
      const phrase = phraseOfMark(own, tokens[own.to - 1]!.isGenitive);
      collector.add({ ...phrase, from });
      collector.membership(phrase, phraseOfMark(marks.get(from)!), { start: organ!.start, end: own.end });
      return own.to;
    }
    if (organ) {
      collector.add(organ);
      return organ.to;
    }
    const state = stateByNoun(from, limit);
    if (state) {
      collector.add(state);
      return state.to;
    }
    const organization = isHeadline ? undefined : organizationAt(from, limit);
    if (organization) {
      const adjective = marks.get(from);
      if (adjective?.actor.kind === "STATE" && !independent.test(organization.actor!.name))
        collector.membership(organization, phraseOfMark(adjective), organization, "organ");
      return addOrganization(organization);
    }
    const named = isHeadline ? undefined : namedByNoun(from, limit);
    if (named) {
      const isPlural = tokens
        .slice(named.from, named.to)
        .some(({ folded, letterCase }) => letterCase === "small" && folded.endsWith("s"));
      return [named, ...(isPlural ? namesAfter(named.to, limit) : [])].reduce((_, each) => addOrganization(each), from);
    }
    const name = nameAt(from, limit, false, isHeadline);
    if (name && isNew(name) && nounAfter(name.to, limit))
      return addOrganization({ ...name, actor: { ...name.actor!, key: name.actor!.key, kind: "ORGANIZATION" } });
    if (name) return readNamed(name, limit);
    const mark = marks.get(from);
    // "the Geneva-based council", "US-led"
    if (mark && isDescription(mark.to, limit)) {
      if (isBacking(mark.to, limit)) collector.add({ ...phraseOfMark(mark), sort: "adjective" });
      return mark.to;
    }
    if (mark) {
      collector.add(phraseOfMark(mark, tokens[mark.to - 1]!.isGenitive));
      return mark.to;
    }
    const reference = organizationNounAt(from, limit) ?? referenceAt(from, limit);
    if (reference) collector.add(reference);
    return reference?.to ?? from + 1;
  }

  /** "the Greek government", "Iraqi troops": what acts for the state. */
  function stateByNoun(from: number, limit: number): Phrase | undefined {
    const mark = marks.get(from);
    if (mark?.actor.kind !== "STATE" || mark.to >= limit || !isAdjacent(mark.to)) return undefined;
    const noun = actingForStates.at(tokens, mark.to) ?? weaponAt(mark.to);
    if (!noun && isJoined(mark.to, limit)) return { ...phraseOfMark(mark), sort: "name" };
    const isGenitive = noun !== undefined && tokens[noun.to - 1]!.isGenitive;
    return noun && { ...phraseOfMark(mark, isGenitive), sort: "name", to: noun.to, end: tokens[noun.to - 1]!.end };
  }

  /** "Russian missiles struck": only what is fired acts for its state. */
  function weaponAt(index: number) {
    const weapon = weaponsOfStates.at(tokens, index);
    return weapon && verbsOfWeapons.test(word(weapon.to)) ? weapon : undefined;
  }

  /** "Iranian and Turkish troops": whether the noun follows another state. */
  function isJoined(index: number, limit: number): boolean {
    const next = word(index) === "and" ? marks.get(index + 1) : undefined;
    return (
      next?.actor.kind === "STATE" &&
      next.to < limit &&
      isAdjacent(index) &&
      isAdjacent(next.to) &&
      actingForStates.at(tokens, next.to) !== undefined
    );
  }

  function isNew({ actor }: Phrase): boolean {
    return actor !== null && actor.candidates.length === 0;
  }

  function addOrganization(phrase: Phrase): number {
    collector.introduce(phrase, abbreviationAfter(phrase.to));
    collector.add(phrase);
    return phrase.to;
  }

  function nameAt(from: number, limit: number, isTitled: boolean, isHeadline: boolean): Phrase | undefined {
    return names.nameAt(from, limit, isTitled, isHeadline, (index) => titleAt(index, limit)?.isPlural === false);
  }

  /** Reads the name after a title. @returns 0 if there is none */
  function readName(title: Title, from: number, limit: number): number {
    if (title.to >= limit) return 0;
    const tail = afterState(titleTail(title.to, limit));
    const hasComma = isAfterComma(tail) || tail > title.to;
    const name = nameAt(tail, limit, !hasComma, false);
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
    const second = hasComma ? undefined : readSecondTitle({ ...phrase, to: names.afterAge(name.to) }, limit);
    if (second !== undefined) return second;
    return hasComma && gapBefore(name.to).startsWith(",") ? name.to : names.afterAge(name.to);
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

  function isDescription(index: number, limit: number): boolean {
    return index < limit && gapBefore(index) === "-" && wordsOfDescription.test(word(index));
  }

  /** "Iranian-backed Blue Front": the state that stands behind an organization. */
  function isBacking(index: number, limit: number): boolean {
    if (!wordsOfBacking.test(word(index))) return false;
    const name = [index + 1, index + 2, index + 3].find(
      (each) => each < limit && marks.get(each)?.actor.kind === "ORGANIZATION",
    );
    return name !== undefined || (index + 1 < limit && isCapital(index + 1) && isAdjacent(index + 1));
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
    const name = nameAt(second.to, limit, true, false);
    if (!name || !isAdjacent(second.to)) return 0;
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
