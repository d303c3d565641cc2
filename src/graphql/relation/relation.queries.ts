import { query } from "../../neo4j/query.ts";
import type { RelationFilter } from "../../neo4j/relationFilter.ts";
import type { GraphDateTime } from "../../neo4j/values.ts";
import type { SanctionMeasure } from "../../ontology/measures.ts";
import type { MeetingMode } from "../../ontology/meetingModes.ts";
import type { Modality } from "../../ontology/modalities.ts";
import type { RelationKind } from "../../ontology/relationKinds.ts";
import type { Role } from "../../ontology/roles.ts";
import type { Stance } from "../../ontology/stances.ts";
import type { ActorRow } from "../actor/actor.queries.ts";

/** A relation as Cypher returns it: see `cypher/shared/relationRow.cypher` and docs/graph-model.md. */
export interface RelationRow {
  readonly id: string;
  readonly version: number;
  readonly order: string;
  readonly kind: RelationKind;
  readonly directed: boolean;
  readonly date: string | null;
  readonly endDate: string | null;
  readonly endedBy: string | null;
  readonly dateText: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly place: string | null;
  readonly summary: readonly string[] | null;
  readonly modality: Modality;
  readonly confidence: number | null;
  readonly sourceCount: number;
  readonly sourceCode: string | null;
  readonly importRun: string | null;
  readonly recordedAt: string;
  readonly retractedAt: string | null;
  readonly mode: MeetingMode | null;
  readonly topics: readonly string[] | null;
  readonly programme: string | null;
  readonly reference: string | null;
  readonly measures: readonly SanctionMeasure[] | null;
  readonly stance: Stance | null;
  readonly medium: string | null;
  readonly role: readonly string[] | null;
  readonly type: string | null;
  readonly label: readonly string[] | null;
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
