import { Conflict } from "../../errors/errors.ts";
import type { ActorRecord } from "../records.ts";
import type { ActorState } from "../write.queries.ts";
import { identifierKey } from "./claims.ts";
import type { ActorEntry } from "./entries.ts";
import type { ActorIdentities } from "./identities.ts";

/** Whether an editor has declared two of the actors distinct that the entries belong to, or parts of them. */
export function areDistinct(entries: readonly ActorEntry[]): boolean {
  const actors = entries.map(actorOf);
  if (actors.every(({ distinct }) => distinct.length === 0)) return false;
  const partIds = ({ id, parts }: ActorState) => [id, ...parts.map((part) => part.id)];
  const actorIds = new Map(actors.flatMap((actor) => partIds(actor).map((id) => [id, actor.id])));
  return actors.some(({ id, distinct }) => distinct.some(([, other]) => (actorIds.get(other) ?? id) !== id));
}

function actorOf(entry: ActorEntry): ActorState {
  return entry.actor ?? entry;
}

/**
 * The record and the keys of its actor's ids without those of an actor that an editor has declared distinct from it.
 * @returns a Conflict if the record has an id of its own and names two distinct actors
 */
export function withoutDistinct(
  record: ActorRecord,
  claimed: readonly string[],
  identities: ActorIdentities,
  states: ReadonlyMap<string, ActorEntry>,
): { readonly record: ActorRecord; readonly claimed: readonly string[] } | Conflict {
  const entryOfKey = (key: string) => {
    const part = identities.partOfKey(key);
    return part === undefined ? undefined : states.get(identities.entryOf(part));
  };
  const ownPart = identities.partOf(record.id);
  const own = ownPart === undefined ? undefined : states.get(identities.entryOf(ownPart));
  if (own === undefined) {
    const entries = [...new Set(claimed.flatMap((key) => entryOfKey(key) ?? []))];
    if (!areDistinct(entries)) return { record, claimed };
    return new Conflict(
      `actor "${record.id}" is ${entries.map(({ id }) => `"${id}"`).join(" and ")} for its source, and an editor has declared these distinct. If they are one actor after all, take that back: undoDistinct.`,
    );
  }
  if (actorOf(own).distinct.length === 0) return { record, claimed };
  const isOthers = (key: string) => {
    const entry = entryOfKey(key);
    return entry !== undefined && entry !== own && areDistinct([own, entry]);
  };
  const identifiers = record.identifiers?.filter((each) => !isOthers(identifierKey(each)));
  return { record: { ...record, identifiers }, claimed: claimed.filter((key) => !isOthers(key)) };
}
