import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.ts";
import { PageArgs } from "../shared/pageArgs.ts";
import type { ImportRunRow } from "./importRun.queries.ts";
import { allImportRuns } from "./importRun.service.ts";
import { ImportedFile, ImportRun, ImportRunConnection } from "./importRun.type.ts";

@Resolver(() => ImportRun)
export class ImportRunResolver {
  @Query(() => ImportRunConnection, { description: "The imports that changed something, the last one first." })
  importRuns(@Args(() => PageArgs) args: PageArgs, @Ctx() { reader }: Context) {
    return allImportRuns(reader, args);
  }

  @FieldResolver(() => [ImportedFile], { description: "What was imported, in the order in which it was given." })
  files(@Root() { files, sha256 }: ImportRunRow) {
    return files.map((name, index) => ({ name, sha256: sha256[index] }));
  }
}
