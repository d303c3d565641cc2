import { actingForStates, fillers } from "../../tables/en/offices.ts";
import { bodyFillers } from "../../tables/en/organizationAdjectives.ts";
import { organNouns } from "../../tables/en/organs.ts";
import { type Phrase, phraseOfMark } from "../phrase.ts";
import type { PhraseCollector } from "../phraseCollector.ts";
import { englishOffices } from "./englishOffices.ts";
import { englishOrganizationNouns } from "./englishOrganizationNouns.ts";
import type { englishOrganizations } from "./englishOrganizations.ts";
import type { EnglishText } from "./englishText.ts";

export type EnglishBodies = ReturnType<typeof englishBodies>;

/** What offices belong to: organs of states, organizations and states. */
export function englishBodies(
  context: EnglishText,
  {
    organizationAt,
    namedByNoun,
    namedBeforeNoun,
    abbreviationAfter,
    calledByNoun,
  }: ReturnType<typeof englishOrganizations>,
  collector: PhraseCollector,
) {
  const { text, tokens, marks, gapBefore, isAdjacent, isCapital, word } = context;
  const { organizationNounAt } = englishOrganizationNouns(context);
  return { bodyAt, organAt, organOf, organizationNounAt };

  /** "the opposition Homeland Party", "Greece", "the group" */
  function bodyAt(from: number, limit: number): Phrase | undefined {
    let index = from;
    while (index < limit && !isCapital(index) && (fillers.has(tokens, index) || bodyFillers.has(word(index))))
      index = fillers.at(tokens, index)?.to ?? index + 1;
    // "the Amal-backed Reform Bloc"
    if (/^(?:backed|led|based|aligned|linked)$/.test(word(index + 1)) && gapBefore(index + 1) === "-") index += 2;
    const organ = organAt(index, limit) ?? organOf(index, limit);
    if (organ) return organ;
    const organization = organizationAt(index, limit);
    if (organization) {
      collector.introduce(organization, abbreviationAfter(organization.to));
      return organization;
    }
    const named = namedNear(index, limit);
    if (named) {
      collector.introduce(named, abbreviationAfter(named.to));
      return named;
    }
    const party = marks.has(index) ? undefined : calledByNoun(index, limit);
    if (party) {
      collector.introduce(party, abbreviationAfter(party.to));
      return party;
    }
    const mark = marks.get(index);
    const owned = mark?.actor.kind === "STATE" && tokens[mark.to - 1]!.isGenitive ? ownedAt(mark.to, limit) : undefined;
    if (owned) return owned;
    if (index < limit && mark && mark.actor.kind !== "PERSON" && mark.sort === "name") return phraseOfMark(mark);
    // "the Greek government"
    const noun = mark?.actor.kind === "STATE" && isAdjacent(mark.to) ? actingForStates.at(tokens, mark.to) : undefined;
    if (mark && noun && noun.to <= limit) return { ...phraseOfMark(mark), to: noun.to, end: tokens[noun.to - 1]!.end };
    return organizationNounAt(from, limit);
  }

  /** "the Spanish oil producer Nordolje": the name behind its noun. */
  function namedNear(from: number, limit: number): Phrase | undefined {
    const mark = marks.get(from);
    let index = mark?.sort === "adjective" ? mark.to : from;
    for (let steps = 0; steps < 3 && index < limit && gapBefore(index) === " "; steps++, index++) {
      const known = marks.get(index);
      if (known?.actor.kind === "ORGANIZATION" && index > from) return { ...phraseOfMark(known), from };
      if (isCapital(index) || known) return undefined;
      const named = namedByNoun(index, limit);
      if (named) return { ...named, from };
    }
    return undefined;
  }

  /** "Italy's Boreas group": what belongs to the state before. */
  function ownedAt(from: number, limit: number): Phrase | undefined {
    const known = from < limit ? marks.get(from) : undefined;
    if (known?.actor.kind === "ORGANIZATION") return phraseOfMark(known);
    const named = namedBeforeNoun(from, limit);
    if (named) collector.introduce(named);
    return named;
  }

  /** "the central bank of Greece" */
  function organOf(from: number, limit: number): Phrase | undefined {
    const organ = marks.has(from) ? undefined : organNouns.at(tokens, from);
    const mark =
      organ && word(organ.to) === "of" && organ.to + 1 < limit
        ? marks.get(organ.to + (word(organ.to + 1) === "the" ? 2 : 1))
        : undefined;
    if (mark?.actor.kind !== "STATE" || mark.sort !== "name") return undefined;
    const { start } = tokens[from]!;
    return collector.organ(mark, { from, to: mark.to, start, end: mark.end }, text.slice(start, mark.end));
  }

  /** "Chinese foreign ministry", "the US House of Representatives" */
  function organAt(from: number, limit: number): Phrase | undefined {
    const mark = marks.get(from);
    if (!mark || mark.to >= limit || mark.actor.kind !== "STATE") return undefined;
    const organ = isAdjacent(mark.to) ? organNouns.at(tokens, mark.to) : undefined;
    if (!organ || organ.to > limit || englishOffices.at(tokens, mark.to)) return undefined;
    // "twenty Czech embassy employees"
    if (/embassy$/.test(word(organ.to - 1)) && /^(?:employees|staff|workers|officials)$/.test(word(organ.to)))
      return undefined;
    // "the dispatch of Kenyan police": any policemen.
    if (word(mark.to) === "police" && organ.to === mark.to + 1 && mark.sort === "adjective") return undefined;
    const { start } = mark;
    const end = tokens[organ.to - 1]!.end;
    return collector.organ(mark, { from, to: organ.to, start, end }, text.slice(start, end), {
      isGenitive: tokens[organ.to - 1]!.isGenitive,
    });
  }
}
