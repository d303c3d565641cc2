import { type SearchQuery, searchQuery } from "../../names/searchQuery.ts";
import type { GraphReader } from "../../neo4j/graph.ts";
import { query } from "../../neo4j/query.ts";
import type { ActorKind } from "../../ontology/actorKinds.ts";
import { noWord } from "../shared/noWord.ts";
import type { NameRow } from "./actor.queries.ts";

/** An actor that was found, and the name by which it was found best. */
export interface FoundActor {
  readonly actorId: string;
  /**
   * How well the name fits, 1 at best: every word exact, and nothing else in the name. First come exact words, then
   * words without their particle, then beginnings; among equals the name of which the text is the greatest part.
   */
  readonly score: number;
  readonly matchedName: NameRow;
}

type Kinds = { readonly kinds: readonly ActorKind[] | null };
/** Where the page before ended. */
export type SearchPosition = { readonly score: number; readonly id: string };

export const actorSearch = query<
  SearchQuery & Kinds & { afterScore: number | null; afterId: string | null; limit: number },
  FoundActor
>("actor/search");
export const actorSearchCount = query<SearchQuery & Kinds, { count: number }>("actor/searchCount");

/**
 * A page of the actors that have a name with all the words of `text`, best first, then by id.
 * @throws BadUserInput where `text` has no word
 */
export async function searchActors(
  reader: GraphReader,
  { text, kinds, limit, after }: { text: string; limit: number; after: SearchPosition | null } & Kinds,
): Promise<FoundActor[]> {
  const search = searchQuery(text) ?? noWord(text);
  return reader.read(actorSearch, {
    ...search,
    kinds,
    afterScore: after?.score ?? null,
    afterId: after?.id ?? null,
    limit,
  });
}

/** How many actors `searchActors` would find in all. */
export async function countActorMatches(
  reader: GraphReader,
  { text, kinds }: { text: string } & Kinds,
): Promise<number> {
  const search = searchQuery(text) ?? noWord(text);
  const [row] = await reader.read(actorSearchCount, { ...search, kinds });
  return row?.count ?? 0;
}
