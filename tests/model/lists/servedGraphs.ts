import { type Ask, dataOf } from "../../helpers/ask.ts";
import type { TestQuery } from "./queries.ts";

// The networks, timelines and paths of the server, in the form of the model.

interface Id {
  readonly id: string;
}
interface ServedLink {
  readonly source: Id;
  readonly target: Id;
  readonly since: string | null;
  readonly until: string | null;
}

export async function servedNetwork(ask: Ask, { where, network }: TestQuery) {
  const query = `query ($around: [ID!]!, $depth: Int!, $firstPerActor: Int!, $maxActors: Int!, $where: RelationWhere) {
    network(around: $around, depth: $depth, firstPerActor: $firstPerActor, maxActors: $maxActors, where: $where) {
      actors { id } links { source { id } target { id } direction kinds relationCount since until } truncated omittedActors
    }
  }`;
  type Shown = { network: { actors: Id[]; links: ServedLink[]; truncated: boolean; omittedActors: number } };
  const { actors, links, ...cut } = (await dataOf(ask<Shown>(query, { ...network, where }))).network;
  return {
    actors: actors.map(({ id }) => id),
    links: links.map(({ source, target, ...link }) => ({ source: source.id, target: target.id, ...link })),
    ...cut,
  };
}

export async function servedTimeline(ask: Ask, { where, timeline }: TestQuery) {
  const query = `query ($actors: [ID!], $bucket: TimeBucket!, $where: RelationWhere) {
    timeline(actors: $actors, bucket: $bucket, where: $where) {
      buckets { start relationCount byKind { kind count } } coarser undated
    }
  }`;
  return (await dataOf(ask<{ timeline: unknown }>(query, { ...timeline, where }))).timeline;
}

interface ServedStep {
  readonly from: Id;
  readonly to: Id;
  readonly direction: string;
  readonly relationCount: number;
  readonly relations: { readonly totalCount: number; readonly nodes: readonly Id[] };
}
export interface ServedPaths {
  readonly complete: boolean;
  readonly noPath: { readonly reason: string; readonly loosen: string | null } | null;
  readonly paths: readonly {
    readonly hops: number;
    readonly cost: number;
    readonly actors: readonly Id[];
    readonly steps: readonly ServedStep[];
  }[];
}

export async function servedPaths(ask: Ask, { path }: TestQuery) {
  const query = `query ($from: ID!, $to: ID!, $maxHops: Int!, $where: PathWhere) {
    paths(from: $from, to: $to, maxHops: $maxHops, where: $where, first: 100) {
      complete noPath { reason loosen }
      paths { hops cost actors { id } steps {
        from { id } to { id } direction relationCount relations(first: 100) { totalCount nodes { id } }
      } }
    }
  }`;
  const { complete, noPath, paths } = (await dataOf(ask<{ paths: ServedPaths }>(query, { ...path }))).paths;
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
