import { query } from "../../neo4j/query.ts";
import type { ActorKind } from "../../ontology/actorKinds.ts";
import type { NameKind } from "../../ontology/nameKinds.ts";
import type { ActorRow } from "../actor/actor.queries.ts";

interface PairRow {
  readonly one: ActorRow;
  readonly other: ActorRow;
}

type Kinds = { readonly kinds: readonly ActorKind[] | null; readonly limit: number };
/** Actors of a kind besides the one with this id. */
type Others = { readonly id: string; readonly kind: ActorKind; readonly limit: number };

export const equalSkeletons = query<
  Kinds & { readonly nameKinds: readonly NameKind[] },
  PairRow & { readonly oneName: string; readonly otherName: string }
>("duplicate/equalSkeletons");
export const equalIdentifiers = query<Kinds, PairRow & { readonly value: string }>("duplicate/equalIdentifiers");
export const actorsWithSkeletons = query<
  Others & { readonly skeletons: readonly string[] },
  { readonly actor: ActorRow }
>("duplicate/withSkeletons");
export const actorsWithIdentifiers = query<
  Others & { readonly values: readonly string[] },
  { readonly actor: ActorRow; readonly value: string }
>("duplicate/withIdentifiers");
export const sharedCounterparts = query<
  { readonly pairs: readonly (readonly [string, string])[] },
  { readonly one: string; readonly other: string; readonly shared: number }
>("duplicate/sharedCounterparts");
/** `of`: only pairs with this actor; null for all. */
export const distinctPairs = query<{ readonly of: string | null }, { readonly one: string; readonly other: string }>(
  "duplicate/distinctPairs",
);
