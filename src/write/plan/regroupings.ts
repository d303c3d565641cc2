import type { ActorRecord } from "../records.ts";
import type { PartialRecord, StatedIdentities } from "../statedIdentities.ts";
import { keyOfId, sourceOfId } from "./claims.ts";
import type { Cluster } from "./clusters.ts";
import { areDistinct } from "./distinct.ts";
import { type ActorEntry, ownIdentifiers } from "./entries.ts";
import type { ActorIdentities } from "./identities.ts";
import { agreedKind } from "./kinds.ts";

/** A change of which ids name the same actor, as a source says it. It is written before the records of the batch. */
export type Regrouping =
  /** Actors that are one from now on. */
  | {
      readonly merge: readonly string[];
      readonly into: string;
      readonly source: string;
      /** The id of the merge, if the record comes from a graph that has made it. */
      readonly id?: string | undefined;
    }
  /** An actor that is no longer part of the one that it was merged into; it takes its identifiers along. */
  | { readonly separate: string; readonly from: string; readonly keys: readonly string[] }
  /** A record whose ids become an actor of their own. It is written again if an earlier batch wrote it. */
  | { readonly split: ActorRecord; readonly from: string; readonly keys: readonly string[]; readonly again: boolean }
  /** Ids that another actor has now. */
  | { readonly move: readonly string[]; readonly from: string; readonly to: string };

export interface RegroupingPlan {
  readonly regroupings: readonly Regrouping[];
  readonly partial: readonly PartialRecord[];
}

/**
 * What the records say about which ids name one actor. A source may merge and separate its own entries: actors that one record
 * names by ids of its own source are one; a record that names a merged actor and not the one it was merged into says that they
 * are two; and so do two records of one import that share the ids of one actor between them. Identifiers of other sources never
 * merge actors.
 * @param states of the entries that the records claim
 */
export function planRegroupings(
  clusters: readonly Cluster[],
  identities: ActorIdentities,
  states: ReadonlyMap<string, ActorEntry>,
  stated: StatedIdentities,
): RegroupingPlan {
  const claims = clusters.map((cluster): Claims => {
    const parts = [...new Set(cluster.claimed.flatMap((key) => identities.partOfKey(key) ?? []))];
    return { ...cluster, parts, actors: [...new Set(parts.map((part) => identities.entryOf(part)))] };
  });
  const byActor = new Map<string, Claims[]>();
  for (const each of claims) for (const id of each.actors) byActor.set(id, [...(byActor.get(id) ?? []), each]);
  const entry = (id: string) => states.get(id)!;
  const context = { byActor, identities, entry, stated };
  const regroupings = claims.flatMap((each) => regroupingsOf(each, context));
  const partial = claims.flatMap((each) => each.actors.flatMap((id) => partialRecords(entry(id), each)));
  return { regroupings, partial };
}

/** A cluster, and what its ids find in the graph. */
interface Claims extends Cluster {
  /** Actors that have one of the ids themselves, merged or not. */
  readonly parts: readonly string[];
  /** What these are now. */
  readonly actors: readonly string[];
}

interface Context {
  readonly byActor: ReadonlyMap<string, readonly Claims[]>;
  readonly identities: ActorIdentities;
  /** The entry with this id. */
  readonly entry: (id: string) => ActorEntry;
  readonly stated: StatedIdentities;
}

/** The next step for one cluster. Each step is followed by another look at the graph. */
function regroupingsOf(cluster: Claims, context: Context): Regrouping[] {
  const separations = cluster.parts.flatMap((part) => separationOf(part, cluster, context));
  if (separations.length > 0) return separations;
  const lost = cluster.actors.filter((id) => !holds(cluster, id, context));
  if (lost.length > 0) return lost.flatMap((id) => splitOf(id, cluster, lost, context));
  const evictions = cluster.actors.flatMap((id) => evictionsFrom(id, cluster, context));
  if (evictions.length > 0 || cluster.actors.length <= 1) return evictions;
  return mergeOf(cluster, context);
}

/**
 * Whether the actor is the cluster's, if others claim it too: the one with the actor's own id has it, otherwise the first one. Those
 * that share an id or identifier are no others.
 */
function holds(cluster: Claims, actorId: string, { byActor, stated }: Context): boolean {
  const own = keyOfId(actorId);
  const rivals = byActor.get(actorId)!.filter(({ source }) => source === cluster.source);
  const holder =
    rivals.find(({ claimed }) => claimed.includes(own)) ??
    stated.partialRecords(actorId, cluster.source)[0] ??
    rivals[0]!;
  return holder === cluster || intersect(holder.keys, cluster.keys);
}

function intersect(some: readonly string[], others: readonly string[]): boolean {
  return some.some((key) => others.includes(key));
}

/** The part's separation from its actor, if the source that merged them now names the part alone. */
function separationOf(
  part: string,
  { source, claimed, keys, parts }: Claims,
  { identities, entry, stated }: Context,
): Regrouping[] {
  const actor = identities.entryOf(part);
  if (actor === part || parts.includes(actor)) return [];
  const { merges, identifiers } = entry(actor);
  const mergedBy = merges.find(([id]) => id === part)?.[1];
  const isNamed =
    claimed.includes(keyOfId(part)) ||
    identifiers.every(([key, id]) => id !== part || !key.startsWith(`${source}:`) || claimed.includes(key));
  if (mergedBy !== source || !isNamed) return [];
  return [{ separate: part, from: actor, keys: without(keys, stated.partialRecords(actor, source)) }];
}

/**
 * The actors as one, unless their kinds contradict each other or an editor has declared them distinct. One that an editor has merged
 * into another actor stays a part of that; otherwise one that the record is named after stays, or one of another source.
 */
function mergeOf({ actors, source, records }: Claims, { identities, entry }: Context): Regrouping[] {
  const kind = agreedKind([...actors.map((id) => identities.kindOf(identities.actorOf(id))!), ...records]);
  const held = actors.filter((id) => identities.actorOf(id) !== id);
  if (kind === undefined || held.length > 1 || areDistinct(actors.map(entry))) return [];
  const into =
    held[0] ??
    actors.find((id) => records.some((record) => record.id === id)) ??
    actors.find((id) => sourceOfId(id) !== source) ??
    actors[0]!;
  return [{ merge: actors.filter((id) => id !== into), into, source }];
}

/** The ids of a cluster that lost the actor: they go to a part of it that they name, to another actor of theirs, or to a new one. */
function splitOf(
  actorId: string,
  { source, records, claimed, keys, parts, actors }: Claims,
  lost: readonly string[],
  { byActor, identities, stated }: Context,
): Regrouping[] {
  const rivals = [...stated.partialRecords(actorId, source), ...byActor.get(actorId)!];
  const taken = without(
    keys,
    rivals.filter((rival) => !claimed.some((key) => rival.keys.includes(key))),
  );
  const part = parts.find(
    (id) => id !== actorId && identities.entryOf(id) === actorId && claimed.includes(keyOfId(id)),
  );
  if (part !== undefined) return [{ separate: part, from: actorId, keys: taken }];
  const to = actors.find((id) => !lost.includes(id));
  return to === undefined
    ? [{ split: records[0]!, from: actorId, keys: taken, again: false }]
    : [{ move: taken, from: actorId, to }];
}

/** The partial records of earlier batches that have to leave the actor, because the cluster has its own id. */
function evictionsFrom(actorId: string, { source, claimed, keys }: Claims, { stated }: Context): Regrouping[] {
  if (!claimed.includes(keyOfId(actorId))) return [];
  const others = stated.partialRecords(actorId, source).filter((other) => !intersect(other.keys, keys));
  return others.map((other) => ({ split: other.record, from: actorId, keys: other.keys, again: true }));
}

/** The keys that none of the records has. */
function without(keys: readonly string[], others: readonly Pick<PartialRecord, "keys">[]): string[] {
  const taken = new Set(others.flatMap((other) => other.keys));
  return keys.filter((key) => !taken.has(key));
}

/** The keys of the ids that a source gives an actor and its parts. */
function ownKeys(entry: ActorEntry, source: string): string[] {
  const ids = [entry.id, ...entry.parts.map(({ id }) => id)].filter((each) => sourceOfId(each) === source);
  const keys = ownIdentifiers(entry).map(([key]) => key);
  return [...ids.map(keyOfId), ...keys.filter((key) => key.startsWith(`${source}:`))];
}

/** The cluster's records, if the source gave the actor other ids too. */
function partialRecords(entry: ActorEntry, { source, records, claimed, keys }: Cluster): PartialRecord[] {
  if (ownKeys(entry, source).every((key) => claimed.includes(key))) return [];
  return records.map((record) => ({ actorId: entry.id, source, record, keys }));
}
