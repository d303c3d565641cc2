import { normalize } from "../names/words.ts";
import type { ActorRecord } from "../write/records.ts";

/**
 * Finds one of these states by a name of it in one language: its id, or undefined where none of them, or more than one (Congo),
 * has that name. Letters, accents and punctuation may differ; words may not.
 */
export function stateNameLookup(states: Iterable<ActorRecord>, lang = "en"): (name: string) => string | undefined {
  const byName = new Map<string, string | undefined>();
  for (const { id, names } of states)
    for (const { value } of names.filter((name) => name.lang === lang)) {
      const words = normalize(value);
      byName.set(words, !byName.has(words) || byName.get(words) === id ? id : undefined);
    }
  return (name) => byName.get(normalize(name));
}
