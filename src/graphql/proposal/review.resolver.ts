import { Args, Ctx, FieldResolver, Float, Info, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.ts";
import { DocumentConnection } from "../document/document.type.ts";
import { PageArgs } from "../shared/args.ts";
import type { Selection } from "../shared/selection.ts";
import { decisionsByRule, type RuleQualityRow } from "./proposal.queries.ts";
import { listDocumentsToReview, precisionOf } from "./review.service.ts";
import { RuleQuality } from "./review.type.ts";

@Resolver()
export class ReviewResolver {
  @Query(() => DocumentConnection, {
    description: "The documents with proposals that wait for an editor, the one that was read last first.",
  })
  documentsToReview(@Args(() => PageArgs) args: PageArgs, @Ctx() { reader }: Context, @Info() selection: Selection) {
    return listDocumentsToReview(reader, args, selection);
  }

  @Query(() => [RuleQuality], {
    description:
      "How often the proposals of each rule were right, by the decisions of editors. Those with the most decisions come first.",
  })
  reviewQuality(@Ctx() { reader }: Context) {
    return reader.read(decisionsByRule, {});
  }
}

@Resolver(() => RuleQuality)
export class RuleQualityResolver {
  @FieldResolver(() => Float, {
    nullable: true,
    description:
      "The share of decided proposals that were accepted without an edit, from 0 to 1; null if none is decided.",
  })
  precision(@Root() decisions: RuleQualityRow): number | null {
    return precisionOf(decisions);
  }
}
