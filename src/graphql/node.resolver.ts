import { Arg, Ctx, ID, Info, Query, Resolver } from "type-graphql";
import { actorParts } from "./actor/actor.parts.ts";
import { typeNameOfActor } from "./actor/actor.type.ts";
import type { Context } from "./context.ts";
import { Node } from "./node.type.ts";
import { nodeOf } from "./proposal/proposal.service.ts";
import { relationAsOf } from "./relation/relation.service.ts";
import { typeNameOfRelation } from "./relation/relation.type.ts";
import type { Selection } from "./shared/selection.ts";

const now = { knownAt: null, at: null } as const;

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description:
      "Finds an actor, relation, document, piece of evidence, change or proposal by its id; null if the id is unknown.",
  })
  async node(
    @Arg("id", () => ID, { description: "The id of the object." }) id: string,
    @Ctx() { loaders }: Context,
    @Info() selection: Selection,
  ) {
    const [actor, relation, document, evidence, change, proposal] = await Promise.all([
      loaders.actors.byIdWith(actorParts(selection)).load(id),
      relationAsOf(loaders, id, now),
      loaders.documents.byId.load(id),
      loaders.evidence.byId.load(id),
      id.startsWith("change:") ? loaders.changes.byId.load(id) : null,
      id.startsWith("proposal:") ? loaders.proposals.byId.load(id) : null,
    ]);
    if (actor) return { ...actor, typeName: typeNameOfActor(actor) };
    if (relation) return { ...relation, typeName: typeNameOfRelation(relation) };
    if (document) return { ...document, typeName: "Document" };
    if (evidence) return { ...evidence, ...now, typeName: "Evidence" };
    if (proposal) return { ...nodeOf(proposal), typeName: "Proposal" };
    return change && { ...change, typeName: "Change" };
  }
}
