import type { ActorKind } from "../../ontology/actorKinds.ts";
import type { NameKind } from "../../ontology/nameKinds.ts";
import type { RelationKind } from "../../ontology/relationKinds.ts";
import type { Role } from "../../ontology/roles.ts";

/** What schema.org calls each kind of actor. */
export const actorTypes = {
  PERSON: "Person",
  STATE: "Country",
  ORGANIZATION: "Organization",
} as const satisfies Record<ActorKind, string>;

/** What each kind of relation is called: an affiliation is a role between a member and a body, as schema.org has it; what it has no word for is ours. */
export const relationTypes = {
  MEETING: "Event",
  SANCTION: "Sanction",
  STATEMENT: "Claim",
  AFFILIATION: "OrganizationRole",
  ASSOCIATION: "Association",
} as const satisfies Record<RelationKind, string>;

/** Of our own: who heeds schema.org alone is not to take what was denied, considered or planned for what was so. */
export const unassertedTypes = {
  MEETING: "UnassertedMeeting",
  SANCTION: "UnassertedSanction",
  STATEMENT: "UnassertedStatement",
  AFFILIATION: "UnassertedAffiliation",
  ASSOCIATION: "UnassertedAssociation",
} as const satisfies Record<RelationKind, string>;

/** The properties that hold who takes part: hosts and visitors attend too. A member's property is not the relation's but its own. */
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

/** Under which property a name of each kind stands. */
export const nameProperties: Readonly<Record<NameKind, string>> = {
  PRIMARY: "name",
  ALIAS: "alternateName",
  WEAK_ALIAS: "alternateName",
  PREVIOUS: "alternateName",
  ABBREVIATION: "alternateName",
};
