import { parseTextList, toTextList } from "../../text/textList.ts";
import { type ActorChange, differingProperties } from "../plan/actorChanges.ts";
import type { Properties } from "../write.queries.ts";
import { type GivenText, givenTexts, isGiven } from "./given.ts";
import type { GivenActor } from "./givenActor.ts";

/** The properties that differ from the stored ones; those that nobody knows any more are null. */
export function changedFields({ description, birthDate, deathDate }: GivenActor, stored: Properties): Properties {
  const wanted = {
    ...(description !== undefined && { description: correctedTexts(description, stored.description) }),
    ...(birthDate !== undefined && { birthDate }),
    ...(deathDate !== undefined && { deathDate }),
  };
  return differingProperties(wanted, stored);
}

/** A blank text removes the one in its language. */
function correctedTexts(given: readonly GivenText[] | null, stored: unknown): readonly string[] | null {
  const texts = new Map(parseTextList(stored as readonly string[] | null));
  if (given === null) texts.clear();
  for (const { lang, value } of given ?? []) if (!isGiven(value)) texts.delete(lang);
  for (const [lang, value] of Object.entries(givenTexts("description", given) ?? {})) texts.set(lang, value);
  return texts.size === 0 ? null : toTextList(texts);
}

/** Remembers which fields an editor has set, so that no import changes them. */
export function withCuratedFields(
  change: ActorChange,
  before: readonly string[],
  more: readonly string[] = [],
): ActorChange {
  const set = Object.keys(change.properties).filter((name) => !["id", "kindGuessed", "own"].includes(name));
  const curated = new Set([...before, ...set, ...(change.state === undefined ? [] : ["state"]), ...more]);
  if (curated.size === before.length) return change;
  return { ...change, properties: { ...change.properties, curatedFields: [...curated].sort() } };
}
