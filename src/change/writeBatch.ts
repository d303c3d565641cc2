import { RawabitError } from "../errors.ts";
import type { Graph, GraphWriter } from "../graph/graph.ts";
import { type ActorChange, bothChanges, changeOfActor, stateAfter } from "./actorChanges.ts";
import {
  type ActorState,
  actorStates,
  documentStates,
  notedRun,
  originalStates,
  type Properties,
  relationStates,
} from "./change.queries.ts";
import { faultOfRecord } from "./checks.ts";
import { digestOf } from "./digest.ts";
import { changeOfDocument } from "./documentChanges.ts";
import { checkEvidenceIds } from "./evidenceIds.ts";
import { Identities } from "./identities.ts";
import { type Outcome, Refusals } from "./outcome.ts";
import { checkPassages, checkQuoted } from "./passages.ts";
import type { ActorRecord, Entry, RelationRecord } from "./records.ts";
import { actorsMentioned, type Batch, checkRelated, documentsMentioned, resolved, withState } from "./references.ts";
import { changeOfRelation } from "./relationChanges.ts";
import { retract } from "./retract.ts";
import { inTransaction, type Transaction } from "./transaction.ts";
import { writeActors, writeDocuments, writeOriginals, writeRelations } from "./writeChanges.ts";

type AnyRecord = Extract<Entry, { record: unknown }>["record"];
type Become = Map<AnyRecord, Outcome>;

export interface BatchOptions {
  /** One bad record refuses the whole batch: its reason is thrown, and nothing is written. */
  readonly strict?: boolean;
  /** The import that this is part of, and what is to be noted of it where the batch changes something. */
  readonly run?: { readonly id: string; noteOf(outcomes: readonly Outcome[]): Properties };
}

/**
 * Does what the entries say, in their order and in one transaction: what is new or different is written, and nothing else;
 * a batch of what the graph holds already takes no revision. A record that makes no sense or refers to nothing is refused,
 * and so is what refers to it; the rest is written. An actor that carries an identifier which the graph knows is that actor.
 * @returns what became of each entry
 */
export async function writeBatch(
  graph: Graph,
  entries: readonly Entry[],
  { strict = false, run }: BatchOptions = {},
): Promise<readonly Outcome[]> {
  return inTransaction(graph, run?.id ?? null, async (transaction) => {
    const outcomes: Outcome[] = [];
    for (const part of partsOf(entries)) {
      const records = part.flatMap((entry) => ("record" in entry ? [entry.record] : []));
      const became = records.length > 0 ? await writeRecordsOf(transaction, bySort(records), strict) : new Map();
      for (const entry of part)
        outcomes.push("record" in entry ? became.get(entry.record) : await retract(transaction, entry.retract));
    }
    if (run && transaction.hasChanged())
      await transaction.writer.run(notedRun, { id: run.id, properties: run.noteOf(outcomes) });
    return outcomes;
  });
}

/** Records that can be written together, and retractions, each in its place among them. */
function* partsOf(entries: readonly Entry[]): Generator<readonly Entry[]> {
  let part: Entry[] = [];
  for (const entry of entries) {
    if (part.length > 0 && "record" in part[0]! !== "record" in entry) {
      yield part;
      part = [];
    }
    part.push(entry);
  }
  if (part.length > 0) yield part;
}

function bySort(records: readonly AnyRecord[]): Batch {
  return {
    actors: records.filter((record) => record.type === "actor"),
    documents: records.filter((record) => record.type === "document"),
    relations: records.filter((record) => record.type === "relation"),
    originals: records.filter((record) => record.type === "original"),
  };
}

/** Compares first and writes after, actors before what they take part in. */
async function writeRecordsOf(transaction: Transaction, given: Batch, strict: boolean): Promise<Become> {
  const { writer } = transaction;
  const refusals = new Refusals();
  const became: Become = new Map();
  for (const record of [...given.actors, ...given.documents, ...given.relations, ...given.originals]) {
    const fault = faultOfRecord(record);
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
  const relations = await relationChanges(
    transaction,
    { ...batch, there: documents.there },
    identities,
    refusals,
    became,
  );
  const originals = await originalChanges(writer, batch, became);
  if (strict && refusals.first) throw refusals.first;
  for (const record of [...given.actors, ...given.documents, ...given.relations, ...given.originals]) {
    const refused = refusals.of(record);
    if (refused) became.set(record, { refused });
  }
  if (actors.length + documents.changes.length + relations.length + originals.length > 0) {
    await transaction.takeRevision();
    await writeActors(transaction, actors);
    await writeDocuments(transaction, documents.changes);
    await writeRelations(transaction, relations);
    await writeOriginals(transaction, originals);
  }
  return became;
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
  { writer, recordedAt }: Transaction,
  batch: Batch & { readonly there: ReadonlySet<string> },
  identities: Identities,
  refusals: Refusals,
  became: Become,
) {
  // What a relation says once its actors are those of the graph, by the record that was given.
  const meant = new Map<RelationRecord, RelationRecord>();
  for (const given of batch.relations) {
    const record = resolved(given, identities, batch.there, refusals);
    const fault = record === given ? null : faultOfRecord(record);
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
