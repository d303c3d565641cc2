import {
  type FieldNode,
  type GraphQLInterfaceType,
  type GraphQLResolveInfo,
  getArgumentValues,
  getNamedType,
} from "graphql";
import type { Loaders } from "../loaders.ts";
import type { RelationPageArgs } from "../relation/relation.input.ts";
import { actorOfRelations, listRelationsOfActor } from "../relation/relation.service.ts";
import { selectedFields } from "../shared/selection.ts";
import type { ActorRow } from "./actor.queries.ts";

/**
 * Reads the relations that a query selects of an actor before the actor is known: their loader keeps them for the field. Their
 * errors are left to the field, too.
 * @returns the actor, if the same statement reads it; null if it must be read by itself, because it has another id
 */
export async function startRelations(loaders: Loaders, id: string, info: GraphQLResolveInfo): Promise<ActorRow | null> {
  const field = (getNamedType(info.returnType) as GraphQLInterfaceType).getFields().relations!;
  const lists = [...nodesByKey(selectedFields(info, "relations")).values()].map(async (fieldNodes) => {
    const args = getArgumentValues(field, fieldNodes[0]!, info.variableValues) as unknown as RelationPageArgs;
    const selection = { ...info, fieldNodes };
    listRelationsOfActor(loaders, id, args, selection).catch(() => {});
    // Conditions on other actors and on documents are looked up first: the actor does not wait for that.
    if (args.where?.with?.length || args.where?.documents?.length) return null;
    return actorOfRelations(loaders, id, args, selection);
  });
  return (await Promise.all(lists.map((list) => list.catch(() => null)))).find((actor) => actor !== null) ?? null;
}

/** The nodes that make one field of the answer. */
function nodesByKey(nodes: readonly FieldNode[]): ReadonlyMap<string, FieldNode[]> {
  const byKey = new Map<string, FieldNode[]>();
  for (const node of nodes) {
    const key = (node.alias ?? node.name).value;
    byKey.set(key, [...(byKey.get(key) ?? []), node]);
  }
  return byKey;
}
