import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.ts";
import { PageArgs } from "../shared/args.ts";
import type { ImportRunRow } from "./importRun.queries.ts";
import { listImportRuns } from "./importRun.service.ts";
import { ImportedFile, ImportRun, ImportRunConnection } from "./importRun.type.ts";

@Resolver(() => ImportRun)
export class ImportRunResolver {
  @Query(() => ImportRunConnection, { description: "The imports that changed the graph, newest first." })
  importRuns(@Args(() => PageArgs) args: PageArgs, @Ctx() { reader }: Context) {
    return listImportRuns(reader, args);
  }

  @FieldResolver(() => [ImportedFile], { description: "The imported files, in the order in which they were given." })
  files(@Root() { files, sha256 }: ImportRunRow) {
    return files.map((name, index) => ({ name, sha256: sha256[index] }));
  }
}
