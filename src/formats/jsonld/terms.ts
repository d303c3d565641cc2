import type { ActorKind } from "../../ontology/actorKinds.ts";
import type { NameKind } from "../../ontology/nameKinds.ts";
import type { RelationKind } from "../../ontology/relationKinds.ts";
import type { Role } from "../../ontology/roles.ts";

/** schema.org's type for each kind of actor. */
export const actorTypes = {
  PERSON: "Person",
  STATE: "Country",
  ORGANIZATION: "Organization",
} as const satisfies Record<ActorKind, string>;

/** The kinds of relations that have a type in schema.org, where an affiliation is a role between a member and a body. */
const schemaOrgTypes: Partial<Record<RelationKind, string>> = {
  MEETING: "Event",
  STATEMENT: "Claim",
  AFFILIATION: "OrganizationRole",
};

/**
 * The type of a relation. A planned, hypothetical or denied relation has a type of Rawabit's own vocabulary, so that a
 * reader who knows only schema.org does not take it for a fact.
 */
export function relationType(kind: RelationKind, isAsserted: boolean): string {
  const name = `${kind[0]}${kind.slice(1).toLowerCase()}`;
  return isAsserted ? (schemaOrgTypes[kind] ?? name) : `Unasserted${name}`;
}

/** The properties that hold the participants of a role. Members have none, because the member itself refers to the relation. */
export const roleProperties: Readonly<Record<Role, readonly string[]>> = {
  PARTICIPANT: ["attendee"],
  HOST: ["attendee", "host"],
  VISITOR: ["attendee", "visitor"],
  ISSUER: ["issuer"],
  TARGET: ["target"],
  SPEAKER: ["author"],
  SUBJECT: ["about"],
  MEMBER: [],
  BODY: ["memberOf"],
  FROM: ["from"],
  TO: ["to"],
};

/** The property for each kind of name. */
export const nameProperties: Readonly<Record<NameKind, string>> = {
  PRIMARY: "name",
  ALIAS: "alternateName",
  WEAK_ALIAS: "alternateName",
  PREVIOUS: "alternateName",
  ABBREVIATION: "alternateName",
};
