import { type Ask, dataOf } from "../../helpers/ask.ts";
import type { TestQuery } from "./queries.ts";

// The lists of the server, read page by page, in the form of the model.

interface Page {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  // biome-ignore lint/suspicious/noExplicitAny: rows of every list.
  readonly edges: readonly any[];
}

const page = "totalCount pageInfo { hasNextPage endCursor }";
const args = "$where: RelationWhere, $first: Int!, $after: String";
const relationFields = `edges { node {
  id date endDate modality confidence sourceCount recordedAt
  participants { actor { id } role }
  evidence(first: 100) { totalCount nodes { id quote document { id } relation { id recordedAt sourceCount } } }
} } ${page}`;

/** All rows of a list, read page by page, and the distinct values of totalCount on these pages. */
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

export async function servedRelations(ask: Ask, { where, first }: TestQuery) {
  const query = `query (${args}) { relations(where: $where, first: $first, after: $after) { ${relationFields} } }`;
  const { rows, totals } = await allPages(ask, query, { where, first }, (data: { relations: Page }) => data.relations);
  return { rows: rows.map(({ node }) => node), totals };
}

export async function servedRelationsOfActor(ask: Ask, { where, first, actor }: TestQuery) {
  const query = `query ($id: ID!, ${args}) {
    actor(id: $id) { relationCount(where: $where) relations(where: $where, first: $first, after: $after) { ${relationFields} } }
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

export async function servedCounterparts(ask: Ask, { where, first, actor }: TestQuery) {
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
