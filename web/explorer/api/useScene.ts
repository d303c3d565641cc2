import { loadScene, type Scene, type SceneActor } from "../scene/loadScene.ts";
import type { Command } from "../view/commands.ts";
import type { View } from "../view/view.ts";
import type { FetchOperation } from "./fetchOperation.ts";
import { ActorExistsDocument } from "./generated/graphql.ts";
import type { OntologyLabels } from "./ontology.ts";
import { type ApiQuery, useComposedQuery } from "./useApiQuery.ts";

/** The scene of a view. It depends on what the view shows, not on positions or the camera. */
export function useScene(
  view: View,
  ontology: OntologyLabels | undefined,
  pathActors: readonly SceneActor[],
): ApiQuery<Scene> {
  const { lang, expanded, added, hidden, filter } = view;
  const query = { lang, expanded, added, hidden, filter };
  return useComposedQuery(
    ["scene", query, pathActors.map(({ id }) => id)],
    (fetch) => loadScene(query, pathActors, ontology!.kinds(), fetch),
    ontology !== undefined,
  );
}

/** Removes actors from a view that are not in the graph: a link may be older than a correction. */
export async function removeUnknownActors(view: View, fetch: FetchOperation): Promise<Command> {
  const ids = [...new Set([...view.added, ...view.connected, ...view.picked])];
  const known = new Set(await Promise.all(ids.map(async (id) => (await fetch(ActorExistsDocument, { id })).actor?.id)));
  const keep = (list: readonly string[]) => list.filter((id) => known.has(id));
  return (now) => ({ ...now, added: keep(now.added), connected: keep(now.connected), picked: keep(now.picked) });
}
