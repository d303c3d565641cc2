import { query } from "../../neo4j/query.ts";
import type { RelationFilter } from "../../neo4j/relationFilter.ts";
import type { RelationKind } from "../../ontology/relationKinds.ts";
import type { ActorRow } from "../actor/actor.queries.ts";

export interface LinkRow {
  readonly sourceId: string;
  readonly targetId: string;
  readonly relationCount: number;
  readonly kinds: readonly RelationKind[];
  readonly forward: boolean;
  readonly backward: boolean;
  readonly since: string | null;
  readonly until: string | null;
}

export const linksAmongActors = query<{ actorIds: readonly string[]; where: RelationFilter }, LinkRow>("network/links");
export const omittedCounterparts = query<
  { expandedIds: readonly string[]; shownIds: readonly string[]; where: RelationFilter },
  { count: number }
>("network/omitted");
export const networkExpansion = query<
  {
    actorIds: readonly string[];
    shownIds: readonly string[];
    where: RelationFilter;
    firstPerActor: number;
    limit: number;
  },
  { actor: ActorRow }
>("network/expansion");
