import type { NameLookup } from "../../names/annotate/nameLookup.ts";
import { query } from "../../neo4j/query.ts";
import type { ActorKind } from "../../ontology/actorKinds.ts";
import type { NameRow } from "../actor/actor.queries.ts";

/** A name with its actor. */
export interface NamedActorRow {
  readonly name: NameRow;
  readonly actorId: string;
  readonly actorKind: ActorKind;
}

export const namesInText = query<NameLookup, NamedActorRow>("annotation/namesInText");

/** A name, and the places of the phrases in which it may be. */
export interface TranslatedNameRow extends NamedActorRow {
  readonly places: readonly number[];
}

export const translatedNames = query<
  { readonly phrases: readonly string[]; readonly limit: number },
  TranslatedNameRow
>("annotation/translatedNames");

export const allSkeletons = query<Record<never, never>, { readonly skeleton: string }>("annotation/allSkeletons");
export const newSkeletons = query<{ readonly since: number }, { readonly skeleton: string | null }>(
  "annotation/newSkeletons",
);
