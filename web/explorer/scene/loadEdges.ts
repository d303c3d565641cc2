import { ask } from "../api/request.ts";
import { LinksDocument, type Modality, type RelationKind, type StepDirection } from "../api/generated/graphql.ts";
import { relationWhere } from "../api/where.ts";
import type { Filter } from "../view/view.ts";

/** The relations of one kind and one modality between two actors. */
export interface Edge {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly kind: string;
  readonly modality: string;
  readonly direction: StepDirection;
  readonly relationCount: number;
}

/**
 * All edges among some actors. A link of the API sums up all relations of its pair; asked kind by kind it says which way
 * each kind runs, so that no arrow claims what one kind alone does.
 */
export async function edgesAmong(
  actors: readonly { readonly id: string }[],
  filter: Filter,
  allKinds: readonly RelationKind[],
  modalities: readonly Modality[],
  signal: AbortSignal,
): Promise<readonly Edge[]> {
  const ids = actors.map(({ id }) => id);
  const where = relationWhere(filter);
  const kinds = where.kinds ? (where.kinds as RelationKind[]) : allKinds;
  const asked = kinds.flatMap((kind) => modalities.map((modality) => ({ kind, modality })));
  const answers = await Promise.all(
    asked.map(async ({ kind, modality }) => {
      const variables = { ids, maxActors: 2000, where: { ...where, kinds: [kind], modalities: [modality] } };
      const { network } = await ask(LinksDocument, variables, signal);
      return network.links.map(({ source, target, direction, relationCount }) => ({
        key: [kind, modality, source.id, target.id].join("|"),
        source: source.id,
        target: target.id,
        kind,
        modality,
        direction,
        relationCount,
      }));
    }),
  );
  return answers.flat();
}
