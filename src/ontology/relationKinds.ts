import type { Labels } from "./labels.ts";
import type { Role } from "./roles.ts";

/** What the graph needs to know of a kind of relation. */
export interface RelationKindEntry {
  readonly label: Labels;
  /** The same tie, read from its other end. */
  readonly inverseLabel: Labels;
  /** Whether the tie runs from the first group of roles to the second. */
  readonly directed: boolean;
  /** Whether it lasts until an end is known; else it is an event of its date. */
  readonly lasting: boolean;
  /** Issuer, speaker, member; all of a meeting's participants. */
  readonly fromRoles: readonly Role[];
  /** Target, subject, body; empty where the kind has no direction. */
  readonly toRoles: readonly Role[];
}

export const relationKinds = {
  MEETING: {
    label: { en: "met", ar: "اجتمع مع" },
    inverseLabel: { en: "met", ar: "اجتمع مع" },
    directed: false,
    lasting: false,
    fromRoles: ["PARTICIPANT", "HOST", "VISITOR"],
    toRoles: [],
  },
  SANCTION: {
    label: { en: "sanctions", ar: "يفرض عقوبات على" },
    inverseLabel: { en: "is sanctioned by", ar: "تفرض عليه عقوبات" },
    directed: true,
    lasting: true,
    fromRoles: ["ISSUER"],
    toRoles: ["TARGET"],
  },
  STATEMENT: {
    label: { en: "speaks about", ar: "يصرّح بشأن" },
    inverseLabel: { en: "is spoken of by", ar: "يصرّح بشأنه" },
    directed: true,
    lasting: false,
    fromRoles: ["SPEAKER"],
    toRoles: ["SUBJECT"],
  },
  AFFILIATION: {
    label: { en: "belongs to", ar: "ينتمي إلى" },
    inverseLabel: { en: "includes", ar: "يضمّ" },
    directed: true,
    lasting: true,
    fromRoles: ["MEMBER"],
    toRoles: ["BODY"],
  },
  ASSOCIATION: {
    label: { en: "is tied to", ar: "يرتبط بـ" },
    inverseLabel: { en: "is tied to", ar: "يرتبط بـ" },
    directed: true,
    lasting: true,
    fromRoles: ["FROM"],
    toRoles: ["TO"],
  },
} as const satisfies Record<string, RelationKindEntry>;

export type RelationKind = keyof typeof relationKinds;
