import { ask } from "./request.ts";
import { ActorsDocument } from "./generated/graphql.ts";
import { useAsk } from "./useAsk.ts";
import { useExplorer } from "../ExplorerContext.ts";

/** Names of actors that may not be in the scene; until they are known, their ids. */
export function useNames(ids: readonly string[]): (id: string) => string {
  const { view, scene } = useExplorer();
  const shown = new Map(scene.actors.map(({ id, name }) => [id, name]));
  const missing = ids.filter((id) => !shown.has(id)).slice(0, 100);
  const asked = useAsk(missing.length > 0 ? JSON.stringify([missing, view.lang]) : null, (signal) =>
    ask(ActorsDocument, { ids: missing, first: 100, lang: view.lang }, signal),
  );
  const further = new Map(asked.data?.actors.nodes.map(({ id, name }) => [id, name]));
  return (id) => shown.get(id) ?? further.get(id) ?? id;
}
