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

export const translatedNames = query<{ readonly phrases: readonly string[]; readonly limit: number }, NamedActorRow>(
  "annotation/translatedNames",
);
