import type { FetchOperation } from "../api/fetchOperation.ts";
import {
  ActorsByIdDocument,
  CounterpartsDocument,
  type CounterpartsQuery,
  NeighbourhoodDocument,
  type RelationKind,
} from "../api/generated/graphql.ts";
import { pageSize, pagesOfIds } from "../api/pagesOfIds.ts";
import { modalitiesOf, relationWhere } from "../api/where.ts";
import type { Expansion, View } from "../view/view.ts";
import { loadEdges, type SceneEdge } from "./loadEdges.ts";

export interface SceneActor {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly relationCount: number;
  /** The two-letter code of a state; null if it has none. */
  readonly iso2?: string | null;
}

/** How many of the actors around an expanded actor the scene shows: "25 of 1,204". */
export interface SurroundingCount {
  readonly shown: number;
  /** Counterparts at depth 1; above it, the actors that the expansion would add if a scene had no maximum size. */
  readonly total: number;
}

/** The actors and edges that the graph panel draws, and the numbers of those that it omits. */
export interface Scene {
  readonly actors: readonly SceneActor[];
  readonly edges: readonly SceneEdge[];
  /** By the id of the expanded actor. */
  readonly surroundings: ReadonlyMap<string, SurroundingCount>;
  /** How many actors were left out because a scene has a maximum size. */
  readonly omitted: number;
  /** How many expanded actors are not in the graph. */
  readonly unknown: number;
}

/** The API returns links among at most this many actors. */
const maxActors = 2000;
export const emptyScene: Scene = { actors: [], edges: [], surroundings: new Map(), omitted: 0, unknown: 0 };

export type SceneQuery = Pick<View, "lang" | "expanded" | "added" | "hidden" | "filter">;

/**
 * Loads the actors that a view shows (expanded actors with their counterparts, added actors) and all edges among them.
 * @param pathActors actors of the paths or connections beside the graph
 * @param kinds all relation kinds of the ontology
 */
export async function loadScene(
  query: SceneQuery,
  pathActors: readonly SceneActor[],
  kinds: readonly string[],
  fetch: FetchOperation,
): Promise<Scene> {
  const { expanded, filter } = query;
  const [expansions, added] = await Promise.all([
    Promise.all(expanded.map((expansion) => loadExpansion(expansion, query, fetch))),
    loadActors(query.added, query.lang, fetch),
  ]);
  const centres = expansions.flatMap(({ actor }) => actor ?? []);
  const counterparts = expansions.flatMap((expansion) => expansion.counterparts);
  // Centres first: they stay when the scene is full.
  const all = new Map([...centres, ...added, ...pathActors, ...counterparts].map((actor) => [actor.id, actor]));
  for (const id of query.hidden) all.delete(id);
  const actors = [...all.values()].slice(0, maxActors);
  const ids = new Set(actors.map(({ id }) => id));
  const unknown = expansions.length - centres.length;
  if (actors.length === 0) return { ...emptyScene, unknown };
  return {
    actors,
    edges: await loadEdges(actors, filter, kinds as RelationKind[], modalitiesOf(filter), fetch),
    surroundings: new Map(
      expansions.flatMap(({ actor, counterparts, total }) =>
        // Some may be hidden, or left out because the scene is full.
        actor ? [[actor.id, { shown: counterparts.filter(({ id }) => ids.has(id)).length, total }]] : [],
      ),
    ),
    omitted: all.size - actors.length,
    unknown,
  };
}

interface LoadedExpansion {
  readonly actor: SceneActor | null;
  readonly counterparts: readonly SceneActor[];
  readonly total: number;
}

async function loadExpansion(
  { id, first, depth }: Expansion,
  { filter, lang }: SceneQuery,
  fetch: FetchOperation,
): Promise<LoadedExpansion> {
  const where = relationWhere(filter);
  if (depth > 1) {
    const variables = { id, depth, first: Math.min(first, pageSize), maxActors, where, lang };
    const { network } = await fetch(NeighbourhoodDocument, variables);
    const [actor = null, ...counterparts] = network.actors;
    return { actor, counterparts, total: counterparts.length + network.omittedActors };
  }
  const counterparts: SceneActor[] = [];
  let after: string | null = null;
  for (;;) {
    const size = Math.min(pageSize, first - counterparts.length);
    const page: CounterpartsQuery = await fetch(CounterpartsDocument, { id, first: size, after, where, lang });
    const { actor } = page;
    if (!actor) return { actor: null, counterparts: [], total: 0 };
    const { nodes, pageInfo, totalCount } = actor.counterparts;
    counterparts.push(...nodes);
    after = pageInfo.endCursor;
    if (!pageInfo.hasNextPage || counterparts.length >= first) return { actor, counterparts, total: totalCount };
  }
}

async function loadActors(ids: readonly string[], lang: string, fetch: FetchOperation): Promise<readonly SceneActor[]> {
  const results = await Promise.all(
    pagesOfIds(ids).map((page) => fetch(ActorsByIdDocument, { ids: page, first: pageSize, lang })),
  );
  const byId = new Map(results.flatMap(({ actors }) => actors.nodes).map((actor) => [actor.id, actor]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
