import { nameTerms } from "../../names/index/nameTerms.ts";
import { nameTermsQuery, sameSoundsQuery } from "../../names/index/nameTermsQuery.ts";
import { compareNames } from "../../names/match/compareNames.ts";
import { prepareName } from "../../names/match/prepareName.ts";
import { nameSearchQuery, type SearchQuery } from "../../names/searchQuery.ts";
import type { GraphReader } from "../../neo4j/graph.ts";
import type { ActorKind } from "../../ontology/actorKinds.ts";
import { rejectTextWithoutWords } from "../shared/validation.ts";
import { actorSearch, actorsByWords, actorsByWordsCount, type CandidateRow } from "./actor.queries.ts";
import { type ActorMatch, inOrder, rankMatches, wordsScore } from "./rankMatches.ts";

export interface NameSearch {
  readonly text: string;
  readonly kinds: readonly ActorKind[] | null;
}

/** The position of an actor in the list of matches. */
export type MatchPosition = Pick<ActorMatch, "score" | "ties" | "id">;

/** Some of the actors that a search finds. */
export interface FoundActors {
  readonly matches: readonly ActorMatch[];
  /** The nearest others, if the search finds none. */
  readonly nearest: readonly ActorMatch[];
  /** The number of all matches. */
  count(): Promise<number>;
}

/** So many names of each sort are compared with the text. */
const maxCandidates = 200;
/** If more names have all words of the text, so many of those that match best are read; more if some are of other kinds. */
const maxNames = { ofAllKinds: 1_000, ofSomeKinds: 5_000 };
/** So many names that sound or mean the same, if others have all words of the text: only those that are almost equal are near then. */
const maxBesideWords = 40;

/**
 * The actors with a name that is near the text, after a position, best first; among equals, those with the most ties first,
 * then by id. If its words are in many names, only names with all of these words are found.
 * @throws BadUserInput if `text` has no word
 */
export async function findActors(
  reader: GraphReader,
  search: NameSearch,
  { after, limit }: { readonly after: MatchPosition | null; readonly limit: number },
): Promise<FoundActors> {
  const { text, kinds } = search;
  const query = nameSearchQuery(text) ?? rejectTextWithoutWords(text);
  const terms = nameTerms(text);
  const candidates = await reader.read(actorSearch, {
    lucene: query.lucene,
    similar: nameTermsQuery(terms) ?? query.lucene,
    sameSounds: sameSoundsQuery(terms) ?? query.lucene,
    kinds,
    maxCandidates,
    maxBesideWords,
  });
  if (candidates.filter(({ found }) => found !== null).length >= maxCandidates)
    return findByWords(reader, search, query, after, limit);
  const ofKinds = candidates.filter(({ kind }) => kinds === null || kinds.includes(kind));
  const { matches, nearest } = rankMatches(text, ofKinds, (candidate) => scoreOfWords(query, candidate));
  const rest = after === null ? matches : matches.filter((match) => inOrder(after, match) < 0);
  return { matches: rest.slice(0, limit), nearest, count: async () => matches.length };
}

/** The actors with a name that has all words of the text, page by page in Neo4j. */
async function findByWords(
  reader: GraphReader,
  { text, kinds }: NameSearch,
  query: SearchQuery,
  after: MatchPosition | null,
  limit: number,
): Promise<FoundActors> {
  const most = kinds === null ? maxNames.ofAllKinds : maxNames.ofSomeKinds;
  const rows = await reader.read(actorsByWords, {
    ...query,
    maxNames: most,
    ...wordsScore,
    kinds,
    afterScore: after?.score ?? null,
    afterTies: after?.ties ?? 0,
    afterId: after?.id ?? "",
    limit,
  });
  const asked = prepareName(text);
  const matches = rows.map((row) => {
    const { score: similarity, agreement } = compareNames(asked, prepareName(row.matchedName.value));
    return { ...row, similarity, agreement };
  });
  const count = async () =>
    (await reader.read(actorsByWordsCount, { lucene: query.lucene, kinds, maxNames: most }))[0]?.count ?? 0;
  return { matches, nearest: [], count };
}

/**
 * At most 1, when every word matches exactly and the name has no other words. Exact words rank before stems, and stems
 * before prefixes; among names that match equally well, the shortest ranks first. cypher/actor/searchByWords.cypher computes the same.
 */
function scoreOfWords({ letters, points }: SearchQuery, { found, name }: CandidateRow): number {
  return (found! + letters / Math.max(name.value.length, letters)) / (points + 1);
}
