import { stateByIso2 } from "../../../reference/states.ts";
import type { GraphRecord, RelationRecord, Texts } from "../../../write/records.ts";
import type { EntityLookup, PositionSummary } from "../input/entityLookup.ts";
import { relationDates } from "../model/dates.ts";
import { type Entity, firstProperty, joinValues, propertyValues, undeterminedText } from "../model/entity.ts";
import { ftmRelationId, recordId } from "../model/ids.ts";
import { ftmEvidence, sourcePages } from "./documents.ts";
import { edgeEndpoints, whyNotActor } from "./endpoints.ts";
import { type ExtractedRelations, mergeExtracted, noRelations } from "./extractedRelations.ts";
import { defaultRoles } from "./labels.ts";

/** Relations of a Membership, an Employment or a Directorship. If the entity names no role, the schema implies it. */
export function extractAffiliations(entity: Entity, lookup: EntityLookup): ExtractedRelations {
  const { pairs, skipped } = edgeEndpoints(entity, lookup);
  const role = undeterminedText(joinValues(propertyValues(entity, "role"))) ?? { ...defaultRoles[entity.schema]! };
  const relations = pairs.map(({ source, target }) =>
    affiliation(entity, lookup, { member: source, body: recordId(target), distinction: target, role }),
  );
  return { relations, referredTo: sourcePages(entity), skipped };
}

/**
 * Relations of an Occupancy. A position is not an actor: its holder is affiliated to the position's organizations or, if it
 * names none, to its state, if it names exactly one.
 */
export function extractOccupancies(entity: Entity, lookup: EntityLookup): ExtractedRelations {
  const { pairs, skipped } = edgeEndpoints(entity, {
    summaryOf: (id) => (lookup.positionOf(id) ? undefined : lookup.summaryOf(id)),
  });
  return mergeExtracted(
    { relations: [], referredTo: sourcePages(entity), skipped },
    ...pairs.map(({ source, target }) => extractOccupancy(entity, lookup, source, target)),
  );
}

function extractOccupancy(
  entity: Entity,
  lookup: EntityLookup,
  holder: string,
  positionId: string,
): ExtractedRelations {
  const position = lookup.positionOf(positionId);
  if (position === undefined) return noRelations("Occupancy of a position that is not in the file");
  const { bodies, referredTo } = bodiesOf(entity, lookup, position);
  const role = undeterminedText(joinValues(position.names));
  const relations = bodies.map((body) =>
    affiliation(entity, lookup, { member: holder, body, distinction: `${positionId}>${body}`, role }),
  );
  return relations.length > 0
    ? { relations, referredTo, skipped: [] }
    : noRelations("Occupancy of a position that names neither an organization nor exactly one state of ISO 3166-1");
}

function bodiesOf(
  entity: Entity,
  lookup: EntityLookup,
  position: PositionSummary,
): { bodies: string[]; referredTo: GraphRecord[] } {
  const organizations = position.organizations.filter((id) => whyNotActor(entity, id, lookup) === undefined);
  if (organizations.length > 0) return { bodies: organizations.map(recordId), referredTo: [] };
  const state = position.countries.length === 1 ? stateByIso2(position.countries[0]!) : undefined;
  return state ? { bodies: [state.id], referredTo: [state] } : { bodies: [], referredTo: [] };
}

interface AffiliationOptions {
  /** Id of an entity. */
  readonly member: string;
  /** Id of an actor. */
  readonly body: string;
  /** Part of the relation's id that distinguishes the body from the entity's other bodies. */
  readonly distinction: string;
  readonly role: Texts | undefined;
}

function affiliation(
  entity: Entity,
  lookup: EntityLookup,
  { member, body, distinction, role }: AffiliationOptions,
): RelationRecord {
  const summary = undeterminedText(joinValues(firstProperty(entity, "summary", "description"), "\n"));
  return {
    type: "relation",
    id: ftmRelationId(entity.id, member, distinction),
    kind: "AFFILIATION",
    participants: [
      { actor: recordId(member), role: "MEMBER" },
      { actor: body, role: "BODY" },
    ],
    ...relationDates(entity),
    ...(role && { role }),
    ...(summary && { summary }),
    sourceCode: `ftm:${entity.schema}`,
    evidence: ftmEvidence(entity, lookup),
  };
}
