import { query } from "../../neo4j/query.ts";
import type { RelationFilter } from "../../neo4j/relationFilter.ts";
import type { GraphDateTime } from "../../neo4j/values.ts";
import type { StoredRow } from "../../ontology/field.ts";
import type { relationFields } from "../../ontology/fields.ts";
import type { Modality } from "../../ontology/modalities.ts";
import type { RelationKind } from "../../ontology/relationKinds.ts";
import type { Role } from "../../ontology/roles.ts";
import type { ActorRow } from "../actor/actor.queries.ts";

/** A relation as Cypher returns it: see `cypher/shared/relationRow.cypher` and docs/graph-model.md. */
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

export interface ParticipantRow {
  readonly actor: ActorRow;
  readonly role: Role;
}

interface PageOf {
  readonly where: RelationFilter;
  readonly after: string;
  readonly limit: number;
}

export const relationsByIds = query<
  { ids: readonly string[]; knownAt: GraphDateTime | null },
  { relation: RelationRow }
>("relation/byIds");
export const relationList = query<PageOf, { relation: RelationRow }>("relation/list");
export const relationCount = query<{ where: RelationFilter }, { count: number }>("relation/count");
export const relationsOfDocuments = query<PageOf, { relation: RelationRow }>("relation/ofDocuments");
export const relationCountOfDocuments = query<{ where: RelationFilter }, { count: number }>(
  "relation/countOfDocuments",
);
export const relationsOfActors = query<
  PageOf & { actorIds: readonly string[] },
  { actorId: string; relations: RelationRow[] }
>("relation/ofActors");
export const relationCountsOfActors = query<
  { actorIds: readonly string[]; where: RelationFilter },
  { actorId: string; count: number }
>("relation/countsOfActors");
export const relationsTogether = query<{ actorIds: readonly string[] }, { version: string }>("relation/together");
export const participantsOfRelations = query<
  { relations: readonly { id: string; version: number }[] },
  { id: string; version: number; participants: ParticipantRow[] }
>("relation/participants");
