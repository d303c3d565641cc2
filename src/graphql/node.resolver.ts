import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { typeNameOfActor } from "./actor/actor.type.ts";
import type { Context } from "./context.ts";
import { Node } from "./node.type.ts";
import { relationAsOf } from "./relation/relation.service.ts";
import { typeNameOfRelation } from "./relation/relation.type.ts";

const now = { knownAt: null, at: null } as const;

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: "Finds an actor, relation, document or piece of evidence by its id; null if the id is unknown.",
  })
  async node(@Arg("id", () => ID, { description: "The id of the object." }) id: string, @Ctx() { loaders }: Context) {
    const [actor, relation, document, evidence] = await Promise.all([
      loaders.actors.byId.load(id),
      relationAsOf(loaders, id, now),
      loaders.documents.byId.load(id),
      loaders.evidence.byId.load(id),
    ]);
    if (actor) return { ...actor, typeName: typeNameOfActor(actor) };
    if (relation) return { ...relation, typeName: typeNameOfRelation(relation) };
    if (document) return { ...document, typeName: "Document" };
    return evidence && { ...evidence, ...now, typeName: "Evidence" };
  }
}
