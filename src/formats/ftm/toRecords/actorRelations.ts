import { stateByIso2 } from "../../../reference/states.ts";
import type { RelationRecord } from "../../../write/records.ts";
import type { EntityLookup } from "../input/entityLookup.ts";
import { type Entity, propertyValues } from "../model/entity.ts";
import { ftmRelationId, recordId } from "../model/ids.ts";
import { buildAssociation } from "./associations.ts";
import { ftmEvidence, sourcePages } from "./documents.ts";
import { whyNotActor } from "./endpoints.ts";
import { type ExtractedRelations, noRelations } from "./extractedRelations.ts";
import { defaultRoles, edgeLabel } from "./labels.ts";

/**
 * Affiliations of a person to the states of their nationality and citizenship. The properties for country, jurisdiction,
 * country of birth and residence do not imply nationality.
 */
export function extractNationalities(entity: Entity, lookup: EntityLookup): ExtractedRelations {
  if (!lookup.summaryOf(entity.id)?.isActor) return noRelations();
  const listed = (["citizenship", "nationality"] as const).flatMap((property) =>
    propertyValues(entity, property).map((code) => ({ property, code, state: stateByIso2(code) })),
  );
  const relations = listed.flatMap(({ property, state }): RelationRecord[] =>
    state
      ? [
          {
            type: "relation",
            id: ftmRelationId(entity.id, property, state.iso2!),
            kind: "AFFILIATION",
            participants: [
              { actor: recordId(entity.id), role: "MEMBER" },
              { actor: state.id, role: "BODY" },
            ],
            role: { ...defaultRoles[property]! },
            sourceCode: `ftm:${entity.schema}.${property}`,
            evidence: ftmEvidence(entity, lookup),
          },
        ]
      : [],
  );
  const states = listed.flatMap(({ state }) => state ?? []);
  const unknown = listed.filter(({ state }) => state === undefined);
  return {
    relations,
    referredTo: relations.length > 0 ? [...states, ...sourcePages(entity)] : [],
    skipped: unknown.map(({ property, code }) => `${property} "${code}", which is not a state of ISO 3166-1`),
  };
}

/** Ownership by a parent company, from a property of older data. FollowTheMoney now uses Ownership entities instead. */
export function extractParents(entity: Entity, lookup: EntityLookup): ExtractedRelations {
  if (!lookup.summaryOf(entity.id)?.isActor) return noRelations();
  const parents = propertyValues(entity, "parent").filter((parent) => parent !== entity.id);
  const reasons = parents.map((parent) => whyNotActor(entity, parent, lookup));
  const relations = parents
    .filter((_, index) => reasons[index] === undefined)
    .map((parent) => ({
      ...buildAssociation(entity, lookup, {
        id: ftmRelationId(entity.id, "parent", parent),
        from: recordId(parent),
        to: recordId(entity.id),
        type: "Ownership",
        label: edgeLabel("Ownership"),
        directed: true,
        summary: undefined,
      }),
      sourceCode: `ftm:${entity.schema}.parent`,
    }));
  return {
    relations,
    referredTo: relations.length > 0 ? sourcePages(entity) : [],
    skipped: reasons.filter((reason) => reason !== undefined),
  };
}
