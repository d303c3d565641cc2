import type { RelationKind } from "../api/deferred/generated/graphql.ts";

/** One side of a relation, as a form asks for it. */
export interface Side {
  /** The roles of its participants; the first one is the default. */
  readonly roles: readonly string[];
  /** The API's names of its ids; null for lists of participants with roles. */
  readonly field: string | null;
  readonly isSingle: boolean;
  readonly isRequired: boolean;
}

const side = (roles: readonly string[], field: string | null, options: Partial<Side> = {}): Side => ({
  roles,
  field,
  isSingle: false,
  isRequired: true,
  ...options,
});

export const sidesOf: Readonly<Record<RelationKind, readonly Side[]>> = {
  MEETING: [side(["PARTICIPANT", "HOST", "VISITOR"], null)],
  SANCTION: [side(["ISSUER"], "issuers"), side(["TARGET"], "targets")],
  STATEMENT: [side(["SPEAKER"], "speakers"), side(["SUBJECT"], "about", { isRequired: false })],
  AFFILIATION: [side(["MEMBER"], "member", { isSingle: true }), side(["BODY"], "of", { isSingle: true })],
  ASSOCIATION: [side(["FROM"], "from", { isSingle: true }), side(["TO"], "to", { isSingle: true })],
};
