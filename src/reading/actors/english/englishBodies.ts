import { armedNouns } from "../../tables/en/armedGroups.ts";
import { actingForStates, fillers, organizationNouns as organizationNounList } from "../../tables/en/offices.ts";
import { bodyFillers, governmentAdjectives, nounAdjectives } from "../../tables/en/organizationAdjectives.ts";
import { bareOrgans, organNouns } from "../../tables/en/organs.ts";
import { nounsOfStates } from "../../tables/en/references.ts";
import { newPhrase, type Phrase, phraseOfMark } from "../phrase.ts";
import type { PhraseCollector } from "../phraseCollector.ts";
import { englishOffices } from "./englishOffices.ts";
import type { englishOrganizations } from "./englishOrganizations.ts";
import type { EnglishText } from "./englishText.ts";

const organizationNouns = new Set([...organizationNounList.split(", "), ...Object.keys(nounsOfStates), ...armedNouns]);

const nounsOfMembers = /^(?:party|movement|bloc|alliance|coalition|front|faction|militia|brigade)$/;

/** Whether a noun stands for an organization: "the group". */
export function isOrganizationNoun(word: string): boolean {
  return organizationNouns.has(word);
}

export type EnglishBodies = ReturnType<typeof englishBodies>;

/** What offices belong to: organs of states, organizations and states. */
export function englishBodies(
  context: EnglishText,
  {
    organizationAt,
    namedByNoun,
    namedBeforeNoun,
    abbreviationAfter,
    capitalized,
  }: ReturnType<typeof englishOrganizations>,
  collector: PhraseCollector,
) {
  const { text, tokens, marks, gapBefore, isAdjacent, isCapital, word } = context;
  return { bodyAt, organAt, organOf, organizationNounAt };

  /** "the opposition Homeland Party", "Greece", "the group" */
  function bodyAt(from: number, limit: number): Phrase | undefined {
    let index = from;
    while (index < limit && !isCapital(index) && (fillers.has(tokens, index) || bodyFillers.has(word(index)))) index++;
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

  /** "the People's Anchor party": capitalized words before a noun of organizations that people join. */
  function calledByNoun(from: number, limit: number): Phrase | undefined {
    const name = from < limit && isCapital(from) ? capitalized(from, limit) : undefined;
    const isNamed = name && isAdjacent(name.to) && name.to < limit && nounsOfMembers.test(word(name.to));
    return isNamed ? name : undefined;
  }

  /** "the latter", "the latter's" */
  function latterAt(from: number, limit: number): Phrase | undefined {
    if (word(from) !== "the" || word(from + 1) !== "latter" || from + 2 > limit) return undefined;
    const { end, isGenitive } = tokens[from + 1]!;
    // "the latter half"
    const isAdjective =
      !isGenitive && /^(?:half|part|stages?|years?|days|months|two|case|of|group|category)$/.test(word(from + 2));
    const { start } = tokens[from]!;
    return isAdjective ? undefined : newPhrase({ from, to: from + 2, start, end, sort: "organization", isGenitive });
  }

  /** "the group", "the ministry": an organization that is named elsewhere. */
  function organizationNounAt(from: number, limit: number): Phrase | undefined {
    const latter = latterAt(from, limit);
    if (latter) return latter;
    const isOwn = /^(?:his|her|their)$/.test(word(from)) && /^(?:country|government|nation)$/.test(word(from + 1));
    const isOrganOfIt = word(from) === "its" && bareOrgans.has(tokens, from + 1);
    if ((word(from) !== "the" && !isOwn && !isOrganOfIt) || from + 2 > limit) return undefined;
    const noun = isOwn ? from + 1 : nounAfter(from + 1, limit);
    if (noun === undefined) return undefined;
    const next = noun + 1;
    // "the North" is a state, "the north" a part of one.
    if (/^(?:north|south)$/.test(word(noun)) && !isCapital(noun)) return undefined;
    // "the kingdom of Jordan"
    if (word(noun) in nounsOfStates && word(next) === "of" && marks.get(next + 1)?.actor.kind === "STATE")
      return undefined;
    if (marks.has(noun) || (isCapital(noun) && word(next) === "of")) return undefined;
    if (next < limit && gapBefore(next) === " " && (marks.has(next) || isCapital(next))) return undefined;
    // "the mission chief"
    if (next < limit && gapBefore(next) === " " && !tokens[noun]!.isGenitive && englishOffices.has(tokens, next))
      return undefined;
    const [start, end] = [tokens[from]!.start, tokens[noun]!.end];
    const { isGenitive } = tokens[noun]!;
    // "the Houthi rebels"
    const group = armedNouns.has(word(noun)) ? marks.get(from + 1) : undefined;
    if (group?.actor.kind === "ORGANIZATION") return { ...phraseOfMark(group, isGenitive), from, to: next, start, end };
    return newPhrase({ from, to: next, start, end, sort: isOwn ? "country" : "organization", isGenitive });
  }

  /** The noun of "the agency", "the U.N. agency", "the regional bloc", "the central bank". */
  function nounAfter(from: number, limit: number): number | undefined {
    const organ = marks.has(from) ? undefined : bareOrgans.at(tokens, from);
    if (organ && organ.to <= limit) return organ.to - 1;
    if (organizationNouns.has(word(from))) return from;
    const mark = marks.get(from);
    const noun = mark?.to ?? from + 1;
    const isAdjective = nounAdjectives.has(word(from)) || governmentAdjectives.has(word(from));
    const isDescribed = mark ? mark.actor.kind !== "PERSON" : isAdjective;
    if (!isDescribed || noun >= limit || !/^\.? $/.test(gapBefore(noun)) || !organizationNouns.has(word(noun)))
      return undefined;
    if (/^(?:government|junta|regime)$/.test(word(noun)))
      return governmentAdjectives.has(word(from)) ? noun : undefined;
    return word(noun) in nounsOfStates ? undefined : noun;
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
    // "the dispatch of Kenyan police": any policemen.
    if (word(mark.to) === "police" && organ.to === mark.to + 1 && mark.sort === "adjective") return undefined;
    const { start } = mark;
    const end = tokens[organ.to - 1]!.end;
    return collector.organ(mark, { from, to: organ.to, start, end }, text.slice(start, end), {
      isGenitive: tokens[organ.to - 1]!.isGenitive,
    });
  }
}
