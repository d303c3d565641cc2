import { distance } from "fastest-levenshtein";
import { normalize } from "../../src/names/words.ts";
import type { Random } from "../world/random.ts";
import { arabicNames, type ListedActor, latinNames } from "./listedActors.ts";

/** Two names, and whether they are names of the same actor. */
export interface LabelledPair {
  readonly names: readonly [string, string];
  readonly same: boolean;
  /** Where the pair comes from. */
  readonly source: string;
}

/**
 * Pairs of names from the list. Those that match: the name of an actor and each of its strong aliases, in any script. Those that
 * do not: names of different actors that resemble each other, and names changed so that they name somebody else.
 */
export function labelledPairs(listed: readonly ListedActor[], random: Random): LabelledPair[] {
  const primary = listed.flatMap((actor) => {
    const name = latinNames(actor)[0];
    return name === undefined ? [] : [{ actor, name: name.value }];
  });
  return [
    ...primary.flatMap(({ actor, name }) => aliasPairs(actor, name)),
    ...primary.flatMap((one) => resemblingPairs(one, primary)),
    ...primary.filter(({ actor }) => actor.kind === "PERSON").flatMap(({ name }) => relatives(name, primary, random)),
    ...primary.filter(({ actor }) => actor.kind === "ORGANIZATION").flatMap(({ name }) => branches(name)),
  ];
}

interface PrimaryName {
  readonly actor: ListedActor;
  readonly name: string;
}

/** Aliases that share no part with the name are left out: no comparison of names can find them. */
function aliasPairs(actor: ListedActor, name: string): LabelledPair[] {
  const words = wordsOf(name);
  const aliases = latinNames(actor)
    .filter(({ kind }) => kind !== "WEAK_ALIAS")
    .map(({ value }) => value)
    .filter((value) => value !== name && wordsOf(value).some((word) => words.some((other) => isNear(word, other))));
  return [
    ...aliases.map((alias): LabelledPair => ({ names: [name, alias], same: true, source: "alias" })),
    ...arabicNames(actor)
      .slice(0, 1)
      .map((original): LabelledPair => ({ names: [original, name], same: true, source: "original script" })),
  ];
}

/** The three names of other actors that have the fewest other letters. */
function resemblingPairs({ actor, name }: PrimaryName, all: readonly PrimaryName[]): LabelledPair[] {
  const words = normalize(name);
  return all
    .filter((other) => other.actor !== actor && normalize(other.name) !== words)
    .map((other) => ({
      other,
      edits: distance(words, normalize(other.name)) / Math.max(words.length, other.name.length),
    }))
    .sort((a, b) => a.edits - b.edits)
    .slice(0, 3)
    .flatMap(({ other }) => [
      { names: [name, other.name], same: false, source: "other actor" } as const,
      ...arabicNames(actor)
        .slice(0, 1)
        .map(
          (original): LabelledPair => ({
            names: [original, other.name],
            same: false,
            source: "other actor, original script",
          }),
        ),
    ]);
}

/** A sibling has another given name, a child another given name before the name. */
function relatives(name: string, all: readonly PrimaryName[], random: Random): LabelledPair[] {
  const words = name.split(/\s+/);
  const persons = all.filter(({ actor }) => actor.kind === "PERSON");
  const given = persons[random.below(persons.length)]!.name.split(/\s+/)[0]!;
  const parts = /^(?:abd|abu|sayy?|mu?ll|haji|ka[yr]i|qari|[^a-z])/i;
  if (words.length < 2 || given.length < 3 || parts.test(given) || isNear(normalize(given), normalize(words[0]!)))
    return [];
  return [
    { names: [name, [given, ...words.slice(1)].join(" ")], same: false, source: "sibling" },
    { names: [name, [given, ...words].join(" ")], same: false, source: "child" },
  ];
}

/** The same organization with another number. */
function branches(name: string): LabelledPair[] {
  return [{ names: [`${name} 14`, `${name} 41`], same: false, source: "other number" }];
}

function wordsOf(name: string): string[] {
  return normalize(name)
    .split(" ")
    .filter((word) => word.length > 3);
}

function isNear(word: string, other: string): boolean {
  return distance(word, other) <= Math.max(word.length, other.length) / 3;
}
