import { RawabitError } from "../../errors/errors.ts";
import type { GraphWriter } from "../../neo4j/graph.ts";
import { digestOf } from "../../text/digest.ts";
import { keptAsCurated, type Outcome, Refusals } from "../outcome.ts";
import type { AnyRecord, DocumentRecord, RelationRecord } from "../records.ts";
import type { PartialRecord, StatedIdentities } from "../statedIdentities.ts";
import { validateRecord } from "../validate/validateRecord.ts";
import { documentStates, originalStates, type Properties, relationStates } from "../write.queries.ts";
import type { ActorChange } from "./actorChanges.ts";
import { resolveAdditions } from "./additions.ts";
import { clustersOf } from "./clusters.ts";
import { changesOfActors, readStates, statedMerges } from "./describedActors.ts";
import { changeOfDocument, type DocumentChange } from "./documentChanges.ts";
import { checkEvidenceIds } from "./evidenceIds.ts";
import { ActorIdentities } from "./identities.ts";
import { checkQuotedTexts, checkQuotes } from "./passages.ts";
import {
  actorsMentioned,
  type Batch,
  byType,
  checkRelatedDocuments,
  documentsMentioned,
  givenIds,
  type ResolvedRelation,
  refuseMisfit,
  resolveRelation,
} from "./references.ts";
import { planRegroupings, type Regrouping } from "./regroupings.ts";
import { compareRelation, type RelationChange } from "./relationChanges.ts";
import { unchangedRelations } from "./unchangedRelations.ts";

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
 * @param overrides whether the records replace what editors have corrected or retracted
 */
export async function planOf(
  writer: GraphWriter,
  records: readonly AnyRecord[],
  recordedAt: Date,
  stated: StatedIdentities,
  overrides = false,
): Promise<Plan> {
  const given = byType(records);
  const refusals = new Refusals();
  const outcomes: Outcomes = new Map();
  for (const record of records) {
    const fault = validateRecord(record);
    if (fault) refusals.refuse(record, fault);
  }
  const additions = await resolveAdditions(writer, refusals.accepted(given.additions), refusals);
  const relationsGiven = refusals.accepted(given.relations);
  const same = await unchangedRelations(writer, relationsGiven);
  const batch: Batch = {
    ...given,
    actors: [...refusals.accepted(given.actors), ...additions.keys()],
    documents: refusals.accepted(given.documents),
    relations: relationsGiven.filter((record) => !same.has(record)),
    originals: refusals.accepted(given.originals),
  };
  const mentioned = [...actorsMentioned(batch), ...givenIds(batch)];
  const identities = await ActorIdentities.read(writer, batch.actors, mentioned, stated.misfits, overrides);
  const states = await readStates(writer, batch.actors, identities);
  const describing = batch.actors.filter((record) => record.mergedInto === undefined && !additions.has(record));
  const clusters = clustersOf(describing);
  const { partial, ...found } = planRegroupings(clusters, identities, states, stated);
  const regroupings = [...found.regroupings, ...statedMerges(batch.actors, identities, states)];
  if (regroupings.length > 0) return { ...nothing, outcomes, regroupings };
  const context = { identities, states, clusters, partial, stated, refusals, outcomes, overrides };
  const actors = changesOfActors(batch.actors, context);
  const documents = await documentChanges(writer, batch, refusals, outcomes, overrides);
  const referring = { ...batch, documents: documents.described, there: documents.there };
  const relations = await relationChanges(writer, recordedAt, referring, identities, refusals, outcomes, overrides);
  for (const record of same)
    if (!refuseMisfit(record, identities, refusals)) outcomes.set(record, { became: "unchanged" });
  const originals = await originalChanges(writer, batch, outcomes);
  for (const record of [...records, ...additions.keys()]) {
    const refused = refusals.reasonFor(record);
    if (refused) outcomes.set(record, { refused });
  }
  for (const [record, addition] of additions) outcomes.set(addition, outcomes.get(record)!);
  return {
    regroupings,
    partial,
    misfits: identities.misfits,
    outcomes,
    refusal: refusals.first,
    actors,
    documents: documents.changes,
    relations,
    originals,
  };
}

const nothing: Omit<Plan, "regroupings" | "outcomes"> = {
  partial: [],
  misfits: new Set(),
  refusal: undefined,
  actors: [],
  documents: [],
  relations: [],
  originals: [],
};

async function documentChanges(
  writer: GraphWriter,
  batch: Batch,
  refusals: Refusals,
  outcomes: Outcomes,
  overrides: boolean,
) {
  const ids = [...new Set([...batch.documents.map(({ id }) => id), ...documentsMentioned(batch)])];
  const existing = byId(ids.length === 0 ? [] : await writer.run(documentStates, { ids }));
  const existingIds = new Set(existing.keys());
  const kept = new Set<DocumentRecord>();
  const differing = batch.documents.flatMap((record) => {
    const there = existing.get(record.id);
    const change = changeOfDocument(record, there);
    if (change !== null && !overrides && there?.curated) {
      kept.add(record);
      outcomes.set(record, keptAsCurated(`document "${record.id}", which an editor has added`, false));
      return [];
    }
    if (change === null) outcomes.set(record, { became: "unchanged" });
    return change === null ? [] : [{ record, change }];
  });
  const changed = differing.filter(({ change }) => !change.isNew).map(({ record }) => record);
  await checkQuotedTexts(writer, changed, refusals);
  const there = checkRelatedDocuments(batch.documents, existingIds, refusals);
  const written = differing.filter(({ record }) => !refusals.reasonFor(record));
  for (const { record, change } of written) outcomes.set(record, { became: change.isNew ? "created" : "changed" });
  const described = batch.documents.filter((record) => !kept.has(record));
  return { changes: written.map(({ change }) => change), there, described };
}

async function relationChanges(
  writer: GraphWriter,
  recordedAt: Date,
  batch: Batch & { readonly there: ReadonlySet<string> },
  identities: ActorIdentities,
  refusals: Refusals,
  outcomes: Outcomes,
  overrides: boolean,
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
    const circumstances = { recordedAt, recordDigest: digestOf(given), overrides };
    const compared = compareRelation(meant.get(given)!, existing.get(given.id), circumstances);
    if (compared instanceof RawabitError) {
      refusals.refuse(given, compared);
      return [];
    }
    const { change, kept } = compared;
    if (kept !== null) outcomes.set(given, keptAsCurated(kept, change !== null, change?.evidence.added.length));
    else if (change === null) outcomes.set(given, { became: "unchanged" });
    else outcomes.set(given, { became: change.isNew ? "created" : "changed", evidence: change.evidence.added.length });
    return change ?? [];
  });
}

/** The relation between the actors as they were before their merges. */
function withParts({ participants, ...relation }: ResolvedRelation): RelationRecord {
  return {
    ...relation,
    evidence: relation.evidence.map(({ given: _, parts: __, ...piece }) => piece),
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
