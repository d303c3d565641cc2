import { Args, Ctx, Query, Resolver } from "type-graphql";
import type { Context } from "../context.ts";
import { AnnotateArgs } from "./annotation.args.ts";
import { annotate } from "./annotation.service.ts";
import { Mention } from "./annotation.type.ts";

@Resolver()
export class AnnotationResolver {
  @Query(() => [Mention], {
    description:
      "Finds the known actors mentioned in a text, in text order. Mentions do not overlap. The text may have at most 100,000 UTF-16 code units.",
  })
  annotate(@Args(() => AnnotateArgs) args: AnnotateArgs, @Ctx() context: Context): Promise<Mention[]> {
    return annotate(context, args);
  }
}
