import { memoized } from "../memoized.ts";
import { normalize } from "../words.ts";
import { familyNamesThatComeFirst } from "./familyNames.ts";
import { isNameParticle } from "./functionWords.ts";
import type { KnownActor } from "./knownActor.ts";
import { hasCaseOf } from "./letterCases.ts";
import type { NameMatch } from "./nameMatches.ts";
import type { PreparedText } from "./nameWindows.ts";
import { placesOfWords } from "./placesOfWords.ts";
import { wordSet } from "./wordSet.ts";

const partScore = 0.9;

/** A person whose whole name is in a text, with the parts of it that may stand alone there. */
interface NamedPerson<Actor extends KnownActor> {
  readonly match: NameMatch<Actor>;
  readonly parts: Set<string>;
}

/** The places of a text with a part of the name of a person whose whole name is in it. @param whole the whole names */
export function matchPartialNames<Actor extends KnownActor>(
  text: PreparedText,
  whole: readonly NameMatch<Actor>[],
): NameMatch<Actor>[] {
  const placesOf = placesOfWords(text);
  return [...personsByPart(namedPersons(whole))].flatMap(([part, persons]) => {
    const words = part.split(" ").length;
    const places = placesOf(part).filter(({ from, to }) => hasCaseOf("", text.words.slice(from, to)));
    const named = mostDistinct(persons);
    return places.flatMap((window) => named.map(({ match }) => ({ ...match, window, score: partScore, words })));
  });
}

function personsByPart<Actor extends KnownActor>(
  persons: readonly NamedPerson<Actor>[],
): ReadonlyMap<string, readonly NamedPerson<Actor>[]> {
  const byPart = new Map<string, NamedPerson<Actor>[]>();
  for (const person of persons)
    for (const part of person.parts) {
      const others = byPart.get(part);
      if (others) others.push(person);
      else byPart.set(part, [person]);
    }
  return byPart;
}

/** The most persons who are candidates for a surname. */
const maxPersons = 20;

/** So many of the persons, of different names if there are such: only then does the text not say who is meant. */
function mostDistinct<Actor extends KnownActor>(persons: readonly NamedPerson<Actor>[]): readonly NamedPerson<Actor>[] {
  if (persons.length <= maxPersons) return persons;
  const [first] = persons;
  const other = persons.find(({ match }) => match.window.start !== first!.match.window.start);
  return [...(other ? [other] : []), ...persons.filter((person) => person !== other)].slice(0, maxPersons);
}

function namedPersons<Actor extends KnownActor>(whole: readonly NameMatch<Actor>[]): NamedPerson<Actor>[] {
  const persons = new Map<string, NamedPerson<Actor>>();
  const partsOfName = memoized(partsOf);
  for (const match of whole.filter(({ actor }) => actor.kind === "PERSON")) {
    const { id, names } = match.actor;
    const person = persons.get(id) ?? { match, parts: new Set(names.flatMap(({ value }) => partsOfName(value))) };
    for (const part of partsOfName(match.window.phrase)) person.parts.add(part);
    persons.set(id, person);
  }
  return [...persons.values()];
}

/** Words before which a part of a name does not begin: bin Salman, never Salman. */
const bound = wordSet("bin ibn ben bint abu abd al بن ابن بنت ابو عبد ال");

/** The parts of a whole name that stand for it: each end of it (تشاووش أوغلو), or the family name if that comes first. */
function partsOf(value: string): string[] {
  const words = normalize(value).split(" ");
  const familyFirst = words.length > 1 && familyNamesThatComeFirst.has(words[0]!);
  const ends = words
    .map((_, index) => words.slice(index))
    .slice(1)
    .filter((end, index) => !bound.has(words[index]!) && !isNameParticle(end.at(-1)!))
    .filter((end) => end.length > 1 || !familyFirst)
    .map((end) => end.join(" "));
  return familyFirst ? [words[0]!, ...ends] : ends;
}
