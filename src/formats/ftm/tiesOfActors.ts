import type { RelationRecord } from "../../write/records.ts";
import { association } from "./associations.ts";
import { stateOf } from "./countries.ts";
import { evidenceOf, pagesOf } from "./documents.ts";
import { type Entity, valuesOf } from "./entity.ts";
import { relationId, thingId } from "./ids.ts";
import type { Known } from "./known.ts";
import { edgeLabel, roleLabels } from "./labels.ts";
import { noActor } from "./pairs.ts";
import { nothing, type Said } from "./said.ts";
import { supporting } from "./supporting.ts";

/**
 * A person belongs to the states whose nationality or citizenship is said. Neither `country` nor a jurisdiction, a country of
 * birth or of residence says so.
 */
export function nationalities(entity: Entity, known: Known): Said {
  if (!known.endOf(entity.id)?.isActor) return nothing();
  const said = (["citizenship", "nationality"] as const).flatMap((property) =>
    valuesOf(entity, property).map((code) => ({ property, code, state: stateOf(code) })),
  );
  const relations = said.flatMap(({ property, state }): RelationRecord[] =>
    state
      ? [
          {
            type: "relation",
            id: relationId(entity.id, property, state.iso2!),
            kind: "AFFILIATION",
            participants: [
              { actor: thingId(entity.id), role: "MEMBER" },
              { actor: state.id, role: "BODY" },
            ],
            role: { ...roleLabels[property]! },
            sourceCode: `ftm:${entity.schema}.${property}`,
            evidence: evidenceOf(entity, supporting(entity, known)),
          },
        ]
      : [],
  );
  const states = said.flatMap(({ state }) => (state ? [state] : []));
  const stateless = said.filter(({ state }) => state === undefined);
  return {
    relations,
    referredTo: relations.length > 0 ? [...states, ...pagesOf(entity)] : [],
    leftOut: stateless.map(({ property, code }) => `${property} "${code}", which is no state of ISO 3166-1`),
  };
}

/** A parent company, as older data names it: FollowTheMoney now says the same by an Ownership. */
export function parents(entity: Entity, known: Known): Said {
  if (!known.endOf(entity.id)?.isActor) return nothing();
  const all = valuesOf(entity, "parent").filter((parent) => parent !== entity.id);
  const strangers = all.map((parent) => noActor(entity, parent, known)).filter((fault) => fault !== undefined);
  const relations = all
    .filter((parent) => noActor(entity, parent, known) === undefined)
    .map((parent) => ({
      ...association(entity, known, {
        id: relationId(entity.id, "parent", parent),
        from: thingId(parent),
        to: thingId(entity.id),
        type: "Ownership",
        label: edgeLabel("Ownership"),
        directed: true,
        summary: undefined,
      }),
      sourceCode: `ftm:${entity.schema}.parent`,
    }));
  return { relations, referredTo: relations.length > 0 ? pagesOf(entity) : [], leftOut: strangers };
}
