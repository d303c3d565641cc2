import { Arg, FieldResolver, Resolver, Root } from "type-graphql";
import { bestName } from "../../names/bestName.ts";
import { langArg } from "../shared/args.ts";
import type { MergeRecord } from "./merge.queries.ts";
import { Merge } from "./merge.type.ts";

@Resolver(() => Merge)
export class MergeRecordResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      "The name of the absorbed actor in a language, or its primary name if there is none in that language. Null if a source has merged it without a name.",
  })
  absorbedName(@Root() { absorbedNames }: MergeRecord, @Arg("lang", () => String, langArg) lang: string | null) {
    return absorbedNames.length === 0 ? null : bestName(absorbedNames, lang);
  }
}
