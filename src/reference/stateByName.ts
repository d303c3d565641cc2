import { normalize } from "../names/words.ts";
import type { ActorRecord } from "../write/records.ts";

/**
 * Returns a function that finds the id of a state by any of its names in one language; undefined if no state or several
 * (Congo) have that name. Case, accents and punctuation may differ, words may not.
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
