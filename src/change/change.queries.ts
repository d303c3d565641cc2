import { query } from "../graph/query.ts";
import type { GraphDateTime } from "../graph/values.ts";
import type { ActorKind } from "../ontology/actorKinds.ts";
import type { RelationKind } from "../ontology/relationKinds.ts";

// A bigint travels to Neo4j as an integer, a number as a float.

/** A question that needs no parameters. */
export type Nothing = Record<never, never>;
type Count = { readonly count: number };
/** Properties of a node or an edge; what is undefined is left out. */
export type Properties = Readonly<Record<string, unknown>>;

/** When something is written. */
export interface Moment {
  readonly revision: bigint;
  readonly recordedAt: GraphDateTime;
}

/** What every row written is stamped with. */
export interface Stamp extends Moment {
  /** The import that it is part of, if it is. */
  readonly importRun: string | null;
}

/** Where the graph stands: `lastMillis`, since 1970, is when its last revision was taken; `recordedAt` is later. */
export interface Standing {
  readonly revision: number;
  readonly lastMillis: number;
  readonly recordedAt: GraphDateTime;
}
export const transactionMoment = query<Nothing, Standing>("change/moment");
export const momentAhead = query<Nothing, Standing>("change/momentAhead");
export const takenRevision = query<Moment, { revision: number }>("change/revision");

/** What the graph holds of an actor: its properties, the keys of its names and identifiers, its state's id. */
export interface ActorState {
  readonly id: string;
  readonly properties: Properties & { readonly kind: ActorKind; readonly description?: readonly string[] | null };
  readonly names: readonly string[];
  readonly identifiers: readonly string[];
  readonly state: string | null;
}
/** What the graph holds of a document. */
export interface DocumentState {
  readonly id: string;
  readonly digest: string | null;
}
/** What the graph holds of a relation: its last version, and all the evidence that it ever had. */
export interface RelationState {
  readonly id: string;
  readonly kind: RelationKind;
  readonly modality: string;
  readonly version: number;
  readonly digest: string;
  readonly retracted: boolean;
  readonly evidence: readonly EvidenceState[];
}
/** What the graph holds of a piece of evidence. */
export interface EvidenceState {
  readonly id: string;
  readonly document: string;
  readonly quote: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly retracted: boolean;
  readonly attribution: readonly string[];
}
interface Ids {
  readonly ids: readonly string[];
}
export const actorStates = query<Ids, ActorState>("change/actorState");
export const identifierOwners = query<{ keys: readonly string[] }, { key: string; actorId: string; kind: ActorKind }>(
  "change/identifierOwners",
);
export const knownActors = query<Ids, { id: string; kind: ActorKind }>("change/knownActors");
export const documentStates = query<Ids, DocumentState>("change/documentState");
export const originalStates = query<Ids, { id: string; digest: string }>("change/originalState");
export const relationStates = query<Ids, RelationState>("change/relationState");
export const evidenceOwners = query<Ids, { id: string; relationId: string }>("change/evidenceOwners");
/** What is quoted of documents at a known place. */
export const quotedPassages = query<
  Ids,
  { document: string; id: string; relationId: string; quote: string; start: number; end: number }
>("change/passages");

/** An edge to be written; `from` and `to` are ids of actors. */
export interface EdgeRow {
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly properties: Properties;
}
/** A name or an identifier to be written, and whose it is. */
export interface OfActor {
  readonly actorId: string;
  readonly properties: Properties;
}
export const createdActors = query<Stamp & { actors: readonly { label: string; properties: Properties }[] }, Count>(
  "change/newActors",
);
export const changedActors = query<Stamp & { actors: readonly { id: string; properties: Properties }[] }, Count>(
  "change/actorProperties",
);
export const createdNames = query<Stamp & { names: readonly OfActor[] }, Count>("change/names");
export const createdIdentifiers = query<Stamp & { identifiers: readonly OfActor[] }, Count>("change/identifiers");
export const settledOrgans = query<Stamp & { organs: readonly { actorId: string; state: string }[] }, Count>(
  "change/organs",
);
export const writtenDocuments = query<Stamp & { documents: readonly { id: string; properties: Properties }[] }, Count>(
  "change/documents",
);
export const settledRelatedDocuments = query<
  Stamp & { documents: readonly { id: string; related: readonly string[] }[] },
  Count
>("change/relatedDocuments");
export const retractedVersions = query<Stamp & Ids, Count>("change/retractedVersions");
export const retractedEvidence = query<Stamp & Ids, Count>("change/retractedEvidence");
export const createdEdges = query<Stamp & { edges: readonly EdgeRow[] }, Count>("change/edges");
export const createdEvidence = query<
  Stamp & { evidence: readonly { document: string; properties: Properties }[] },
  Count
>("change/evidence");
export const withdrawnEvidence = query<Stamp & Ids, Count>("change/withdrawnEvidence");
export const createdCredits = query<
  Stamp & { credits: readonly { evidenceId: string; actorId: string; order: bigint }[] },
  Count
>("change/credits");
export const changedSourceCounts = query<Stamp & { relations: readonly { id: string; sourceCount: bigint }[] }, Count>(
  "change/sourceCounts",
);

export const writtenOriginals = query<Stamp & { originals: readonly { id: string; properties: Properties }[] }, Count>(
  "change/originals",
);
export const removedOriginals = query<Ids, Count>("change/removedOriginals");
/** Ids of an actor's current relations that begin so. */
export const currentRelationsOfActor = query<{ actorId: string; idPrefix: string }, { id: string }>(
  "change/currentRelationsOfActor",
);
export const notedRun = query<{ id: string; properties: Properties }, { id: string }>("change/run");

export const removedRelations = query<{ limit: number }, Count>("change/someRelations");
export const removedNodes = query<{ limit: number }, Count>("change/someNodes");
export const markedForRereading = query<Stamp, { revision: number }>("change/reread");

/** How many nodes there are; of evidence the current pieces. */
export interface NodeCounts {
  readonly persons: number;
  readonly states: number;
  readonly organizations: number;
  readonly documents: number;
  readonly evidence: number;
}
export const nodeCounts = query<Nothing, NodeCounts>("change/nodeCounts");
export const relationCounts = query<Nothing, { kind: string; count: number }>("change/relationCounts");
export const graphNode = query<Nothing, { revision: number; rereadFrom: number }>("change/graphNode");
