/** With more pairs for each actor, a picture shows no structure. */
const maxPairsPerActor = 2;

interface Edge {
  readonly source: string;
  readonly target: string;
  readonly relationCount: number;
}

interface Picture {
  readonly actors: readonly { readonly id: string }[];
  readonly edges: readonly Edge[];
}

/**
 * A scene with the edges of the strongest pairs only: for each actor, the two counterparts with which it has the most
 * relations. A scene with few pairs stays as it is.
 */
export function withStrongestTies<Scene extends Picture>(scene: Scene): Scene {
  const pairs = relationCountsOfPairs(scene.edges);
  if (pairs.size <= maxPairsPerActor * scene.actors.length) return scene;
  const strongest = [...pairs].sort(
    ([one, count], [other, otherCount]) => otherCount - count || (one < other ? -1 : 1),
  );
  const kept = new Set<string>();
  for (const { id } of scene.actors) {
    const ofActor = strongest.filter(([pair]) => (JSON.parse(pair) as string[]).includes(id));
    for (const [pair] of ofActor.slice(0, maxPairsPerActor)) kept.add(pair);
  }
  return { ...scene, edges: scene.edges.filter((edge) => kept.has(pairOf(edge))) };
}

function relationCountsOfPairs(edges: readonly Edge[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const edge of edges) counts.set(pairOf(edge), (counts.get(pairOf(edge)) ?? 0) + edge.relationCount);
  return counts;
}

function pairOf({ source, target }: Edge): string {
  return JSON.stringify([source, target].sort());
}
