import { type Ask, dataOf } from "../support/ask.ts";
import type { Question } from "./questions.ts";

// What the served schema says to a question, in the shape in which the model answers it.

interface Page {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  // biome-ignore lint/suspicious/noExplicitAny: rows of every list.
  readonly edges: readonly any[];
}

const page = "totalCount pageInfo { hasNextPage endCursor }";
const args = "$where: RelationWhere, $first: Int!, $after: String";
const listed = `edges { node {
  id date endDate modality confidence sourceCount recordedAt
  participants { actor { id } role }
  evidence(first: 100) { totalCount nodes { id quote document { id } relation { id recordedAt sourceCount } } }
} } ${page}`;

/** All rows of a list, page by page, and its totalCount, which is the same on each. */
async function allPages(ask: Ask, query: string, variables: object, list: (data: never) => Page) {
  const rows = [];
  const totals = new Set<number>();
  let after: string | null = null;
  do {
    const data = await dataOf(ask(query, { ...variables, after }));
    const { edges, totalCount, pageInfo } = list(data as never);
    rows.push(...edges);
    totals.add(totalCount);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return { rows, totals: [...totals] };
}

type OfActor<Name extends string> = { readonly actor: Readonly<Record<Name, Page>> };

export async function relationsShown(ask: Ask, { where, first }: Question) {
  const query = `query (${args}) { relations(where: $where, first: $first, after: $after) { ${listed} } }`;
  const { rows, totals } = await allPages(ask, query, { where, first }, (data: { relations: Page }) => data.relations);
  return { rows: rows.map(({ node }) => node), totals };
}

export async function relationsOfActorShown(ask: Ask, { where, first, actor }: Question) {
  const query = `query ($id: ID!, ${args}) {
    actor(id: $id) { relationCount(where: $where) relations(where: $where, first: $first, after: $after) { ${listed} } }
  }`;
  const counts = new Set<number>();
  const { rows, totals } = await allPages(
    ask,
    query,
    { where, first, id: actor },
    (data: OfActor<"relations"> & { actor: { relationCount: number } }) => {
      counts.add(data.actor.relationCount);
      return data.actor.relations;
    },
  );
  return { rows: rows.map(({ node }) => node.id), totals, counts: [...counts] };
}

export async function counterpartsShown(ask: Ask, { where, first, actor }: Question) {
  const query = `query ($id: ID!, ${args}) {
    actor(id: $id) { counterparts(where: $where, first: $first, after: $after) {
      edges { node { id } kinds relationCount since until } ${page}
    } }
  }`;
  const { rows, totals } = await allPages(
    ask,
    query,
    { where, first, id: actor },
    (data: OfActor<"counterparts">) => data.actor.counterparts,
  );
  return { rows: rows.map(({ node, ...summary }) => ({ id: node.id, ...summary })), totals };
}

interface Id {
  readonly id: string;
}
interface LinkShown {
  readonly source: Id;
  readonly target: Id;
  readonly since: string | null;
  readonly until: string | null;
}

export async function networkShown(ask: Ask, { where, network }: Question) {
  const query = `query ($around: [ID!]!, $depth: Int!, $firstPerActor: Int!, $maxActors: Int!, $where: RelationWhere) {
    network(around: $around, depth: $depth, firstPerActor: $firstPerActor, maxActors: $maxActors, where: $where) {
      actors { id } links { source { id } target { id } direction kinds relationCount since until } truncated omittedActors
    }
  }`;
  type Shown = { network: { actors: Id[]; links: LinkShown[]; truncated: boolean; omittedActors: number } };
  const { actors, links, ...cut } = (await dataOf(ask<Shown>(query, { ...network, where }))).network;
  return {
    actors: actors.map(({ id }) => id),
    links: links.map(({ source, target, ...link }) => ({ source: source.id, target: target.id, ...link })),
    ...cut,
  };
}

export async function timelineShown(ask: Ask, { where, timeline }: Question) {
  const query = `query ($actors: [ID!], $bucket: TimeBucket!, $where: RelationWhere) {
    timeline(actors: $actors, bucket: $bucket, where: $where) {
      buckets { start relationCount byKind { kind count } } coarser undated
    }
  }`;
  return (await dataOf(ask<{ timeline: unknown }>(query, { ...timeline, where }))).timeline;
}

interface StepShown {
  readonly from: Id;
  readonly to: Id;
  readonly direction: string;
  readonly relationCount: number;
  readonly relations: { readonly totalCount: number; readonly nodes: readonly Id[] };
}
export interface PathsShown {
  readonly complete: boolean;
  readonly noPath: { readonly reason: string; readonly loosen: string | null } | null;
  readonly paths: readonly {
    readonly hops: number;
    readonly cost: number;
    readonly actors: readonly Id[];
    readonly steps: readonly StepShown[];
  }[];
}

export async function pathsShown(ask: Ask, { path }: Question) {
  const query = `query ($from: ID!, $to: ID!, $maxHops: Int!, $where: PathWhere) {
    paths(from: $from, to: $to, maxHops: $maxHops, where: $where, first: 100) {
      complete noPath { reason loosen }
      paths { hops cost actors { id } steps {
        from { id } to { id } direction relationCount relations(first: 100) { totalCount nodes { id } }
      } }
    }
  }`;
  const { complete, noPath, paths } = (await dataOf(ask<{ paths: PathsShown }>(query, { ...path }))).paths;
  return {
    complete,
    noPath,
    paths: paths.map(({ actors, steps, ...path }) => ({
      ...path,
      actors: actors.map(({ id }) => id),
      steps: steps.map(({ from, to, relations: { nodes }, ...step }) => ({
        from: from.id,
        to: to.id,
        ...step,
        relations: nodes.map(({ id }) => id),
      })),
    })),
  };
}
