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
    description: "Any actor, relation, document or evidence by its id; null where there is none.",
  })
  async node(@Arg("id", () => ID, { description: "The id." }) id: string, @Ctx() { loaders }: Context) {
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
