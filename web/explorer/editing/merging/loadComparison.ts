import {
  ActorsToCompareDocument,
  type ComparedActorFragment,
  type RelationKind,
  RelationsOfKindDocument,
} from "../../api/deferred/generated/graphql.ts";
import type { FetchOperation } from "../../api/fetchOperation.ts";

/** An actor, and how many relations of each kind it has; kinds without any are left out. */
export interface ComparedActor {
  readonly actor: ComparedActorFragment;
  readonly countsByKind: readonly (readonly [kind: string, count: number])[];
}

/** Two actors side by side; null if one of them is not in the graph. */
export interface Comparison {
  readonly actors: readonly [ComparedActor, ComparedActor];
  readonly relationsOfBoth: number;
}

export async function loadComparison(
  [one, other]: readonly [string, string],
  kinds: readonly RelationKind[],
  lang: string,
  fetch: FetchOperation,
): Promise<Comparison | null> {
  const countsOf = (id: string) =>
    Promise.all(
      kinds.map(async (kind) => {
        const { actor } = await fetch(RelationsOfKindDocument, { id, kind });
        return [kind, actor?.relations.totalCount ?? 0] as const;
      }),
    );
  const [found, ...counts] = await Promise.all([
    fetch(ActorsToCompareDocument, { one, other, lang }),
    countsOf(one),
    countsOf(other),
  ]);
  if (!found.one || !found.other) return null;
  const [first, second] = counts.map((all) => all.filter(([, count]) => count > 0));
  return {
    actors: [
      { actor: found.one, countsByKind: first! },
      { actor: found.other, countsByKind: second! },
    ],
    relationsOfBoth: found.relations.totalCount,
  };
}
