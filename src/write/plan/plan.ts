import { RawabitError } from "../../errors/errors.ts";
import type { GraphWriter } from "../../neo4j/graph.ts";
import { digestOf } from "../../text/digest.ts";
import { type Outcome, Refusals } from "../outcome.ts";
import type { ActorRecord, AnyRecord, RelationRecord } from "../records.ts";
import { validateRecord } from "../validate/validateRecord.ts";
import {
  type ActorState,
  actorStates,
  documentStates,
  originalStates,
  type Properties,
  relationStates,
} from "../write.queries.ts";
import { type ActorChange, bothChanges, changeOfActor, stateAfter } from "./actorChanges.ts";
import { changeOfDocument, type DocumentChange } from "./documentChanges.ts";
import { checkEvidenceIds } from "./evidenceIds.ts";
import { Identities } from "./identities.ts";
import { checkPassages, checkQuoted } from "./passages.ts";
import {
  actorsMentioned,
  type Batch,
  bySort,
  checkRelated,
  documentsMentioned,
  resolved,
  withState,
} from "./references.ts";
import { changeOfRelation, type RelationChange } from "./relationChanges.ts";

type Become = Map<AnyRecord, Outcome>;

/** What is to be written of some records, and what becomes of each. */
export interface Plan {
  readonly became: ReadonlyMap<AnyRecord, Outcome>;
  /** The first reason for which one is refused. */
  readonly refusal: RawabitError | undefined;
  readonly actors: readonly ActorChange[];
  readonly documents: readonly DocumentChange[];
  readonly relations: readonly RelationChange[];
  readonly originals: readonly { readonly id: string; readonly properties: Properties }[];
}

/**
 * Compares records with what the graph holds. Writes nothing: what it reads is all that its answer depends on.
 * @param recordedAt when it will be written
 */
export async function planOf(writer: GraphWriter, records: readonly AnyRecord[], recordedAt: Date): Promise<Plan> {
  const given = bySort(records);
  const refusals = new Refusals();
  const became: Become = new Map();
  for (const record of records) {
    const fault = validateRecord(record);
    if (fault) refusals.refuse(record, fault);
  }
  const batch: Batch = {
    actors: refusals.left(given.actors),
    documents: refusals.left(given.documents),
    relations: refusals.left(given.relations),
    originals: refusals.left(given.originals),
  };
  const identities = await Identities.read(writer, batch.actors, actorsMentioned(batch));
  const actors = await actorChanges(writer, batch.actors, identities, refusals, became);
  const documents = await documentChanges(writer, batch, refusals, became);
  const referring = { ...batch, there: documents.there };
  const relations = await relationChanges(writer, recordedAt, referring, identities, refusals, became);
  const originals = await originalChanges(writer, batch, became);
  for (const record of records) {
    const refused = refusals.of(record);
    if (refused) became.set(record, { refused });
  }
  return { became, refusal: refusals.first, actors, documents: documents.changes, relations, originals };
}

/** States first: others may be their organs. Several records of one actor are one change. */
async function actorChanges(
  writer: GraphWriter,
  records: readonly ActorRecord[],
  identities: Identities,
  refusals: Refusals,
  became: Become,
): Promise<ActorChange[]> {
  const settled = statesFirst(records).flatMap((given) => {
    const record = withState(given, identities, refusals);
    if (refusals.of(given)) return [];
    const identity = identities.settle(record);
    if (!(identity instanceof RawabitError)) return [{ given, record, identity }];
    refusals.refuse(given, identity);
    return [];
  });
  const heldIds = [...new Set(settled.flatMap(({ identity }) => (identity.isNew ? [] : [identity.id])))];
  const held = heldIds.length === 0 ? [] : await writer.run(actorStates, { ids: heldIds });
  const states = new Map<string, ActorState>(held.map((state) => [state.id, state]));
  const changes = new Map<string, ActorChange>();
  for (const { given, record, identity } of settled) {
    const change = changeOfActor(record, identity.id, states.get(identity.id));
    became.set(given, { became: change === null ? "unchanged" : change.isNew ? "created" : "changed" });
    if (change === null) continue;
    const before = changes.get(change.id);
    states.set(change.id, stateAfter(change, states.get(change.id)));
    changes.set(change.id, before ? bothChanges(before, change) : change);
  }
  return [...changes.values()];
}

function statesFirst(actors: readonly ActorRecord[]): ActorRecord[] {
  return [...actors.filter(({ kind }) => kind === "STATE"), ...actors.filter(({ kind }) => kind !== "STATE")];
}

async function documentChanges(writer: GraphWriter, batch: Batch, refusals: Refusals, became: Become) {
  const ids = [...new Set([...batch.documents.map(({ id }) => id), ...documentsMentioned(batch)])];
  const held = byId(ids.length === 0 ? [] : await writer.run(documentStates, { ids }));
  const heldIds = new Set(held.keys());
  const differing = batch.documents.flatMap((record) => {
    const change = changeOfDocument(record, held.get(record.id));
    if (change === null) became.set(record, { became: "unchanged" });
    return change === null ? [] : [{ record, change }];
  });
  const changed = differing.filter(({ change }) => !change.isNew).map(({ record }) => record);
  await checkQuoted(writer, changed, refusals);
  const there = checkRelated(batch.documents, heldIds, refusals);
  const written = differing.filter(({ record }) => !refusals.of(record));
  for (const { record, change } of written) became.set(record, { became: change.isNew ? "created" : "changed" });
  return { changes: written.map(({ change }) => change), there };
}

async function relationChanges(
  writer: GraphWriter,
  recordedAt: Date,
  batch: Batch & { readonly there: ReadonlySet<string> },
  identities: Identities,
  refusals: Refusals,
  became: Become,
) {
  // What a relation says once its actors are those of the graph, by the record that was given.
  const meant = new Map<RelationRecord, RelationRecord>();
  for (const given of batch.relations) {
    const record = resolved(given, identities, batch.there, refusals);
    const fault = record === given ? null : validateRecord(record);
    if (fault) refusals.refuse(given, fault);
    meant.set(given, record);
  }
  await checkEvidenceIds(writer, refusals.left(batch.relations), refusals);
  await checkPassages(writer, refusals.left(batch.documents), refusals.left(batch.relations), refusals);
  const left = refusals.left(batch.relations);
  const held = byId(left.length === 0 ? [] : await writer.run(relationStates, { ids: left.map(({ id }) => id) }));
  return left.flatMap((given) => {
    const change = changeOfRelation(meant.get(given)!, held.get(given.id), recordedAt);
    if (change instanceof RawabitError) {
      refusals.refuse(given, change);
      return [];
    }
    if (change === null) became.set(given, { became: "unchanged" });
    else became.set(given, { became: change.isNew ? "created" : "changed", evidence: change.evidence.added.length });
    return change ?? [];
  });
}

async function originalChanges(writer: GraphWriter, { originals }: Batch, became: Become) {
  const ids = originals.map(({ id }) => id);
  const held = byId(ids.length === 0 ? [] : await writer.run(originalStates, { ids }));
  return originals.flatMap((record) => {
    const { type: _, ...properties } = record;
    const digest = digestOf([record.format, record.content]);
    const there = held.get(record.id);
    became.set(record, { became: !there ? "created" : there.digest === digest ? "unchanged" : "changed" });
    return there?.digest === digest ? [] : [{ id: record.id, properties: { ...properties, digest } }];
  });
}

function byId<State extends { readonly id: string }>(states: readonly State[]): ReadonlyMap<string, State> {
  return new Map(states.map((state) => [state.id, state]));
}
