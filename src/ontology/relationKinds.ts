import type { Labels } from "./labels.ts";
import type { Role } from "./roles.ts";

/**
 * A kind of relation. Adding one takes an entry here, its GraphQL type and a migration with its constraint and indexes;
 * `tests/guards/newKind.slow.test.ts` does all three.
 */
export interface RelationKindEntry {
  /** For readers of the schema. */
  readonly description: string;
  readonly label: Labels;
  /** The label read from the other end. */
  readonly inverseLabel: Labels;
  /** Whether its edges run from `fromRoles` to `toRoles`. */
  readonly directed: boolean;
  /** Whether it lasts until an end is known; otherwise it is an event on its date. */
  readonly lasting: boolean;
  /** Issuer, speaker, member; all participants of a meeting. */
  readonly fromRoles: readonly Role[];
  /** Target, subject, body; empty if the kind is undirected. */
  readonly toRoles: readonly Role[];
}

export const relationKinds = {
  MEETING: {
    description: "Actors met or talked to each other: a summit, a visit, a call. Undirected.",
    label: { en: "met", ar: "اجتمع مع" },
    inverseLabel: { en: "met", ar: "اجتمع مع" },
    directed: false,
    lasting: false,
    fromRoles: ["PARTICIPANT", "HOST", "VISITOR"],
    toRoles: [],
  },
  SANCTION: {
    description: "A restriction that an issuer imposes on a target. In effect until its end, if one is known.",
    label: { en: "sanctions", ar: "يفرض عقوبات على" },
    inverseLabel: { en: "is sanctioned by", ar: "تفرض عليه عقوبات" },
    directed: true,
    lasting: true,
    fromRoles: ["ISSUER"],
    toRoles: ["TARGET"],
  },
  STATEMENT: {
    description: "A speaker said something about a subject.",
    label: { en: "speaks about", ar: "يصرّح بشأن" },
    inverseLabel: { en: "is spoken of by", ar: "يصرّح بشأنه" },
    directed: true,
    lasting: false,
    fromRoles: ["SPEAKER"],
    toRoles: ["SUBJECT"],
  },
  AFFILIATION: {
    description: "A member, officer or organ belongs to a body. In effect until its end, if one is known.",
    label: { en: "belongs to", ar: "ينتمي إلى" },
    inverseLabel: { en: "includes", ar: "يضمّ" },
    directed: true,
    lasting: true,
    fromRoles: ["MEMBER"],
    toRoles: ["BODY"],
  },
  ASSOCIATION: {
    description: "Any other reported relation, such as family, ownership, representation or payment.",
    label: { en: "is tied to", ar: "يرتبط بـ" },
    inverseLabel: { en: "is tied to", ar: "يرتبط بـ" },
    directed: true,
    lasting: true,
    fromRoles: ["FROM"],
    toRoles: ["TO"],
  },
} as const satisfies Record<string, RelationKindEntry>;

export type RelationKind = keyof typeof relationKinds;
