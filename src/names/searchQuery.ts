import { isArabic, isParticle, stemsOf } from "./arabicParticles.ts";
import { allOf, anyOf, atBest, beginning, type Clause, exactly } from "./luceneClauses.ts";
import { headingMark, innerMark } from "./searchText.ts";
import { isUnspaced, pairsOf } from "./unspacedScripts.ts";
import { shortened, type WordGroup, wordGroups } from "./words.ts";

/**
 * A search as Lucene reads it. Every clause has a constant worth, so that a name's points depend on the name and the
 * question alone, whatever else the graph holds: a cursor that remembers a score stays true when names are added.
 */
export interface SearchQuery {
  readonly lucene: string;
  /** The points of a name that has every word exactly. */
  readonly points: number;
  /** How long the question is: the letters of its words, each counted once, and a space between them. */
  readonly letters: number;
}

/** Points for each way in which a word may be found. An exact find beats any sum of the others. */
const worth = { exact: 12, prefix: 2, stem: 3, stemPrefix: 1, pair: 1, heading: 4 };

/** What a text says behind so many terms is not needed to find it. */
const mostTerms = 900;

/** The question for names; null where the text has no word to search by. */
export function searchQuery(text: string): SearchQuery | null {
  return queryOf(text, waysToFind);
}

/** The question for documents: a word in the title or the keywords counts more. */
export function documentSearchQuery(text: string): SearchQuery | null {
  return queryOf(text, (word) => [...waysToFind(word), exactly(headingMark + word, worth.heading)]);
}

type WaysToFind = (word: string) => readonly Clause[];

function queryOf(text: string, ways: WaysToFind): SearchQuery | null {
  const groups = significant(wordGroups(text));
  if (groups.length === 0) return null;
  const distinct = new Map(groups.map((group) => [group.join(" "), group]));
  const { lucene, points } = allOf(withinLimit([...distinct.values()].map((group) => groupClause(group, ways))));
  return { lucene, points, letters: [...[...distinct.keys()].join(" ")].length };
}

/** Without particles that stand alone, as in "بوتين و كيم", unless there is nothing else. */
function significant(groups: readonly WordGroup[]): readonly WordGroup[] {
  const words = groups.filter((group) => group.length > 1 || !isParticle(group[0]!));
  return words.length > 0 ? words : groups;
}

function withinLimit(clauses: readonly Clause[]): readonly Clause[] {
  let terms = 0;
  return clauses.filter((clause) => {
    terms += clause.terms;
    return terms <= mostTerms;
  });
}

/** All of the group's words, or the one word that they make when they are joined. */
function groupClause(group: WordGroup, ways: WaysToFind): Clause {
  const words = group.map((word) => anyOf(ways(shortened(word))));
  if (group.length === 1) return words[0]!;
  const joined = shortened(group.join(""));
  return anyOf([allOf(words), exactly(joined, worth.stem), beginning(joined, worth.stemPrefix)]);
}

function waysToFind(word: string): readonly Clause[] {
  if (isUnspaced(word)) return waysToFindUnspaced(word);
  // One letter begins too much to be looked for as a beginning.
  if ([...word].length === 1) return [exactly(word, worth.exact)];
  const { article, bare } = stemsOf(word);
  const itself = [exactly(word, worth.exact), beginning(word, worth.prefix)];
  // What is stored with its article is stored without it, too: an exact find finds all four.
  if (article !== undefined) return [...itself, exactly(article, worth.stem), beginning(article, worth.stemPrefix)];
  const guesses = isArabic(word) ? [innerMark + word, ...bare] : [];
  return [...itself, ...guesses.map((guess) => atBest(exactly(guess, worth.stem)))];
}

/** A part of a longer word has all its pairs of letters; a single letter begins a pair or ends the word. */
function waysToFindUnspaced(word: string): readonly Clause[] {
  const pairs = pairsOf(word).map((pair) => exactly(innerMark + pair, worth.pair));
  const within = pairs.length > 0 ? allOf(pairs) : beginning(innerMark + word, worth.pair);
  return [exactly(word, worth.exact), beginning(word, worth.prefix), within];
}
