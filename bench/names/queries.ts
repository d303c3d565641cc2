import { normalize } from "../../src/names/words.ts";
import { states } from "../../src/reference/states.ts";
import type { Random } from "../world/random.ts";
import { arabicNames, type ListedActor, latinNames } from "./listedActors.ts";

/** A search with the actor that it should find. */
export interface NameQuery {
  readonly text: string;
  readonly id: string;
}

/** An actor of the graph that the queries search. */
export interface NamedActor {
  readonly id: string;
  readonly names: readonly string[];
}

/** Queries of one kind, and the actors of the graph that they are sent to. */
export interface QuerySet {
  readonly name: string;
  readonly graph: "Latin names" | "Arabic names" | "states in English";
  readonly queries: readonly NameQuery[];
}

export function graphsOf(listed: readonly ListedActor[]): Readonly<Record<QuerySet["graph"], readonly NamedActor[]>> {
  return {
    "Latin names": listed.map((actor) => ({ id: actor.id, names: latinNames(actor).map(({ value }) => value) })),
    "Arabic names": listed.map((actor) => ({ id: actor.id, names: arabicNames(actor) })),
    "states in English": stateNamesIn("en"),
  };
}

export function querySets(listed: readonly ListedActor[], random: Random): QuerySet[] {
  const persons = listed.filter(({ kind }) => kind === "PERSON");
  const organizations = listed.filter(({ kind }) => kind === "ORGANIZATION");
  const withArabic = listed.filter((actor) => arabicNames(actor).length > 0);
  const onLatin = (name: string, queries: readonly NameQuery[]): QuerySet => ({ name, graph: "Latin names", queries });
  return [
    onLatin(
      "Arabic, persons",
      persons.flatMap((actor) => arabicNames(actor).map((text) => ({ text, id: actor.id }))),
    ),
    onLatin(
      "Arabic, organizations",
      organizations.flatMap((actor) => arabicNames(actor).map((text) => ({ text, id: actor.id }))),
    ),
    { name: "Latin on Arabic names", graph: "Arabic names", queries: withArabic.flatMap(primaryQuery) },
    {
      name: "Russian names of states, from CLDR",
      graph: "states in English",
      queries: stateNamesIn("ru").map(({ id, names }) => ({ id, text: names[0]! })),
    },
    onLatin("Latin, unchanged", listed.flatMap(primaryQuery)),
    onLatin(
      "Latin, one typing error",
      changed(listed, (words) => withTypingError(words, random)),
    ),
    onLatin(
      "Latin, other order",
      changed(listed, (words) => (words.length < 2 ? undefined : [words.at(-1)!, ...words.slice(0, -1)])),
    ),
    onLatin(
      "Latin, two of four parts",
      changed(persons, (words) => twoOf(words, random)),
    ),
  ];
}

function stateNamesIn(lang: string): NamedActor[] {
  return states().map(({ id, names }) => ({
    id,
    names: names.filter((name) => name.lang === lang).map(({ value }) => value),
  }));
}

function primaryQuery(actor: ListedActor): NameQuery[] {
  const primary = latinNames(actor)[0];
  return primary === undefined ? [] : [{ text: primary.value, id: actor.id }];
}

function changed(
  listed: readonly ListedActor[],
  change: (words: readonly string[]) => readonly string[] | undefined,
): NameQuery[] {
  return listed.flatMap(primaryQuery).flatMap(({ text, id }) => {
    const words = change(text.split(/\s+/));
    return words === undefined ? [] : [{ text: words.join(" "), id }];
  });
}

/** Exchanges, replaces, removes or adds a letter of a word of at least four letters. */
function withTypingError(words: readonly string[], random: Random): readonly string[] | undefined {
  const long = words.flatMap((word, index) => (normalize(word).length >= 4 ? [index] : []));
  if (long.length === 0) return undefined;
  const index = long[random.below(long.length)]!;
  const letters = [...words[index]!.toLowerCase()];
  const at = random.below(letters.length - 1);
  const letter = String.fromCharCode(97 + random.below(26));
  const edits = [
    () => letters.splice(at, 2, letters[at + 1]!, letters[at]!),
    () => letters.splice(at, 1, letter),
    () => letters.splice(at, 1),
    () => letters.splice(at, 0, letter),
  ];
  edits[random.below(edits.length)]!();
  return words.with(index, letters.join(""));
}

/** Words that are part of another word's name. */
const attached = /^(?:abd.{0,3}|abu|abou|bin|ben|ibn|ould|mullah|haji|.{1,2})$/;

/** Two parts of a name of four or more, in their order. */
function twoOf(words: readonly string[], random: Random): readonly string[] | undefined {
  const significant = words.filter((word) => !attached.test(normalize(word)));
  if (significant.length < 4) return undefined;
  const first = random.below(significant.length - 1);
  const second = first + 1 + random.below(significant.length - first - 1);
  return [significant[first]!, significant[second]!];
}
