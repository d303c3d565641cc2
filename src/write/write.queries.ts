import { query } from "../neo4j/query.ts";
import type { GraphDateTime } from "../neo4j/values.ts";
import type { RelationKind } from "../ontology/relationKinds.ts";
import type { StatedKind } from "./plan/kinds.ts";

// The driver sends a bigint as an integer and a number as a float.

/** No parameters. */
export type Nothing = Record<never, never>;
export type Count = { readonly count: number };
/** Properties of a node or an edge; undefined ones are not written. */
export type Properties = Readonly<Record<string, unknown>>;

/** The revision and time of a transaction. */
export interface Moment {
  readonly revision: bigint;
  readonly recordedAt: GraphDateTime;
}

/** The properties that a transaction gives every node and edge it writes. */
export interface Stamp extends Moment {
  /** The id of the import; null outside imports. */
  readonly importRun: string | null;
  /** The number of the change that the transaction leaves. */
  readonly change: bigint;
  /** Set if an editor writes: imports then keep what is written, and what is retracted stays so. */
  readonly curated: true | null;
}

/** The graph's revision, the time it was taken (milliseconds since 1970), and a later time for the next one. */
export interface GraphClock {
  readonly revision: number;
  readonly lastMillis: number;
  readonly recordedAt: GraphDateTime;
}
/** The number of the change that the import has left so far; null if it has left none. */
type RunningChange = { readonly runningChange: number | null };
/** A request that was answered: the hash of what it asked for, its result as JSON, and the id of its change. */
export interface StoredAnswer {
  readonly digest: string;
  readonly result: string;
  readonly change: string | null;
}
export const clockUnderLock = query<
  { importRun: string | null; request: string | null },
  GraphClock & RunningChange & { answered: StoredAnswer | null }
>("write/moment");
export const graphClock = query<Nothing, GraphClock>("write/momentAhead");
export const leftChange = query<
  Stamp & { operation: string; by: string | null; reason: string | null; repeated: readonly string[] },
  { id: string }
>("write/change");
export const repeatedRelations = query<Stamp, { ids: readonly string[] }>("write/repeatedRelations");
/** Gives the change of an import its place among the changes. */
export const endedChange = query<Moment & { importRun: string }, { id: string }>("write/endedChange");
export const silentImports = query<{ minutes: number }, { importRun: string }>("write/silentImports");
export const takenRevision = query<Moment, { revision: number }>("write/revision");

/** Something of which little is stored: what it is ("actor"), and all ids or keys. */
export interface StoredIds {
  readonly subject: string;
  readonly ids: readonly string[];
}
export const storedIds = query<{ limit: number }, StoredIds>("write/storedIds");

/** A stored actor, with the actors that were merged into it and their names, identifiers and states. */
export interface ActorState {
  readonly id: string;
  readonly properties: Properties & StatedKind & { readonly own?: string | null };
  /** The actors that are part of it, with their own properties. */
  readonly parts: readonly (ActorState["properties"] & {
    readonly id: string;
    readonly curatedFields?: readonly string[] | null;
    readonly removedNames?: readonly string[] | null;
  })[];
  /** Each name's digest, and the id of the actor that has it. */
  readonly names: readonly (readonly [digest: string, partId: string])[];
  /** Each identifier's key, and the id of the actor that has it. */
  readonly identifiers: readonly (readonly [key: string, partId: string])[];
  /** For each part, the source that says so and the actor that it was merged into. */
  readonly merges: readonly (readonly [id: string, source: string, into: string])[];
  /** Pairs of one of its parts and an actor that is declared distinct from it. */
  readonly distinct: readonly (readonly [partId: string, otherId: string])[];
  /** The ids of its merges that were undone. */
  readonly undone: readonly string[];
  /** The state whose organ it is. */
  readonly state: string | null;
  /** Each state whose organ it is, and the id of the actor that has it. */
  readonly states: readonly (readonly [state: string, partId: string])[];
  /** What editors have set: properties, or "kind" and "state". */
  readonly curatedFields: readonly string[];
  /** The digests of names that editors have removed. */
  readonly removedNames: readonly string[];
}
/** A stored document. */
export interface DocumentState {
  readonly id: string;
  readonly digest: string | null;
  /** Whether an editor has added it. */
  readonly curated: true | null;
}
/** A stored relation: its last version, and all its evidence, retracted or not. */
export interface RelationState {
  readonly id: string;
  readonly kind: RelationKind;
  readonly modality: string;
  readonly version: number;
  readonly digest: string;
  readonly retracted: boolean;
  /** Whether an editor has written or retracted the version. */
  readonly curated: true | null;
  readonly evidence: readonly EvidenceState[];
}
/** A stored passage. */
export interface EvidenceState {
  readonly id: string;
  readonly document: string;
  readonly quote: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly retracted: boolean;
  /** Whether an editor has added or retracted it. */
  readonly curated: true | null;
  /** The credited actors, each with the id that the record gave, if that is not its own. */
  readonly attribution: readonly (readonly [actorId: string, given: string | null])[];
}
export interface Ids {
  readonly ids: readonly string[];
}
export const actorStates = query<Ids, ActorState>("write/actorState");
/** The actor that a stored one is now, and its kind. */
type CurrentActor = StatedKind & {
  readonly actorId: string;
  /** What it is for imports: merges by editors aside. */
  readonly entryId: string;
};
export const identifierOwners = query<{ keys: readonly string[] }, CurrentActor & { key: string; partId: string }>(
  "write/identifierOwners",
);
export const knownActors = query<Ids, CurrentActor & { id: string }>("write/knownActors");
export const documentStates = query<Ids, DocumentState>("write/documentState");
/** The texts of documents, which are long and rarely needed. */
export const documentTexts = query<Ids, { id: string; text: string }>("document/texts");
export const originalStates = query<Ids, { id: string; digest: string }>("write/originalState");
export const relationStates = query<Ids, RelationState>("write/relationState");
export const recordDigests = query<
  { idsByKind: Readonly<Record<RelationKind, readonly string[]>> },
  { id: string; digest: string | null }
>("write/recordDigests");
export const evidenceOwners = query<Ids, { id: string; relationId: string }>("write/evidenceOwners");
/** The current quotes with offsets from documents. */
export const quotedPassages = query<
  Ids,
  { document: string; id: string; relationId: string; quote: string; start: number; end: number }
>("write/passages");

/** An edge to write; `from` and `to` are ids of actors. */
export interface EdgeRow {
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly properties: Properties;
}
/** A name or an identifier to write, and the id of its actor. */
export interface OfActor {
  readonly actorId: string;
  readonly properties: Properties;
}
export const createdActors = query<Stamp & { actors: readonly { label: string; properties: Properties }[] }, Count>(
  "write/newActors",
);
export const changedActors = query<Stamp & { actors: readonly { id: string; properties: Properties }[] }, Count>(
  "write/actorProperties",
);
export const changedActorKinds = query<{ actors: readonly { id: string; label: string }[] }, Count>("write/actorKinds");
export const createdNames = query<Stamp & { names: readonly OfActor[] }, Count>("write/names");
export const createdIdentifiers = query<Stamp & { identifiers: readonly OfActor[] }, Count>("write/identifiers");
export const settledOrgans = query<Stamp & { organs: readonly { actorId: string; state: string }[] }, Count>(
  "write/organs",
);
export const writtenDocuments = query<Stamp & { documents: readonly { id: string; properties: Properties }[] }, Count>(
  "write/documents",
);
export const settledRelatedDocuments = query<
  Stamp & { documents: readonly { id: string; related: readonly string[] }[] },
  Count
>("write/relatedDocuments");
export const retractedVersions = query<Stamp & Ids, Count>("write/retractedVersions");
export const retractedEvidence = query<Stamp & Ids, Count>("write/retractedEvidence");
export const createdEdges = query<Stamp & { edges: readonly EdgeRow[] }, Count>("write/edges");
export const createdEvidence = query<
  Stamp & { evidence: readonly { document: string; properties: Properties }[] },
  Count
>("write/evidence");
export const withdrawnEvidence = query<Stamp & Ids, Count>("write/withdrawnEvidence");
export const createdCredits = query<
  Stamp & { credits: readonly { evidenceId: string; actorId: string; order: bigint; given: string | null }[] },
  Count
>("write/credits");
export const changedSourceCounts = query<
  Stamp & { relations: readonly { id: string; sourceCount: bigint; recordDigest: string | null }[] },
  Count
>("write/sourceCounts");

export const writtenOriginals = query<Stamp & { originals: readonly { id: string; properties: Properties }[] }, Count>(
  "write/originals",
);
export const removedOriginals = query<Ids, Count>("write/removedOriginals");
export const savedRun = query<{ id: string; properties: Properties }, { id: string }>("write/run");

export const currentEdges = query<Ids, EdgeRow>("write/currentEdges");

export const removedRelations = query<{ limit: number }, Count>("write/someRelations");
export const removedNodes = query<{ limit: number }, Count>("write/someNodes");
export const markedForRereading = query<Stamp, { revision: number }>("write/reread");
