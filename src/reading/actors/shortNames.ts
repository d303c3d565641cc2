import type { KnownActor } from "../../names/annotate/knownActor.ts";
import { foldedWords } from "../../names/annotate/textWords.ts";

/**
 * "Karin Berg-Holm" and later "Berg-Holm": a new person or organization whose name is a part of the name of one other of the text is
 * that one, who gets the short name as an alias.
 */
export function withShortNames(known: readonly KnownActor[], introduced: readonly KnownActor[]): KnownActor[] {
  const all = [...known, ...introduced].filter(({ kind }) => kind !== "STATE");
  const words = new Map(all.map((actor) => [actor.id, actor.names.map(({ value }) => foldedWords(value))]));
  const aliases = new Map<string, string[]>();
  const dropped = new Set<string>();
  for (const { id, kind, names } of introduced) {
    const [name] = names;
    if (!name) continue;
    const own = foldedWords(name.value);
    if (kind === "ORGANIZATION" && own.length < 2) continue;
    const longer = all.filter(
      (other) =>
        other.id !== id &&
        other.kind === kind &&
        words.get(other.id)!.some((each) => each.length > own.length && hasPart(each, own)),
    );
    const distinct = longer.filter(({ id: each }) => !dropped.has(each));
    if (distinct.length !== 1) continue;
    dropped.add(id);
    const { id: full } = distinct[0]!;
    aliases.set(full, [...(aliases.get(full) ?? []), name.value]);
  }
  return [...known, ...introduced]
    .filter(({ id }) => !dropped.has(id))
    .map((actor) => {
      const more = (aliases.get(actor.id) ?? []).map((value) => ({ value, kind: "ALIAS" as const }));
      return more.length > 0 ? { ...actor, names: [...actor.names, ...more] } : actor;
    });
}

/** Whether some words stand beside each other in a name; "Rashid" is the father of "Omar bin Rashid". */
function hasPart(name: readonly string[], part: readonly string[]): boolean {
  return name.some(
    (_, index) =>
      !/^(?:bin|ibn|bint)$/.test(name[index - 1] ?? "") && part.every((word, offset) => name[index + offset] === word),
  );
}
