import { query } from "../../neo4j/query.ts";
import type { Modality } from "../../ontology/modalities.ts";
import type { NameKind } from "../../ontology/nameKinds.ts";
import type { RelationKind } from "../../ontology/relationKinds.ts";
import type { Role } from "../../ontology/roles.ts";
import type { DocumentState, Stamp, StoredAnswer } from "../write.queries.ts";

/** An answer to store, and for how many days answers are kept. */
type NewAnswer = StoredAnswer & { readonly key: string; readonly days: number } & Pick<Stamp, "recordedAt">;
export const storedAnswer = query<NewAnswer, { key: string }>("edit/answeredRequest");

/** The last version of a relation. Moments are in milliseconds since 1970. */
export interface LastVersion {
  readonly relation: Readonly<Record<string, unknown>> & {
    readonly kind: RelationKind;
    readonly version: number;
    readonly directed: boolean;
    readonly modality: Modality;
    readonly retractedAt: number | null;
  };
  /** Both ends of each edge; a participant with several edges is repeated. */
  readonly ends: readonly (readonly [actor: string, role: Role, position: number, given: string | null])[];
  readonly evidence: readonly StoredEvidence[];
}
export interface StoredEvidence {
  readonly id: string;
  readonly document: string;
  readonly quote: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly retractedAt: number | null;
  /** The ids that were given. */
  readonly attribution: readonly string[];
}
export const lastVersion = query<{ id: string }, LastVersion>("edit/lastVersion");
/** A document of which an editor quotes a passage. */
export interface QuotedDocument extends DocumentState {
  readonly text: string | null;
}
export const quotedDocuments = query<{ ids: readonly string[] }, QuotedDocument>("edit/documents");

/** What editors may change of an actor. */
export interface EditedActor {
  /** The actor and those merged into it, each with what editors have set of it and the hashes of the names that they removed. */
  readonly parts: readonly {
    readonly id: string;
    readonly curatedFields: readonly string[];
    readonly removedNames: readonly string[];
  }[];
  /** In the order of the record. */
  readonly names: readonly StoredName[];
}
export interface StoredName {
  readonly key: string;
  readonly value: string;
  readonly lang: string | null;
  readonly kind: NameKind;
  readonly position: number;
  /** The id of the actor or part that has it. */
  readonly part: string;
}
export const editedActor = query<{ id: string }, EditedActor>("edit/actor");
export const removedNames = query<{ keys: readonly string[] }, { count: number }>("edit/removedNames");
export const removedState = query<{ id: string }, { count: number }>("edit/removedState");
