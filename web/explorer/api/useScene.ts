import { type Actor, loadScene, type Scene } from "../scene/loadScene.ts";
import type { Command } from "../view/commands.ts";
import type { View } from "../view/view.ts";
import { ask } from "./request.ts";
import { KnownDocument } from "./generated/graphql.ts";
import type { Ontology } from "./ontology.ts";
import { type Asked, useAsk } from "./useAsk.ts";

/** What the view shows, asked anew only when what it shows changes, and not where it stands. */
export function useScene(view: View, ontology: Ontology | undefined, further: readonly Actor[]): Asked<Scene> {
  const { lang, expanded, added, hidden, filter } = view;
  const key = JSON.stringify([lang, expanded, added, hidden, filter, further.map(({ id }) => id)]);
  return useAsk(ontology ? key : null, (signal) =>
    loadScene({ lang, expanded, added, hidden, filter }, further, ontology!.kinds(), signal),
  );
}

/** Takes out of a view the actors that the graph does not know: a link may be older than a correction. */
export async function withoutUnknown(view: View): Promise<Command> {
  const ids = [...new Set([...view.added, ...view.connected, ...view.picked])];
  const answers = await Promise.all(ids.map(async (id) => (await ask(KnownDocument, { id })).actor?.id));
  const known = new Set(answers);
  const keep = (list: readonly string[]) => list.filter((id) => known.has(id));
  return (now) => ({ ...now, added: keep(now.added), connected: keep(now.connected), picked: keep(now.picked) });
}
