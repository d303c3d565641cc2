import {
  actingForStates,
  officersOfStates,
  troops,
  verbsOfOfficers,
  verbsOfWeapons,
  weaponsOfStates,
} from "../../tables/en/offices.ts";
import { type Phrase, phraseOfMark } from "../phrase.ts";
import type { EnglishText } from "./englishText.ts";

/** States and organizations by what acts for them. */
export function englishActingNouns({ tokens, marks, isAdjacent, word }: EnglishText) {
  return { actorByNoun };

  /** "the Greek government", "Iraqi troops", "Hezbollah fighters": what acts for the state or the organization. */
  function actorByNoun(from: number, limit: number): Phrase | undefined {
    const named = stateOf(from, limit);
    if (named) return named;
    const mark = marks.get(from);
    if (!mark || mark.to >= limit || !isAdjacent(mark.to)) return undefined;
    const isState = mark.actor.kind === "STATE";
    if (!isState && mark.actor.kind !== "ORGANIZATION") return undefined;
    const noun = isState
      ? (actingForStates.at(tokens, mark.to) ?? weaponAt(mark) ?? officersAt(mark))
      : troops.at(tokens, mark.to);
    if (!noun && isState && isJoined(mark.to, limit)) return { ...phraseOfMark(mark), sort: "name" };
    const isGenitive = noun !== undefined && tokens[noun.to - 1]!.isGenitive;
    return noun && { ...phraseOfMark(mark, isGenitive), sort: "name", to: noun.to, end: tokens[noun.to - 1]!.end };
  }

  /** "the state of Qatar", "the kingdom of Jordan" */
  function stateOf(from: number, limit: number): Phrase | undefined {
    if (!/^(?:state|kingdom|republic|emirate|sultanate|principality|federation)$/.test(word(from))) return undefined;
    const mark = word(from + 1) === "of" ? marks.get(word(from + 2) === "the" ? from + 3 : from + 2) : undefined;
    if (mark?.actor.kind !== "STATE" || mark.sort !== "name" || mark.to > limit) return undefined;
    const { isGenitive } = tokens[mark.to - 1]!;
    return { ...phraseOfMark(mark, isGenitive), from, start: tokens[from]!.start };
  }

  /** "Russian missiles struck": only what is fired acts for its state. */
  function weaponAt({ from, to }: Pick<Phrase, "from" | "to">) {
    const weapon = weaponsOfStates.at(tokens, to);
    return weapon && (isAgent(from, verbsOfWeapons) || verbsOfWeapons.test(word(weapon.to))) ? weapon : undefined;
  }

  /** "killed by Greek shelling" */
  function isAgent(from: number, verbs: RegExp): boolean {
    const by = /^an?$/.test(word(from - 1)) ? from - 2 : from - 1;
    return word(by) === "by" && verbs.test(word(by - 1));
  }

  /** "Greek police arrested", "was jailed by a Greek court": only what they do to somebody is done by the state. */
  function officersAt({ from, to }: Pick<Phrase, "from" | "to">) {
    const officers = officersOfStates.at(tokens, to);
    return officers && (isAgent(from, verbsOfOfficers) || verbsOfOfficers.test(word(officers.to)))
      ? officers
      : undefined;
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
}
