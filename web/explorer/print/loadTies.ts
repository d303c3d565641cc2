import { PrintedTiesDocument, type PrintedTiesQuery } from "../api/deferred/generated/graphql.ts";
import type { FetchOperation } from "../api/fetchOperation.ts";
import { modalitiesOf, relationWhereWith } from "../api/where.ts";
import type { SceneEdge } from "../scene/loadEdges.ts";
import type { Scene } from "../scene/loadScene.ts";
import type { View } from "../view/view.ts";

export type PrintedTie = PrintedTiesQuery["relations"]["nodes"][number];

export interface PrintedTies {
  /** Newest first; undated last. */
  readonly ties: readonly PrintedTie[];
  /** How many relations of the picture are not listed. */
  readonly omitted: number;
}

/** More would be no page to read. */
const maxPairs = 80;
const maxTiesOfPair = 50;

/** The relations that a picture shows, each once, with their sources. */
export async function loadTies(
  { edges }: Pick<Scene, "edges">,
  { filter, lang }: Pick<View, "filter" | "lang">,
  fetch: FetchOperation,
): Promise<PrintedTies> {
  const pairs = new Map(edges.map((edge) => [pairOf(edge), [edge.source, edge.target]]));
  const shown = [...pairs.values()].slice(0, maxPairs);
  const pages = await Promise.all(
    shown.map((pair) => {
      const where = { ...relationWhereWith(pair, null, filter), modalities: [...modalitiesOf(filter)] };
      return fetch(PrintedTiesDocument, { where, first: maxTiesOfPair, lang });
    }),
  );
  const ties = new Map(pages.flatMap(({ relations }) => relations.nodes).map((relation) => [relation.id, relation]));
  const keyOf = ({ date }: PrintedTie) => date ?? "";
  const left = new Set([...pairs.keys()].slice(maxPairs));
  const ofLeft = edges
    .filter((edge) => left.has(pairOf(edge)))
    .reduce((sum, { relationCount }) => sum + relationCount, 0);
  const ofShown = pages.reduce((sum, { relations }) => sum + relations.totalCount - relations.nodes.length, 0);
  return {
    ties: [...ties.values()].sort(
      (one, other) => keyOf(other).localeCompare(keyOf(one)) || (one.id < other.id ? -1 : 1),
    ),
    omitted: ofLeft + ofShown,
  };
}

/** A key that is the same in both directions. */
function pairOf({ source, target }: Pick<SceneEdge, "source" | "target">): string {
  return [source, target].sort().join("\n");
}
