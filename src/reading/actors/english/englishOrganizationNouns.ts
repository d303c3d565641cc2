import { armedNouns } from "../../tables/en/armedGroups.ts";
import { organizationNouns as organizationNounList } from "../../tables/en/offices.ts";
import { governmentAdjectives, nounAdjectives } from "../../tables/en/organizationAdjectives.ts";
import { bareOrgans } from "../../tables/en/organs.ts";
import { nounsOfStates } from "../../tables/en/references.ts";
import { newPhrase, type Phrase, phraseOfMark } from "../phrase.ts";
import { englishOffices } from "./englishOffices.ts";
import type { EnglishText } from "./englishText.ts";

const organizationNouns = new Set([...organizationNounList.split(", "), ...Object.keys(nounsOfStates), ...armedNouns]);

/** Whether a noun stands for an organization: "the group". */
export function isOrganizationNoun(word: string): boolean {
  return organizationNouns.has(word);
}

/** Nouns that stand for an organization or a state which is named elsewhere: "the group", "the kingdom". */
export function englishOrganizationNouns({ tokens, marks, gapBefore, isCapital, word }: EnglishText) {
  return { organizationNounAt };

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
}
