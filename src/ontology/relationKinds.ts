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
    label: { en: "met or visited", ar: "لقاء أو زيارة مع" },
    inverseLabel: { en: "met or visited", ar: "لقاء أو زيارة مع" },
    directed: false,
    lasting: false,
    fromRoles: ["PARTICIPANT", "HOST", "VISITOR"],
    toRoles: [],
  },
  SANCTION: {
    description: "A restriction that an issuer imposes on a target. In effect until its end, if one is known.",
    label: { en: "sanctions", ar: "عقوبات على" },
    inverseLabel: { en: "is sanctioned by", ar: "عقوبات من" },
    directed: true,
    lasting: true,
    fromRoles: ["ISSUER"],
    toRoles: ["TARGET"],
  },
  STATEMENT: {
    description: "A speaker said something about a subject.",
    label: { en: "spoke about", ar: "تصريح بشأن" },
    inverseLabel: { en: "was spoken about by", ar: "تصريح من" },
    directed: true,
    lasting: false,
    fromRoles: ["SPEAKER"],
    toRoles: ["SUBJECT"],
  },
  AFFILIATION: {
    description: "A member, officer or organ belongs to a body. In effect until its end, if one is known.",
    label: { en: "member or officer of", ar: "عضوية أو منصب في" },
    inverseLabel: { en: "has as member or officer", ar: "من الأعضاء أو المسؤولين" },
    directed: true,
    lasting: true,
    fromRoles: ["MEMBER"],
    toRoles: ["BODY"],
  },
  ASSOCIATION: {
    description: "Any other reported relation, such as family, ownership, representation or payment.",
    label: { en: "has another tie to", ar: "صلة أخرى مع" },
    inverseLabel: { en: "has another tie to", ar: "صلة أخرى مع" },
    directed: true,
    lasting: true,
    fromRoles: ["FROM"],
    toRoles: ["TO"],
  },
} as const satisfies Record<string, RelationKindEntry>;

export type RelationKind = keyof typeof relationKinds;
