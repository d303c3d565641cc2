import { Conflict, RawabitError } from "../../errors/errors.ts";
import type { GraphWriter } from "../../neo4j/graph.ts";
import { keptAsCurated, type Outcome, type Refusals } from "../outcome.ts";
import type { ActorRecord, AnyRecord } from "../records.ts";
import type { PartialRecord, StatedIdentities } from "../statedIdentities.ts";
import { actorStates } from "../write.queries.ts";
import { type ActorChange, type ActorComparison, combinedChange, compareActor, stateAfter } from "./actorChanges.ts";
import { allKeys, claimedKeys, keyOfId, sourceOfId } from "./claims.ts";
import { type Cluster, withoutSharedIds } from "./clusters.ts";
import { withoutDistinct } from "./distinct.ts";
import { type ActorEntry, entriesOf, propertiesOfPart } from "./entries.ts";
import type { ActorIdentities } from "./identities.ts";
import { agreedKind } from "./kinds.ts";
import { MissingReference, resolveState } from "./references.ts";
import type { Regrouping } from "./regroupings.ts";

/** The stored actors that the records may describe, each as imports know it. */
export async function readStates(
  writer: GraphWriter,
  records: readonly ActorRecord[],
  identities: ActorIdentities,
): Promise<Map<string, ActorEntry>> {
  const parts = records.flatMap(allKeys).flatMap((key) => identities.partOfKey(key) ?? []);
  const ids = [...new Set(parts.map((part) => identities.actorOf(part)))];
  const states = ids.length === 0 ? [] : await writer.run(actorStates, { ids });
  return new Map(states.flatMap(entriesOf).map((entry) => [entry.id, entry]));
}

/** The merges that records state themselves, of actors that the graph has as two. A merge that was undone here is not repeated. */
export function statedMerges(
  records: readonly ActorRecord[],
  identities: ActorIdentities,
  states: ReadonlyMap<string, ActorEntry>,
): Regrouping[] {
  return records.flatMap(({ id, mergedInto }) => {
    const part = mergedInto && identities.partOf(mergedInto.actor);
    if (part === undefined || identities.partOf(id) !== id || identities.find(id) !== id) return [];
    const [actor, state] = [identities.actorOf(part), states.get(id)!];
    if (actor === id || state.undone.includes(mergedInto!.merge ?? "")) return [];
    const kind = agreedKind([identities.kindOf(actor)!, identities.kindOf(id)!]);
    if (kind === undefined || state.distinct.some(([, other]) => identities.find(other) === actor)) return [];
    return [{ merge: [id], into: identities.entryOf(part), source: mergedInto!.source, id: mergedInto!.merge }];
  });
}

interface ActorContext {
  readonly identities: ActorIdentities;
  readonly states: Map<string, ActorEntry>;
  readonly clusters: readonly Cluster[];
  readonly partial: readonly PartialRecord[];
  readonly stated: StatedIdentities;
  readonly refusals: Refusals;
  readonly outcomes: Map<AnyRecord, Outcome>;
  readonly overrides: boolean;
}

/** Handles states first, because organizations refer to them. Several records of one actor become one change. */
export function changesOfActors(records: readonly ActorRecord[], context: ActorContext): ActorChange[] {
  const { identities, states, refusals, outcomes } = context;
  const clusterOf = new Map(context.clusters.flatMap((cluster) => cluster.records.map((record) => [record, cluster])));
  const changes = new Map<string, ActorChange>();
  for (const given of inOrder(records)) {
    const resolved = resolveState(given, identities, refusals);
    if (refusals.reasonFor(given)) continue;
    const cluster = clusterOf.get(given);
    const record = cluster ? withoutSharedIds(resolved, cluster) : resolved;
    const compared = given.mergedInto
      ? comparePart(record, given.mergedInto, context)
      : compareRecord(record, cluster?.claimed ?? claimedKeys(record), context);
    if (compared instanceof RawabitError) {
      refusals.refuse(given, compared);
      continue;
    }
    const missing = given.distinctFrom?.find((other) => identities.partOf(other) === undefined);
    if (missing !== undefined) {
      refusals.refuse(given, new MissingReference(given, "actor", missing));
      continue;
    }
    const { kept } = compared;
    const change = compared.change && { ...compared.change, ...distinctFrom(compared.change, given, identities) };
    if (kept !== null) outcomes.set(given, keptAsCurated(kept, change !== null));
    else outcomes.set(given, { became: change === null ? "unchanged" : change.isNew ? "created" : "changed" });
    if (change === null) continue;
    const before = changes.get(change.id);
    states.set(change.id, stateAfter(change, states.get(change.id)));
    changes.set(change.id, before ? combinedChange(before, change) : change);
  }
  return [...changes.values()];
}

/** @param keys of the ids that the record's source gives the actor */
function compareRecord(
  given: ActorRecord,
  keys: readonly string[],
  context: ActorContext,
): ActorComparison | RawabitError {
  const { identities, states, partial, stated, overrides } = context;
  const known = withoutDistinct(given, keys, identities, states);
  if (known instanceof RawabitError) return known;
  const { record, claimed } = known;
  const identity = identities.settle(record, claimed);
  if (identity instanceof RawabitError) return identity;
  const id = identities.entryOf(identity.part);
  const source = sourceOfId(record.id);
  // The actor's own source corrects it under any id that it has given the actor; of several partial records, the first one.
  const first = [...stated.partialRecords(id, source), ...partial].find(
    (other) => other.actorId === id && other.source === source,
  );
  const isOwn = claimed.includes(keyOfId(id)) || first?.record.id === record.id;
  const corrects = record.id === id || (sourceOfId(id) === source && isOwn);
  const existing = states.get(id);
  const overridden = overrides && existing?.curatedFields.includes("kind");
  const agreed = existing && !overridden && agreedKind([propertiesOfPart(existing, identity.part), record]);
  const description = {
    ...identity,
    id,
    kind: agreed || identity.kind,
    isPart: id !== identity.id,
    corrects,
    overrides,
  };
  return compareActor(record, description, existing);
}

/** What tells a new actor from others. A graph that has the actor knows that better than an export. */
function distinctFrom(
  { isNew, id }: ActorChange,
  { distinctFrom = [] }: ActorRecord,
  identities: ActorIdentities,
): Pick<ActorChange, "distinctFrom"> {
  const others = distinctFrom.filter((other) => identities.find(other) !== identities.find(id));
  return isNew && others.length > 0 ? { distinctFrom: others.map((other) => identities.partOf(other)!) } : {};
}

/** A record of an actor that is part of another one: new to the graph, or another description of that one. */
function comparePart(
  record: ActorRecord,
  mergedInto: NonNullable<ActorRecord["mergedInto"]>,
  { identities, states, overrides }: ActorContext,
): ActorComparison | RawabitError {
  const { id, kind } = record;
  const actor = identities.find(mergedInto.actor);
  if (actor === undefined) return new MissingReference(record, "actor", mergedInto.actor);
  if (agreedKind([identities.kindOf(actor)!, record]) === undefined)
    return new Conflict(
      `actor "${id}" is of kind ${kind}, and "${actor}", into which it was merged, of kind ${identities.kindOf(actor)!.kind}. Correct one of the kinds, or remove mergedInto.`,
    );
  if (identities.partOf(id) !== id) {
    identities.settlePart(record, actor);
    const description = { id, isNew: true, kind: record, corrects: true, overrides };
    const { change } = compareActor(record, description, undefined);
    const into = identities.partOf(mergedInto.actor)!;
    return { change: { ...change!, mergedInto: { ...mergedInto, actor: into } }, kept: null };
  }
  const entry = identities.entryOf(id);
  const isPart = identities.actorOf(id) !== entry;
  const description = { id: entry, part: id, isPart, isNew: false, kind: { kind }, corrects: false, overrides };
  return compareActor(record, description, states.get(entry));
}

/** States first, because organizations refer to them, and merged actors after those that they are part of. */
function inOrder(actors: readonly ActorRecord[]): ActorRecord[] {
  const rank = ({ kind, mergedInto }: ActorRecord) => (kind === "STATE" ? 0 : 1) + (mergedInto === undefined ? 0 : 2);
  return actors.toSorted((one, other) => rank(one) - rank(other));
}
