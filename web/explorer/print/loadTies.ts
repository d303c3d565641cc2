import { PrintedTiesDocument, type PrintedTiesQuery } from "../api/deferred/generated/graphql.ts";
import type { FetchOperation } from "../api/fetchOperation.ts";
import type { Modality } from "../api/generated/graphql.ts";
import { relationWhere } from "../api/where.ts";
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
  const modalities: readonly Modality[] = ["ASSERTED"];
  const where = { modalities: [...modalities], ...relationWhere(filter) };
  const pairs = new Map(edges.map(({ source, target }) => [[source, target].sort().join("\n"), [source, target]]));
  const shown = [...pairs.values()].slice(0, maxPairs);
  const pages = await Promise.all(
    shown.map((pair) => fetch(PrintedTiesDocument, { where: { ...where, with: pair }, first: maxTiesOfPair, lang })),
  );
  const ties = new Map(pages.flatMap(({ relations }) => relations.nodes).map((relation) => [relation.id, relation]));
  const keyOf = ({ date }: PrintedTie) => date ?? "";
  const left = [...pairs.keys()].slice(maxPairs);
  const ofLeft = edges
    .filter(({ source, target }) => left.includes([source, target].sort().join("\n")))
    .reduce((sum, { relationCount }) => sum + relationCount, 0);
  const ofShown = pages.reduce((sum, { relations }) => sum + relations.totalCount - relations.nodes.length, 0);
  return {
    ties: [...ties.values()].sort((one, other) => (keyOf(one) < keyOf(other) ? 1 : -1)),
    omitted: ofLeft + ofShown,
  };
}
