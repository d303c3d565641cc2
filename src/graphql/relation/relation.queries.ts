import { query } from "../../neo4j/query.ts";
import type { RelationFilter } from "../../neo4j/relationFilter.ts";
import type { GraphDateTime } from "../../neo4j/values.ts";
import type { StoredRow } from "../../ontology/field.ts";
import type { relationFields } from "../../ontology/fields.ts";
import type { Modality } from "../../ontology/modalities.ts";
import type { RelationKind } from "../../ontology/relationKinds.ts";
import type { Role } from "../../ontology/roles.ts";
import type { ActorRow, ActorWithParts, NameRow } from "../actor/actor.queries.ts";
import type { DocumentRow } from "../document/document.queries.ts";
import type { EvidenceRow } from "../evidence/evidence.queries.ts";
import type { RelationParts } from "./relation.parts.ts";
import type { RelationFields } from "./relationFields.ts";

/** A relation: see docs/graph-model.md. A page has only those of its fields that the query selects. */
export interface RelationRow extends StoredRow<typeof relationFields> {
  readonly id: string;
  readonly version: number;
  readonly order: string;
  readonly kind: RelationKind;
  readonly directed: boolean;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly modality: Modality;
  readonly sourceCount: number;
  readonly importRun: string | null;
  readonly recordedAt: string;
  readonly retractedAt: string | null;
}

/** A relation as Cypher returns it: see `cypher/shared/relationRow.cypher`. */
export interface StoredRelation extends Pick<RelationRow, "id" | "version" | "order" | "kind"> {
  /** The values of the fields and times that were asked for. */
  readonly fields: readonly unknown[];
  readonly times: readonly (string | null)[];
}

export interface ParticipantRow {
  readonly actor: ActorRow;
  readonly role: Role;
}

/** A page of relations that a statement reads, and what it reads together with them. */
interface PageOf extends RelationParts {
  readonly where: RelationFilter;
  readonly after: string;
  readonly limit: number;
}

/** The relations of a page; what was not asked for is empty. */
export interface PageRow {
  readonly relations: readonly StoredRelation[];
  /** The evidence of each relation, with its document if that was asked for. */
  readonly evidence: readonly (readonly { readonly evidence: EvidenceRow; readonly document: DocumentRow | null }[])[];
  /** The participants of each relation. */
  readonly participants: readonly (readonly { readonly id: string; readonly role: Role }[])[];
  /** All participants, each once. */
  readonly actors: readonly ActorWithParts[];
}

export const relationsByIds = query<
  RelationFields & { ids: readonly string[]; knownAt: GraphDateTime | null },
  { relation: StoredRelation }
>("relation/byIds");
export const relationList = query<PageOf, PageRow>("relation/list");
export const relationCount = query<{ where: RelationFilter }, { count: number }>("relation/count");
export const relationsOfDocuments = query<PageOf, PageRow>("relation/ofDocuments");
export const relationCountOfDocuments = query<{ where: RelationFilter }, { count: number }>(
  "relation/countOfDocuments",
);
type PageOfActors = PageOf & { actorIds: readonly string[] };
interface OfActor {
  readonly actorId: string;
}
/** `count`: of all relations, if it was asked for. `actor` and its names: unless it was merged into another. */
interface PageOfActorRow extends PageRow, OfActor {
  readonly isHub: boolean;
  readonly count: number | null;
  readonly actor: ActorRow | null;
  readonly names: readonly NameRow[] | null;
}
export const relationsOfActors = query<PageOfActors & { counted: boolean; ownNames: boolean }, PageOfActorRow>(
  "relation/ofActors",
);
export const relationsOfHubs = query<PageOfActors, PageRow & OfActor>("relation/ofHubs");
export const relationCountsOfActors = query<
  { actorIds: readonly string[]; where: RelationFilter },
  { actorId: string; count: number }
>("relation/countsOfActors");
/** Relations in which all of some actors participate: their versions ("id@version"), and the actor with the fewest edges. */
export interface TogetherRow {
  readonly actorId: string;
  readonly versions: readonly string[];
}
export const relationsTogether = query<{ actorIds: readonly string[] }, TogetherRow>("relation/together");
export const participantsOfRelations = query<
  { relations: readonly { id: string; version: number }[]; names: boolean },
  {
    relations: { id: string; version: number; participants: { id: string; role: Role }[] }[];
    actors: ActorWithParts[];
  }
>("relation/participants", { keys: ["relations"] });
