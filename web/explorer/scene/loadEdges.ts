import type { FetchOperation } from "../api/fetchOperation.ts";
import { LinksAmongDocument, type Modality, type RelationKind, type StepDirection } from "../api/generated/graphql.ts";
import { relationWhere } from "../api/where.ts";
import type { Filter } from "../view/view.ts";

/** All relations of one kind and modality between two actors. */
export interface SceneEdge {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly kind: string;
  readonly modality: string;
  readonly direction: StepDirection;
  readonly relationCount: number;
  /** The earliest date of these relations; null if none has one. */
  readonly since: string | null;
}

/**
 * Loads all edges among some actors, with one request for each kind and modality: a link of the API has a single
 * direction for all its relations, so one request for all kinds would put the arrow of one kind on another.
 */
export async function loadEdges(
  actors: readonly { readonly id: string }[],
  filter: Filter,
  allKinds: readonly RelationKind[],
  modalities: readonly Modality[],
  fetch: FetchOperation,
): Promise<readonly SceneEdge[]> {
  const ids = actors.map(({ id }) => id);
  const where = relationWhere(filter);
  const kinds = where.kinds ? (where.kinds as RelationKind[]) : allKinds;
  const edges = await Promise.all(
    kinds.flatMap((kind) =>
      modalities.map(async (modality) => {
        const variables = { ids, maxActors: 2000, where: { ...where, kinds: [kind], modalities: [modality] } };
        const { network } = await fetch(LinksAmongDocument, variables);
        return network.links.map(({ source, target, direction, relationCount, since }) => ({
          key: [kind, modality, source.id, target.id].join("|"),
          source: source.id,
          target: target.id,
          kind,
          modality,
          direction,
          relationCount,
          since,
        }));
      }),
    ),
  );
  return edges.flat();
}
