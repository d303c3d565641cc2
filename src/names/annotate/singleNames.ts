import type { KnownActor } from "./knownActor.ts";
import type { NameMatch } from "./nameMatches.ts";
import type { NameWindow, PreparedText } from "./nameWindows.ts";
import { isCalendarWord, isOrdinaryWord } from "./ordinaryWords.ts";
import type { TextWord } from "./textWords.ts";
import { isTitleWord } from "./titleWords.ts";
import { wordSet } from "./wordSet.ts";

/** The score of a name that several persons of the text have. */
const sharedScore = 0.75;

const sentenceEnd = /[.!?…:;؟؛«»“”"'‘\n]/u;
const spaces = /^ *$/;
const patronymic = wordSet("بن ابن bin ibn ben");

/**
 * The matches of single names that are names here: those of persons whose whole name is in the text, then those that only one
 * known actor has, if the word is plainly a name.
 * @param whole the whole names in the text
 * @param matches the places with a single name, or with a part of a whole one
 */
export function plausibleSingleNames<Actor extends KnownActor>(
  text: PreparedText,
  whole: readonly NameMatch<Actor>[],
  matches: readonly NameMatch<Actor>[],
): NameMatch<Actor>[] {
  // Persons of one name, which the text does not tell apart, count as one.
  const persons = new Map(whole.toReversed().map(({ actor, window }) => [actor.id, window.start]));
  const ends = new Set(whole.map(({ window }) => window.to));
  const names = matches.filter(({ window }) => !isPartOfAnother(text, window, ends));
  const ofPersons = names.filter(({ actor }) => persons.has(actor.id));
  const isShared = sharedPlaces(ofPersons, ({ actor }) => persons.get(actor.id));
  const places = new Set(ofPersons.map(({ window }) => window.from));
  const others = names.filter(({ window }) => !places.has(window.from) && isPlausibleAlone(text, window));
  const isSharedByOthers = sharedPlaces(others, ({ actor }) => actor.id);
  return [
    ...ofPersons.map((match) => (isShared(match) ? { ...match, score: sharedScore } : match)),
    ...others.filter((match) => !isSharedByOthers(match)),
  ];
}

/** Returns whether the matches at the place of a match are of several bearers. */
function sharedPlaces<Actor extends KnownActor>(
  matches: readonly NameMatch<Actor>[],
  bearerOf: (match: NameMatch<Actor>) => unknown,
): (match: NameMatch<Actor>) => boolean {
  const bearers = new Map<number, unknown>();
  const shared = new Set<number>();
  for (const match of matches) {
    const { start } = match.window;
    if (bearers.has(start) && bearers.get(start) !== bearerOf(match)) shared.add(start);
    bearers.set(start, bearerOf(match));
  }
  return ({ window }) => shared.has(window.start);
}

/**
 * Whether a single name belongs to a date, or to the name of somebody else: Barbara Bush is not George Bush, and تميم بن أوس is
 * not another تميم. In headlines, capitals say nothing.
 * @param ends the indexes of the words after whole names
 */
function isPartOfAnother(
  { words, headline }: PreparedText,
  { from, to }: NameWindow,
  ends: ReadonlySet<number>,
): boolean {
  const [before, first, after] = [words[from - 1], words[from]!, words[to]];
  if (isCalendarWord(first.folded) && isDate(before, after)) return true;
  const follows = after !== undefined && spaces.test(after.gap);
  const precedes = before !== undefined && spaces.test(first.gap);
  if (follows && patronymic.has(after.folded)) return true;
  if (precedes && patronymic.has(before.folded)) return true;
  if (first.letterCase !== "capital" || headline[from] === 1) return false;
  if (follows && after.letterCase === "capital" && !isCalendarWord(after.folded)) return true;
  return (
    precedes &&
    before.letterCase === "capital" &&
    !sentenceEnd.test(before.gap) &&
    !isTitleWord(before.folded) &&
    !isCalendarWord(before.folded) &&
    !ends.has(from)
  );
}

/** In scripts without capitals, many shorter names are words as well: سلام, أمل. */
const fewestLettersAlone = 5;

/** Whether a name of one word, whose bearer the text does not introduce, is a name here: no ordinary word, and long enough. */
function isPlausibleAlone({ words }: PreparedText, { from, to }: NameWindow): boolean {
  const word = words[from]!;
  const [before, after] = [words[from - 1], words[to]];
  if (before && isTitleWord(before.folded) && spaces.test(word.gap)) return true;
  if (isOrdinaryWord(word.folded) || isNumber(before) || isNumber(after)) return false;
  if (word.letterCase === "capital") return from > 0 && !sentenceEnd.test(word.gap);
  return word.end - word.start >= fewestLettersAlone;
}

/** Words before a month or a weekday. */
const wordsBeforeDates = wordSet(
  "in on since until till last next this by during of from early late mid every through after before",
);

function isDate(before: TextWord | undefined, after: TextWord | undefined): boolean {
  return isNumber(before) || isNumber(after) || (before !== undefined && wordsBeforeDates.has(before.folded));
}

function isNumber(word: TextWord | undefined): boolean {
  return word !== undefined && /^\d/.test(word.folded);
}
