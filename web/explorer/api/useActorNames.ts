import { useExplorer } from "../ExplorerContext.ts";
import { ActorsByIdDocument } from "./generated/graphql.ts";
import { useOperation } from "./useApiQuery.ts";

/** Names of actors that may not be in the scene; the id stands in while a name loads. */
export function useActorNames(ids: readonly string[]): (id: string) => string {
  const { view, scene } = useExplorer();
  const names = new Map(scene.actors.map(({ id, name }) => [id, name]));
  const missing = ids.filter((id) => !names.has(id)).slice(0, 100);
  const { data } = useOperation(
    ActorsByIdDocument,
    missing.length > 0 ? { ids: missing, first: 100, lang: view.lang } : null,
  );
  for (const { id, name } of data?.actors.nodes ?? []) names.set(id, name);
  return (id) => names.get(id) ?? id;
}
