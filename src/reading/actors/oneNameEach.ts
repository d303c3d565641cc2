import type { Mark } from "./marks.ts";
import { isNew } from "./textActor.ts";

/** A new actor has one name in a text, the longest of those that it uses: "Agence France-Presse", later "AFP". */
export function withOneNameEach(marks: Map<number, Mark>): void {
  const names = new Map<string, string>();
  for (const { actor } of marks.values())
    if (isNew(actor) && actor.name.length > (names.get(actor.key)?.length ?? 0)) names.set(actor.key, actor.name);
  for (const [from, mark] of marks) {
    const name = names.get(mark.actor.key);
    if (name !== undefined && name !== mark.actor.name) marks.set(from, { ...mark, actor: { ...mark.actor, name } });
  }
}
