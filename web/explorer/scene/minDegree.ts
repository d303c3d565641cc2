import type { Scene } from "./loadScene.ts";

/**
 * The scene without actors that are tied to fewer others in it. Those that the reader has asked for stay.
 * @param kept the ids of these
 */
export function withMinDegree(scene: Scene, minDegree: number | null, kept: ReadonlySet<string>): Scene {
  if (minDegree === null) return scene;
  const neighbours = new Map(scene.actors.map(({ id }) => [id, new Set<string>()]));
  for (const { source, target } of scene.edges) {
    neighbours.get(source)!.add(target);
    neighbours.get(target)!.add(source);
  }
  const actors = scene.actors.filter(({ id }) => kept.has(id) || neighbours.get(id)!.size >= minDegree);
  const ids = new Set(actors.map(({ id }) => id));
  return { ...scene, actors, edges: scene.edges.filter(({ source, target }) => ids.has(source) && ids.has(target)) };
}
