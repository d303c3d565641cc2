import { Conflict, RawabitError } from "../../errors/errors.ts";
import type { GraphWriter } from "../../neo4j/graph.ts";
import type { Outcome, Refusals } from "../outcome.ts";
import type { ActorRecord, AnyRecord } from "../records.ts";
import type { PartialRecord, StatedIdentities } from "../statedIdentities.ts";
import { type ActorState, actorStates } from "../write.queries.ts";
import { type ActorChange, changeOfActor, combinedChange, stateAfter } from "./actorChanges.ts";
import { allKeys, claimedKeys, keyOfId, sourceOfId } from "./claims.ts";
import { type Cluster, withoutSharedIds } from "./clusters.ts";
import type { ActorIdentities } from "./identities.ts";
import { agreedKind } from "./kinds.ts";
import { MissingReference, resolveState } from "./references.ts";
import type { Regrouping } from "./regroupings.ts";

/** The stored actors that the records may describe. */
export async function readStates(
  writer: GraphWriter,
  records: readonly ActorRecord[],
  identities: ActorIdentities,
): Promise<Map<string, ActorState>> {
  const parts = records.flatMap(allKeys).flatMap((key) => identities.partOfKey(key) ?? []);
  const ids = [...new Set(parts.map((part) => identities.actorOf(part)))];
  const states = ids.length === 0 ? [] : await writer.run(actorStates, { ids });
  return new Map(states.map((state) => [state.id, state]));
}

/** The merges that records state themselves, of actors that the graph has as two. */
export function statedMerges(records: readonly ActorRecord[], identities: ActorIdentities): Regrouping[] {
  return records.flatMap(({ id, mergedInto }) => {
    const into = mergedInto && identities.find(mergedInto.actor);
    if (into === undefined || into === id || identities.partOf(id) !== id || identities.find(id) !== id) return [];
    const kind = agreedKind([identities.kindOf(into)!, identities.kindOf(id)!]);
    return kind === undefined ? [] : [{ merge: [id], into, source: mergedInto!.source, kind }];
  });
}

interface ActorContext {
  readonly identities: ActorIdentities;
  readonly states: Map<string, ActorState>;
  readonly clusters: readonly Cluster[];
  readonly partial: readonly PartialRecord[];
  readonly stated: StatedIdentities;
  readonly refusals: Refusals;
  readonly outcomes: Map<AnyRecord, Outcome>;
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
    const change = given.mergedInto
      ? changeOfPart(record, given.mergedInto, context)
      : changeOfRecord(record, cluster?.claimed ?? claimedKeys(record), context);
    if (change instanceof RawabitError) {
      refusals.refuse(given, change);
      continue;
    }
    outcomes.set(given, { became: change === null ? "unchanged" : change.isNew ? "created" : "changed" });
    if (change === null) continue;
    const before = changes.get(change.id);
    states.set(change.id, stateAfter(change, states.get(change.id)));
    changes.set(change.id, before ? combinedChange(before, change) : change);
  }
  return [...changes.values()];
}

/** @param claimed the keys of the ids that the record's source gives the actor */
function changeOfRecord(
  record: ActorRecord,
  claimed: readonly string[],
  { identities, states, partial, stated }: ActorContext,
): ActorChange | RawabitError | null {
  const identity = identities.settle(record, claimed);
  if (identity instanceof RawabitError) return identity;
  const { id } = identity;
  const source = sourceOfId(record.id);
  // The actor's own source corrects it under any id that it has given the actor; of several partial records, the first one.
  const first = [...stated.partialRecords(id, source), ...partial].find(
    (other) => other.actorId === id && other.source === source,
  );
  const isOwn = claimed.includes(keyOfId(id)) || first?.record.id === record.id;
  const corrects = record.id === id || (sourceOfId(id) === source && isOwn);
  return changeOfActor(record, { ...identity, corrects }, states.get(id));
}

/** A record of an actor that is part of another one: new to the graph, or another description of that one. */
function changeOfPart(
  record: ActorRecord,
  mergedInto: NonNullable<ActorRecord["mergedInto"]>,
  { identities, states }: ActorContext,
): ActorChange | RawabitError | null {
  const { id, kind } = record;
  const actor = identities.find(mergedInto.actor);
  if (actor === undefined) return new MissingReference(record, "actor", mergedInto.actor);
  if (agreedKind([identities.kindOf(actor)!, record]) === undefined)
    return new Conflict(
      `actor "${id}" is of kind ${kind}, and "${actor}", into which it was merged, of kind ${identities.kindOf(actor)!.kind}. Correct one of the kinds, or remove mergedInto.`,
    );
  if (identities.partOf(id) !== id) {
    identities.settlePart(record, actor);
    const description = { id, isNew: true, kind: record, corrects: true };
    return { ...changeOfActor(record, description, undefined)!, mergedInto: { ...mergedInto, actor } };
  }
  const current = identities.actorOf(id);
  return changeOfActor(record, { id: current, isNew: false, kind: { kind }, corrects: false }, states.get(current));
}

/** States first, because organizations refer to them, and merged actors after those that they are part of. */
function inOrder(actors: readonly ActorRecord[]): ActorRecord[] {
  const rank = ({ kind, mergedInto }: ActorRecord) => (kind === "STATE" ? 0 : 1) + (mergedInto === undefined ? 0 : 2);
  return actors.toSorted((one, other) => rank(one) - rank(other));
}
