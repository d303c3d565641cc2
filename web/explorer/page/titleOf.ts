import type { Messages } from "../i18n/en.ts";
import type { Scene } from "../scene/loadScene.ts";
import type { View } from "../view/view.ts";

/** What a view shows, in a few words: the ends of its paths, the actors that it connects, or those that are expanded. */
export function titleOf(view: View, { actors }: Pick<Scene, "actors">, messages: Messages): string {
  const { pathArgs, connected, expanded, added } = view;
  const nameOf = (id: string) => actors.find((actor) => actor.id === id)?.name ?? id;
  if (pathArgs?.from && pathArgs.to) return messages.pathsBetween(nameOf(pathArgs.from), nameOf(pathArgs.to));
  const centres = connected.length > 0 ? connected : expanded.length > 0 ? expanded.map(({ id }) => id) : added;
  const names = centres.slice(0, 3).map(nameOf).join(messages.comma);
  return centres.length > 3 ? messages.andOthers(names, centres.length - 3) : names;
}
