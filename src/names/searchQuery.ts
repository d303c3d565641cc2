import { isArabic, isProclitic, stemsOf } from "./arabicProclitics.ts";
import { type Clause, exactTerm, inexact, matchAll, matchAny, preferringShort, prefixTerm } from "./luceneClauses.ts";
import { headingPrefix, partialPrefix } from "./searchText.ts";
import { bigramsOf, isUnspaced } from "./unspacedScripts.ts";
import { truncateTerm, type WordGroup, wordGroups } from "./words.ts";

/**
 * A search in Lucene's query syntax. Every clause has a constant score, so a name's score depends only on the name and the
 * query, not on the other names in the graph. A cursor that contains a score therefore stays valid when names are added.
 */
export interface SearchQuery {
  readonly lucene: string;
  /** The score, rounded, of a name in which every word matches exactly. */
  readonly points: number;
  /** The length of the query: the letters of its distinct words, plus one space between each two. */
  readonly letters: number;
}

/** Points for each way to match a word. An exact match outweighs any sum of the others. */
const matchPoints = { exact: 12, prefix: 2, stem: 3, stemPrefix: 1, bigram: 1, heading: 4 };

/** Words after so many terms are ignored: the first ones identify the text. */
const maxTerms = 900;

/** The query for names; null if the text has no word. */
export function nameSearchQuery(text: string): SearchQuery | null {
  const query = buildQuery(text, clausesForWord);
  if (query === null) return null;
  const words = searchedGroups(text).flat().map(truncateTerm);
  return { ...query, lucene: preferringShort(query.lucene, [...new Set(words)]) };
}

/** The query for documents: a word in the title or the keywords counts more. */
export function documentSearchQuery(text: string): SearchQuery | null {
  return buildQuery(text, (word) => [...clausesForWord(word), exactTerm(headingPrefix + word, matchPoints.heading)]);
}

type ClausesForWord = (word: string) => readonly Clause[];

function buildQuery(text: string, clauses: ClausesForWord): SearchQuery | null {
  const groups = searchedGroups(text);
  if (groups.length === 0) return null;
  const distinct = new Map(groups.map((group) => [group.join(" "), group]));
  const { lucene, points } = matchAll(withinLimit([...distinct.values()].map((group) => groupClause(group, clauses))));
  return { lucene, points, letters: [...[...distinct.keys()].join(" ")].length };
}

/** The words of a text that are searched for: without proclitics that stand alone, as in "بوتين و كيم", unless there is nothing else. */
export function searchedGroups(text: string): readonly WordGroup[] {
  const groups = wordGroups(text);
  const words = groups.filter((group) => group.length > 1 || !isProclitic(group[0]!));
  return words.length > 0 ? words : groups;
}

function withinLimit(clauses: readonly Clause[]): readonly Clause[] {
  let terms = 0;
  return clauses.filter((clause) => {
    terms += clause.terms;
    return terms <= maxTerms;
  });
}

/** Matches all words of the group, or the single word that they form when joined. */
function groupClause(group: WordGroup, clauses: ClausesForWord): Clause {
  const words = group.map((word) => matchAny(clauses(truncateTerm(word))));
  if (group.length === 1) return words[0]!;
  const joined = truncateTerm(group.join(""));
  return matchAny([matchAll(words), exactTerm(joined, matchPoints.stem), prefixTerm(joined, matchPoints.stemPrefix)]);
}

function clausesForWord(word: string): readonly Clause[] {
  if (isUnspaced(word)) return clausesForUnspacedWord(word);
  // A single letter is the prefix of too many words.
  if ([...word].length === 1) return [exactTerm(word, matchPoints.exact)];
  const { article, bare } = stemsOf(word);
  const wordClauses = [exactTerm(word, matchPoints.exact), prefixTerm(word, matchPoints.prefix)];
  // A word with an article is also indexed without it, so an exact match gets the points of all four clauses.
  if (article !== undefined)
    return [...wordClauses, exactTerm(article, matchPoints.stem), prefixTerm(article, matchPoints.stemPrefix)];
  const guesses = isArabic(word) ? [partialPrefix + word, ...bare] : [];
  return [...wordClauses, ...guesses.map((guess) => inexact(exactTerm(guess, matchPoints.stem)))];
}

/** A part of a longer word shares all its bigrams with it; a single letter begins a bigram or ends the word. */
function clausesForUnspacedWord(word: string): readonly Clause[] {
  const bigrams = bigramsOf(word).map((bigram) => exactTerm(partialPrefix + bigram, matchPoints.bigram));
  const within = bigrams.length > 0 ? matchAll(bigrams) : prefixTerm(partialPrefix + word, matchPoints.bigram);
  return [exactTerm(word, matchPoints.exact), prefixTerm(word, matchPoints.prefix), within];
}
