import { ask } from "../api/request.ts";
import {
  ActorsDocument,
  AroundDocument,
  CounterpartsDocument,
  type Modality,
  type RelationKind,
} from "../api/generated/graphql.ts";
import { relationWhere } from "../api/where.ts";
import type { Expansion, View } from "../view/view.ts";
import { type Edge, edgesAmong } from "./loadEdges.ts";

export interface Actor {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly relationCount: number;
}

/** How much of an opened actor is shown: "25 of 1,204". */
export interface Shown {
  readonly shown: number;
  readonly total: number;
}

/** What the graph panel draws, and what it had to leave out. */
export interface Scene {
  readonly actors: readonly Actor[];
  readonly edges: readonly Edge[];
  /** By the id of the opened actor. */
  readonly shown: ReadonlyMap<string, Shown>;
  /** How many actors more were found than a scene holds. */
  readonly cut: number;
  /** How many opened actors the graph does not know. */
  readonly unknown: number;
}

/** As many actors as the API gives links among. */
const most = 2000;
export const emptyScene: Scene = { actors: [], edges: [], shown: new Map(), cut: 0, unknown: 0 };

export type SceneQuery = Pick<View, "lang" | "expanded" | "added" | "hidden" | "filter">;

/**
 * Asks for what a view shows: the counterparts of its opened actors, the actors added to them, and all edges among these.
 * @param further actors that an answer beside the graph speaks of: those on paths
 * @param kinds all kinds of relations that there are
 */
export async function loadScene(
  view: SceneQuery,
  further: readonly Actor[],
  kinds: readonly string[],
  signal: AbortSignal,
): Promise<Scene> {
  const [expansions, added] = await Promise.all([
    Promise.all(view.expanded.map((one) => expansionOf(one, view, signal))),
    actorsById(view.added, view.lang, signal),
  ]);
  const found = new Map<string, Actor>();
  for (const actor of [...expansions.map(({ actor }) => actor), ...added, ...further]) keep(found, actor);
  for (const { counterparts } of expansions) for (const actor of counterparts) keep(found, actor);
  for (const id of view.hidden) found.delete(id);
  const actors = [...found.values()].slice(0, most);
  const unknown = expansions.filter(({ actor }) => actor === null).length;
  if (actors.length === 0) return { ...emptyScene, unknown };
  const shown = new Map(expansions.flatMap(({ actor, ...rest }) => (actor ? [[actor.id, countOf(rest)]] : [])));
  const edges = await edgesAmong(actors, view.filter, kinds as RelationKind[], asserted(view), signal);
  return { actors, edges, shown, cut: found.size - actors.length, unknown };
}

function asserted({ filter }: SceneQuery): readonly Modality[] {
  return filter.modalities.length > 0 ? (filter.modalities as Modality[]) : ["ASSERTED"];
}

function keep(found: Map<string, Actor>, actor: Actor | null): void {
  if (actor && !found.has(actor.id)) found.set(actor.id, actor);
}

interface Expanded {
  readonly actor: Actor | null;
  readonly counterparts: readonly Actor[];
  readonly total: number;
}

function countOf({ counterparts, total }: Omit<Expanded, "actor">): Shown {
  return { shown: counterparts.length, total };
}

async function expansionOf(expansion: Expansion, view: SceneQuery, signal: AbortSignal): Promise<Expanded> {
  return expansion.depth === 1 ? counterpartsOf(expansion, view, signal) : around(expansion, view, signal);
}

/** Page by page, as the API has no page of more than 100. */
async function counterpartsOf({ id, first }: Expansion, view: SceneQuery, signal: AbortSignal): Promise<Expanded> {
  const counterparts: Actor[] = [];
  const where = relationWhere(view.filter);
  let after: string | null = null;
  for (;;) {
    const variables = { id, first: Math.min(100, first - counterparts.length), after, where, lang: view.lang };
    const { actor }: Awaited<ReturnType<typeof page>> = await page(variables, signal);
    if (!actor) return { actor: null, counterparts: [], total: 0 };
    const { nodes, pageInfo, totalCount } = actor.counterparts;
    counterparts.push(...nodes);
    after = pageInfo.endCursor;
    if (!pageInfo.hasNextPage || counterparts.length >= first) return { actor, counterparts, total: totalCount };
  }
}

function page(variables: Parameters<typeof ask<unknown, PageVariables>>[1], signal: AbortSignal) {
  return ask(CounterpartsDocument, variables, signal);
}

interface PageVariables {
  id: string;
  first: number;
  after: string | null;
  where: ReturnType<typeof relationWhere>;
  lang: string;
}

async function around({ id, first, depth }: Expansion, view: SceneQuery, signal: AbortSignal): Promise<Expanded> {
  const where = relationWhere(view.filter);
  const variables = { id, depth, first: Math.min(first, 100), maxActors: most, where, lang: view.lang };
  const { network } = await ask(AroundDocument, variables, signal);
  const [actor = null, ...counterparts] = network.actors;
  return { actor, counterparts, total: counterparts.length + network.omittedActors };
}

async function actorsById(ids: readonly string[], lang: string, signal: AbortSignal): Promise<readonly Actor[]> {
  const pages = Array.from({ length: Math.ceil(ids.length / 100) }, (_, index) =>
    ids.slice(index * 100, index * 100 + 100),
  );
  const answers = await Promise.all(pages.map((page) => ask(ActorsDocument, { ids: page, first: 100, lang }, signal)));
  const byId = new Map(answers.flatMap(({ actors }) => actors.nodes).map((actor) => [actor.id, actor]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
