import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Actor } from "../actor/actor.type.ts";
import type { Context } from "../context.ts";
import { Document } from "../document/document.type.ts";
import { relationAsOf } from "../relation/relation.service.ts";
import { Relation } from "../relation/relation.type.ts";
import type { EvidenceRow } from "./evidence.queries.ts";
import type { EvidenceNode } from "./evidence.service.ts";
import { Evidence } from "./evidence.type.ts";

@Resolver(() => Evidence)
export class EvidenceResolver {
  @FieldResolver(() => Document, { description: "The document that contains the passage." })
  document(@Root() { documentId }: EvidenceRow, @Ctx() { loaders }: Context) {
    return loaders.documents.byId.load(documentId);
  }

  @FieldResolver(() => Relation, {
    description: "The relation that it supports. If the query has knownAt, the version that was current then.",
  })
  relation(@Root() { relationId, knownAt, at }: EvidenceNode, @Ctx() { loaders }: Context) {
    return relationAsOf(loaders, relationId, { knownAt, at });
  }

  @FieldResolver(() => [Actor], {
    description:
      "The actors that the document credits for the information, outermost reporter first: Reuters, then Fox News. This is neither the speaker nor the publisher.",
  })
  attribution(@Root() { id }: EvidenceRow, @Ctx() { loaders }: Context) {
    return loaders.evidence.attribution.load(id);
  }
}
