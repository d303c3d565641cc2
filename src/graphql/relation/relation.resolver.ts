import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { chooseText } from "../../text/chooseText.ts";
import type { Context } from "../context.ts";
import { askedOf, evidenceOfRelation } from "../evidence/evidence.service.ts";
import { EvidenceConnection } from "../evidence/evidence.type.ts";
import { ImportRun } from "../importRun/importRun.type.ts";
import { DateTime } from "../scalars.ts";
import { PageArgs } from "../shared/pageArgs.ts";
import { RelationPageArgs } from "./relation.args.ts";
import { allRelations, type ListedRelation, relationAsOf } from "./relation.service.ts";
import { Participation, Relation, RelationConnection } from "./relation.type.ts";

@Resolver(() => Relation)
export class RelationResolver {
  @Query(() => Relation, {
    nullable: true,
    description:
      "A relation by its id: its current version, or else the last; under knownAt the version that was current then. Null where there is none.",
  })
  relation(
    @Arg("id", () => ID, { description: "The relation's id." }) id: string,
    @Arg("knownAt", () => DateTime, { nullable: true, description: "As the graph knew it then." }) knownAt: Date | null,
    @Ctx() { loaders }: Context,
  ): Promise<ListedRelation | null> {
    return relationAsOf(loaders, id, { knownAt: knownAt ?? null, at: null });
  }

  @Query(() => RelationConnection, {
    description:
      "All relations, by the last day of their date, newest first, undated last, then by when they were recorded, then by id.",
  })
  relations(@Args(() => RelationPageArgs) args: RelationPageArgs, @Ctx() { loaders }: Context) {
    return allRelations(loaders, args);
  }

  @FieldResolver(() => [Participation], {
    description: "Who takes part and as what, in the order of the source's record.",
  })
  participants(@Root() relation: ListedRelation, @Ctx() { loaders }: Context) {
    return loaders.relations.participants.load(relation);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "A short neutral sentence about it, made by whoever recorded it; the quotes are in the evidence.",
  })
  summary(
    @Root() { summary }: ListedRelation,
    @Arg("lang", () => String, { nullable: true, description: "The reader's language as a BCP 47 tag." }) lang:
      | string
      | null,
  ) {
    return chooseText(summary, lang);
  }

  @FieldResolver(() => ImportRun, {
    nullable: true,
    description: "The import that brought this version of it; null where it came otherwise.",
  })
  importRun(@Root() { importRun }: ListedRelation, @Ctx() { loaders }: Context) {
    return importRun === null ? null : loaders.importRuns.byId.load(importRun);
  }

  @FieldResolver(() => Int, { description: "How many distinct documents support it." })
  async sourceCount(@Root() relation: ListedRelation, @Ctx() { loaders }: Context) {
    if (relation.knownAt === null) return relation.sourceCount;
    return (await loaders.evidence.countsOfRelation.load(askedOf(relation))).documents;
  }

  @FieldResolver(() => EvidenceConnection, {
    description: "The passages that support it, in the order in which they were recorded.",
  })
  evidence(@Root() relation: ListedRelation, @Args(() => PageArgs) args: PageArgs, @Ctx() { loaders }: Context) {
    return evidenceOfRelation(loaders, relation, args);
  }
}
