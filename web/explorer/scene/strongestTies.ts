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
  const pairs = pairsOf(scene.edges);
  if (pairs.size <= maxPairsPerActor * scene.actors.length) return scene;
  const strongest = [...pairs.values()].sort(
    (one, other) => other.relationCount - one.relationCount || (one.key < other.key ? -1 : 1),
  );
  const kept = new Set<string>();
  for (const { id } of scene.actors) {
    const ofActor = strongest.filter(({ source, target }) => source === id || target === id);
    for (const { key } of ofActor.slice(0, maxPairsPerActor)) kept.add(key);
  }
  return { ...scene, edges: scene.edges.filter((edge) => kept.has(keyOf(edge))) };
}

/** Two actors, and the number of all relations between them. */
interface Pair extends Edge {
  readonly key: string;
}

function pairsOf(edges: readonly Edge[]): ReadonlyMap<string, Pair> {
  const pairs = new Map<string, Pair>();
  for (const { source, target, relationCount } of edges) {
    const key = keyOf({ source, target });
    pairs.set(key, { key, source, target, relationCount: (pairs.get(key)?.relationCount ?? 0) + relationCount });
  }
  return pairs;
}

/** The same in both directions. */
function keyOf({ source, target }: Pick<Edge, "source" | "target">): string {
  return JSON.stringify([source, target].sort());
}
