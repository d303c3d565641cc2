import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from "type-graphql";
import { chooseText } from "../../text/chooseText.ts";
import { parseTextList } from "../../text/textList.ts";
import { actorParts } from "../actor/actor.parts.ts";
import type { Context } from "../context.ts";
import { evidenceKeyOf, listEvidenceOfRelation } from "../evidence/evidence.service.ts";
import { EvidenceConnection } from "../evidence/evidence.type.ts";
import { ImportRun } from "../importRun/importRun.type.ts";
import { DateTime } from "../scalars.ts";
import { langArg, PageArgs } from "../shared/args.ts";
import type { Selection } from "../shared/selection.ts";
import { Text, textsOf } from "../shared/text.type.ts";
import { RelationPageArgs } from "./relation.input.ts";
import { listRelations, type RelationNode, relationAsOf } from "./relation.service.ts";
import { Participation, Relation, RelationConnection } from "./relation.type.ts";

@Resolver(() => Relation)
export class RelationResolver {
  @Query(() => Relation, {
    nullable: true,
    description:
      "Finds a relation by its id: its current version, or its last version if it has been retracted. With knownAt, the version that was current then. Null if there is none.",
  })
  relation(
    @Arg("id", () => ID, { description: "The relation's id." }) id: string,
    @Arg("knownAt", () => DateTime, {
      nullable: true,
      description: "The state of the graph at this time. Default: now.",
    })
    knownAt: Date | null,
    @Ctx() { loaders }: Context,
  ): Promise<RelationNode | null> {
    return relationAsOf(loaders, id, { knownAt: knownAt ?? null, at: null });
  }

  @Query(() => RelationConnection, {
    description:
      "All relations, ordered by the last day of their date (newest first, undated last), then by the time they were recorded, then by id.",
  })
  relations(
    @Args(() => RelationPageArgs) args: RelationPageArgs,
    @Ctx() { loaders }: Context,
    @Info() selection: Selection,
  ) {
    return listRelations(loaders, args, selection);
  }

  @FieldResolver(() => [Participation], {
    description: "The participants and their roles, in the order of the source.",
  })
  participants(@Root() relation: RelationNode, @Ctx() { loaders }: Context, @Info() selection: Selection) {
    const { names } = actorParts(selection, "actor");
    return loaders.relations.participants({ names }).load(relation);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "A short, neutral summary by whoever recorded the relation. For quotations, see evidence.",
  })
  summary(@Root() { summary }: RelationNode, @Arg("lang", () => String, langArg) lang: string | null) {
    return chooseText(parseTextList(summary), lang);
  }

  @FieldResolver(() => [Text], { description: "The summary in each language in which it was recorded." })
  summaryTexts(@Root() { summary }: RelationNode) {
    return textsOf(summary);
  }

  @FieldResolver(() => ImportRun, {
    nullable: true,
    description: "The import that wrote this version; null if it was not imported.",
  })
  importRun(@Root() { importRun }: RelationNode, @Ctx() { loaders }: Context) {
    return importRun === null ? null : loaders.importRuns.byId.load(importRun);
  }

  @FieldResolver(() => Int, { description: "The number of distinct documents that support it." })
  sourceCount(@Root() relation: RelationNode, @Ctx() { loaders }: Context) {
    if (relation.knownAt === null) return relation.sourceCount;
    return loaders.evidence.countsOfRelation.load(evidenceKeyOf(relation)).then(({ documents }) => documents);
  }

  @FieldResolver(() => EvidenceConnection, {
    description: "The passages that support it, in the order in which they were recorded.",
  })
  evidence(
    @Root() relation: RelationNode,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { loaders }: Context,
    @Info() selection: Selection,
  ) {
    return listEvidenceOfRelation(loaders, relation, args, selection);
  }
}
