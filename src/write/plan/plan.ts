import { Conflict, RawabitError } from "../../errors/errors.ts";
import type { GraphWriter } from "../../neo4j/graph.ts";
import { digestOf } from "../../text/digest.ts";
import { type Outcome, Refusals } from "../outcome.ts";
import type { ActorRecord, AnyRecord, RelationRecord } from "../records.ts";
import type { PartialRecord, StatedIdentities } from "../statedIdentities.ts";
import { validateRecord } from "../validate/validateRecord.ts";
import {
  type ActorState,
  actorStates,
  documentStates,
  originalStates,
  type Properties,
  relationStates,
} from "../write.queries.ts";
import { type ActorChange, changeOfActor, combinedChange, stateAfter } from "./actorChanges.ts";
import { resolveAdditions } from "./additions.ts";
import { claimedKeys, identifierKey, keyOfId, sourceOfId } from "./claims.ts";
import { changeOfDocument, type DocumentChange } from "./documentChanges.ts";
import { checkEvidenceIds } from "./evidenceIds.ts";
import { ActorIdentities } from "./identities.ts";
import { agreedKind } from "./kinds.ts";
import { checkQuotedTexts, checkQuotes } from "./passages.ts";
import {
  actorsMentioned,
  type Batch,
  byType,
  checkRelatedDocuments,
  documentsMentioned,
  givenIds,
  MissingReference,
  type ResolvedRelation,
  resolveRelation,
  resolveState,
} from "./references.ts";
import { type Cluster, clustersOf, planRegroupings, type Regrouping, withoutSharedIds } from "./regroupings.ts";
import { changeOfRelation, type RelationChange } from "./relationChanges.ts";

type Outcomes = Map<AnyRecord, Outcome>;

/** What to write of some records, and the outcome of each. */
export interface Plan {
  /** If there are any, nothing else is planned: they are written first, and then the records are planned again. */
  readonly regroupings: readonly Regrouping[];
  /** For `StatedIdentities`. */
  readonly partial: readonly PartialRecord[];
  readonly misfits: ReadonlySet<string>;
  readonly outcomes: ReadonlyMap<AnyRecord, Outcome>;
  /** The first reason for which a record is refused. */
  readonly refusal: RawabitError | undefined;
  readonly actors: readonly ActorChange[];
  readonly documents: readonly DocumentChange[];
  readonly relations: readonly RelationChange[];
  readonly originals: readonly { readonly id: string; readonly properties: Properties }[];
}

/**
 * Compares records with the graph. It writes nothing, and its result depends only on the records, on what the import has stated, and on what
 * it reads through `writer`.
 * @param recordedAt when the records will be written
 */
export async function planOf(
  writer: GraphWriter,
  records: readonly AnyRecord[],
  recordedAt: Date,
  stated: StatedIdentities,
): Promise<Plan> {
  const given = byType(records);
  const refusals = new Refusals();
  const outcomes: Outcomes = new Map();
  for (const record of records) {
    const fault = validateRecord(record);
    if (fault) refusals.refuse(record, fault);
  }
  const additions = await resolveAdditions(writer, refusals.accepted(given.additions), refusals);
  const batch: Batch = {
    ...given,
    actors: [...refusals.accepted(given.actors), ...additions.keys()],
    documents: refusals.accepted(given.documents),
    relations: refusals.accepted(given.relations),
    originals: refusals.accepted(given.originals),
  };
  const mentioned = [...actorsMentioned(batch), ...givenIds(batch)];
  const identities = await ActorIdentities.read(writer, batch.actors, mentioned, stated.misfits);
  const states = await readStates(writer, batch.actors, identities);
  const describing = batch.actors.filter((record) => record.mergedInto === undefined && !additions.has(record));
  const clusters = clustersOf(describing);
  const { partial, ...found } = planRegroupings(clusters, identities, states, stated);
  const regroupings = [...found.regroupings, ...statedMerges(batch.actors, identities)];
  if (regroupings.length > 0) return { ...nothing, outcomes, regroupings };
  const context = { identities, states, clusters, partial, stated, refusals, outcomes };
  const actors = actorChanges(batch.actors, context);
  const documents = await documentChanges(writer, batch, refusals, outcomes);
  const referring = { ...batch, there: documents.there };
  const relations = await relationChanges(writer, recordedAt, referring, identities, refusals, outcomes);
  const originals = await originalChanges(writer, batch, outcomes);
  for (const record of [...records, ...additions.keys()]) {
    const refused = refusals.reasonFor(record);
    if (refused) outcomes.set(record, { refused });
  }
  for (const [record, addition] of additions) outcomes.set(addition, outcomes.get(record)!);
  return {
    ...{ regroupings, partial, misfits: identities.misfits, outcomes, refusal: refusals.first },
    ...{ actors, documents: documents.changes, relations, originals },
  };
}

const nothing = {
  ...{ regroupings: [], partial: [], misfits: new Set<string>(), refusal: undefined },
  ...{ actors: [], documents: [], relations: [], originals: [] },
} as const;

/** The stored actors that the records may describe. */
async function readStates(
  writer: GraphWriter,
  records: readonly ActorRecord[],
  identities: ActorIdentities,
): Promise<Map<string, ActorState>> {
  const keys = records.flatMap((record) => [...claimedKeys(record), ...(record.identifiers ?? []).map(identifierKey)]);
  const parts = keys.flatMap((key) => identities.partOfKey(key) ?? []);
  const ids = [...new Set(parts.map((part) => identities.actorOf(part)))];
  const states = ids.length === 0 ? [] : await writer.run(actorStates, { ids });
  return new Map(states.map((state) => [state.id, state]));
}

/** The merges that records state themselves, of actors that the graph has as two. */
function statedMerges(records: readonly ActorRecord[], identities: ActorIdentities): Regrouping[] {
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
  readonly outcomes: Outcomes;
}

/** Handles states first, because organizations refer to them. Several records of one actor become one change. */
function actorChanges(records: readonly ActorRecord[], context: ActorContext): ActorChange[] {
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

async function documentChanges(writer: GraphWriter, batch: Batch, refusals: Refusals, outcomes: Outcomes) {
  const ids = [...new Set([...batch.documents.map(({ id }) => id), ...documentsMentioned(batch)])];
  const existing = byId(ids.length === 0 ? [] : await writer.run(documentStates, { ids }));
  const existingIds = new Set(existing.keys());
  const differing = batch.documents.flatMap((record) => {
    const change = changeOfDocument(record, existing.get(record.id));
    if (change === null) outcomes.set(record, { became: "unchanged" });
    return change === null ? [] : [{ record, change }];
  });
  const changed = differing.filter(({ change }) => !change.isNew).map(({ record }) => record);
  await checkQuotedTexts(writer, changed, refusals);
  const there = checkRelatedDocuments(batch.documents, existingIds, refusals);
  const written = differing.filter(({ record }) => !refusals.reasonFor(record));
  for (const { record, change } of written) outcomes.set(record, { became: change.isNew ? "created" : "changed" });
  return { changes: written.map(({ change }) => change), there };
}

async function relationChanges(
  writer: GraphWriter,
  recordedAt: Date,
  batch: Batch & { readonly there: ReadonlySet<string> },
  identities: ActorIdentities,
  refusals: Refusals,
  outcomes: Outcomes,
) {
  // Each relation with its actors under their ids in the graph, by the given record.
  const meant = new Map<RelationRecord, ResolvedRelation>();
  for (const given of batch.relations) {
    const record = resolveRelation(given, identities, batch.there, refusals);
    // Two ids of one actor are the same participant twice; two actors that were merged later are not.
    const fault = record === given ? null : validateRecord(withParts(record));
    if (fault) refusals.refuse(given, fault);
    meant.set(given, record);
  }
  await checkEvidenceIds(writer, refusals.accepted(batch.relations), refusals);
  await checkQuotes(writer, refusals.accepted(batch.documents), refusals.accepted(batch.relations), refusals);
  const left = refusals.accepted(batch.relations);
  const existing = byId(left.length === 0 ? [] : await writer.run(relationStates, { ids: left.map(({ id }) => id) }));
  return left.flatMap((given) => {
    const change = changeOfRelation(meant.get(given)!, existing.get(given.id), recordedAt);
    if (change instanceof RawabitError) {
      refusals.refuse(given, change);
      return [];
    }
    if (change === null) outcomes.set(given, { became: "unchanged" });
    else outcomes.set(given, { became: change.isNew ? "created" : "changed", evidence: change.evidence.added.length });
    return change ?? [];
  });
}

/** The relation between the actors as they were before their merges. */
function withParts({ participants, ...relation }: ResolvedRelation): RelationRecord {
  return {
    ...relation,
    evidence: relation.evidence.map(({ given: _, ...piece }) => piece),
    participants: participants.map(({ actor, role, part = actor }) => ({ actor: part, role })),
  };
}

async function originalChanges(writer: GraphWriter, { originals }: Batch, outcomes: Outcomes) {
  const ids = originals.map(({ id }) => id);
  const existing = byId(ids.length === 0 ? [] : await writer.run(originalStates, { ids }));
  return originals.flatMap((record) => {
    const { type: _, ...properties } = record;
    const digest = digestOf([record.format, record.content]);
    const there = existing.get(record.id);
    outcomes.set(record, { became: !there ? "created" : there.digest === digest ? "unchanged" : "changed" });
    return there?.digest === digest ? [] : [{ id: record.id, properties: { ...properties, digest } }];
  });
}

function byId<State extends { readonly id: string }>(states: readonly State[]): ReadonlyMap<string, State> {
  return new Map(states.map((state) => [state.id, state]));
}
