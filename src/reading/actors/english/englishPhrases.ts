import { newPhrase, type Phrase, phraseOfMark } from "../phrase.ts";
import { PhraseCollector } from "../phraseCollector.ts";
import type { PhraseContext, Phrases } from "../phrases.ts";
import { englishActingNouns } from "./englishActingNouns.ts";
import { englishApposedTitles } from "./englishApposedTitles.ts";
import { englishBodies } from "./englishBodies.ts";
import { englishNames } from "./englishNames.ts";
import { englishNatives } from "./englishNatives.ts";
import { englishOrganizations } from "./englishOrganizations.ts";
import { englishPluralTitles } from "./englishPluralTitles.ts";
import { englishReferences } from "./englishReferences.ts";
import { englishText } from "./englishText.ts";
import { englishTitledNames } from "./englishTitledNames.ts";
import { englishTitles } from "./englishTitles.ts";

/** Participles after a hyphen that make an adjective of a name: "Geneva-based". */
const wordsOfDescription =
  /^(?:based|led|born|made|owned|controlled|run|occupied|held|funded|trained|registered|flagged|friendly|sponsored|brokered|mediated|style|era|speaking|built|wide|dominated|majority|proposed|drafted|backed|supported|allied|aligned|linked|[a-z]{3,}ed)$/;
const wordsOfBacking = /^(?:backed|supported|funded|financed|sponsored|armed)$/;
/** Words of the names of those that are no organ of the state in whose name they are. */
const independent =
  /\b(?:Party|Front|Movement|Republic|Union|Alliance|League|Coalition|Brigades?|Liberation|Resistance)\b/;

/** Finds the noun phrases of English. */
export function englishPhrases(phraseContext: PhraseContext): Phrases {
  const context = englishText(phraseContext);
  const { tokens, marks, sentences, gapBefore, isAdjacent, isCapital, word } = context;
  const collector = new PhraseCollector();
  const organizations = englishOrganizations(context);
  const { organizationAt, namedByNoun, namedBeforeNoun, namesAfter, nounAfter, abbreviationAfter } = organizations;
  const bodies = englishBodies(context, organizations, collector);
  const { organAt, organOf, organizationNounAt } = bodies;
  const { titleAt } = englishTitles(context, organizations, bodies, collector);
  const names = englishNames(context);
  const { referenceAt } = englishReferences(context);
  const titledName = (from: number, limit: number) => nameAt(from, limit, true, false);
  const { readPluralNames } = englishPluralTitles(context, bodies, collector, titledName, titleAt);
  const { afterAge } = names;
  const { readNamed, readPronoun, readSecondTitle } = englishApposedTitles(context, bodies, collector, {
    titleAt,
    nameAt: titledName,
    afterAge,
  });
  const { readTitledName } = englishTitledNames(context, bodies, collector, {
    titleAt,
    nameAt: (from, limit, isTitled) => nameAt(from, limit, isTitled, false),
    afterAge,
    readSecondTitle,
  });
  const { actorByNoun } = englishActingNouns(context);
  const { nativeAt } = englishNatives(context);
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
      const named = readTitledName(title, from, limit);
      if (named > 0) return named;
      const { isGenitive } = tokens[title.to - 1]!;
      collector.add(
        newPhrase({ from, to: title.to, start: title.start, end: title.end, title, sort: "title", isGenitive }),
      );
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
    const acting = actorByNoun(from, limit);
    if (acting) {
      collector.add(acting);
      return acting.to;
    }
    const organization = isHeadline ? undefined : organizationAt(from, limit);
    if (organization) {
      const adjective = marks.get(from);
      if (adjective?.actor.kind === "STATE" && !independent.test(organization.actor!.name))
        collector.membership(organization, phraseOfMark(adjective), organization, "organ");
      return addOrganization(organization);
    }
    const named = isHeadline ? undefined : (namedByNoun(from, limit) ?? namedBeforeNoun(from, limit));
    if (named) {
      const isPlural = tokens
        .slice(named.from, named.to)
        .some(({ folded, letterCase }) => letterCase === "small" && folded.endsWith("s"));
      return [named, ...(isPlural ? namesAfter(named.to, limit) : [])].reduce((_, each) => addOrganization(each), from);
    }
    // "the Savannah Defenders, a group that"
    const apposed = word(from - 1) === "the" && !marks.has(from) ? organizations.capitalized(from, limit) : undefined;
    if (apposed && apposed.to - apposed.from > 1 && nounAfter(apposed.to, limit)) return addOrganization(apposed);
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
    const reference = organizationNounAt(from, limit) ?? referenceAt(from, limit) ?? nativeAt(from, limit);
    if (reference && /^s?he$/.test(word(from))) return readPronoun(reference, limit);
    if (reference) collector.add(reference);
    return reference?.to ?? from + 1;
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
}
