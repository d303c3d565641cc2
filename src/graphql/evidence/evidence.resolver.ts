import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Actor } from "../actor/actor.type.ts";
import type { Context } from "../context.ts";
import { Document } from "../document/document.type.ts";
import { relationAsOf } from "../relation/relation.service.ts";
import { Relation } from "../relation/relation.type.ts";
import type { EvidenceRow } from "./evidence.queries.ts";
import type { ListedEvidence } from "./evidence.service.ts";
import { Evidence } from "./evidence.type.ts";

@Resolver(() => Evidence)
export class EvidenceResolver {
  @FieldResolver(() => Document, { description: "The document that the passage stands in." })
  document(@Root() { documentId }: EvidenceRow, @Ctx() { loaders }: Context) {
    return loaders.documents.byId.load(documentId);
  }

  @FieldResolver(() => Relation, {
    description: "The relation that it supports; under knownAt the version that was current then.",
  })
  relation(@Root() { relationId, knownAt, at }: ListedEvidence, @Ctx() { loaders }: Context) {
    return relationAsOf(loaders, relationId, { knownAt, at });
  }

  @FieldResolver(() => [Actor], {
    description:
      "Whom the document credits for it, the outermost reporter first: Reuters, then Fox News. Not the speaker, not the publisher.",
  })
  attribution(@Root() { id }: EvidenceRow, @Ctx() { loaders }: Context) {
    return loaders.evidence.attribution.load(id);
  }
}
