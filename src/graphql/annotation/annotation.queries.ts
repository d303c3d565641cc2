import type { NameLookup } from "../../names/annotate/nameLookup.ts";
import { query } from "../../neo4j/query.ts";
import type { ActorKind } from "../../ontology/actorKinds.ts";
import type { NameRow } from "../actor/actor.queries.ts";

export const namesInText = query<
  NameLookup,
  { readonly name: NameRow; readonly actorId: string; readonly actorKind: ActorKind }
>("annotation/namesInText");
