import { conceptsOf } from "../concepts/conceptsOf.ts";
import { readingsOf } from "./attachedParticles.ts";
import { isFunctionWord } from "./functionWords.ts";
import type { KnownActor } from "./knownActor.ts";
import type { NameMatch } from "./nameMatches.ts";
import { type NameWindow, type PreparedText, windowAt } from "./nameWindows.ts";
import { areSameWords, isSameWord } from "./sameWords.ts";
import type { TextWord } from "./textWords.ts";
import { changesNextOffice, changesOfficeBefore, isHonorific, isOffice } from "./titleWords.ts";

const titleScore = 0.85;
/** The most words of a title before a name. */
const maxTitleWords = 5;
const space = /^ $/;
const spaceOrComma = /^ ?[,،]? ?$/;

/** Folded words that stand for a person of the text. */
interface PersonTitle<Actor extends KnownActor> {
  readonly words: readonly string[];
  readonly person: NameMatch<Actor>;
}

/**
 * The titles that stand for a person of the text: «الرئيس الروسي», if the text also has «الرئيس الروسي فلاديمير بوتين» and gives
 * this title to nobody else; "the president", if the text has no other.
 * @param named the names in the text
 */
export function matchTitles<Actor extends KnownActor>(
  text: PreparedText,
  named: readonly NameMatch<Actor>[],
): NameMatch<Actor>[] {
  const persons = named.filter(({ actor, words }) => actor.kind === "PERSON" && words > 1);
  const given = distinctTitles(persons.flatMap((person) => titleBefore(text.words, person.window.from, person) ?? []));
  const titles = given.filter((title) => !isShared(title, given));
  const beginnings = new Set(named.map(({ window }) => window.from));
  const stands = (window: NameWindow) => standsForPerson(text.words, window, beginnings);
  return titles.flatMap((title) =>
    placesOf(text, title.words)
      .filter(stands)
      .map((window) => ({ ...title.person, window, score: titleScore, words: title.words.length })),
  );
}

/** The title directly before a name: in Arabic from the office on, in other scripts to the office. */
function titleBefore<Actor extends KnownActor>(
  words: readonly TextWord[],
  name: number,
  person: NameMatch<Actor>,
): PersonTitle<Actor> | undefined {
  let to = name;
  while (to > 0 && isHonorific(words[to - 1]!.folded) && space.test(words[to]!.gap)) to--;
  let office: number | undefined;
  for (let index = to - 1; index >= Math.max(0, to - maxTitleWords); index--) {
    const { folded } = words[index]!;
    if (!(index === to - 1 ? spaceOrComma : space).test(words[index + 1]!.gap) || isFunctionWord(folded)) break;
    if (isOffice(folded)) office = index;
  }
  if (office === undefined) return undefined;
  let from = office;
  while (from > 0 && words[from - 1]!.letterCase === "capital" && space.test(words[from]!.gap)) from--;
  // The deputy president is not the president.
  const before = words[from - 1];
  if (before?.letterCase === "small" && changesNextOffice(before.folded)) return undefined;
  return { words: words.slice(from, to).map(({ folded }) => folded), person };
}

function isShared<Actor extends KnownActor>(
  { words, person }: PersonTitle<Actor>,
  titles: readonly PersonTitle<Actor>[],
) {
  return titles.some((other) => other.person.actor.id !== person.actor.id && areSameWords(other.words, words));
}

/** Each title of each person once. */
function distinctTitles<Actor extends KnownActor>(titles: readonly PersonTitle<Actor>[]): PersonTitle<Actor>[] {
  return [...new Map(titles.map((title) => [`${title.person.actor.id} ${title.words.join(" ")}`, title])).values()];
}

/** Where a text has the words of a title, without attached particles. */
function placesOf({ text, words }: PreparedText, title: readonly string[]): NameWindow[] {
  const [first, ...others] = title;
  return words.flatMap((word, from) => {
    if (!others.every((other, index) => follows(words[from + 1 + index], other))) return [];
    const reading = readingsOf(text.slice(word.start, word.end), word.folded).find(({ folded }) =>
      isSameWord(folded, first!),
    );
    return reading
      ? [
          windowAt(
            text,
            words,
            { from, to: from + title.length, start: word.start + reading.skipped },
            reading.hasLostAlif,
          ),
        ]
      : [];
  });
}

function follows(word: TextWord | undefined, folded: string): boolean {
  return word !== undefined && space.test(word.gap) && isSameWord(word.folded, folded);
}

/** الرئيس is somebody else in الرئيس الفرنسي. */
function isOfState(word: string): boolean {
  return word.startsWith("ال") && conceptsOf(word).some((concept) => concept.startsWith("state:"));
}

/** Whether a title is definite and neither part of another office nor followed by the name of its bearer or of somebody else. */
function standsForPerson(words: readonly TextWord[], { from, to }: NameWindow, names: ReadonlySet<number>): boolean {
  const [before, after] = [words[from - 1], words[to]];
  if (words[from]!.letterCase !== "none" ? before?.folded !== "the" : !words[to - 1]!.folded.startsWith("ال"))
    return false;
  if (before && changesNextOffice(before.folded)) return false;
  if (!after || !spaceOrComma.test(after.gap)) return true;
  if (changesOfficeBefore(after.folded) || isOfState(after.folded) || after.letterCase === "capital") return false;
  let name = to;
  while (name < words.length && isHonorific(words[name]!.folded) && space.test(words[name]!.gap)) name++;
  return !names.has(to) && !names.has(name);
}
