import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.ts";
import { listEvidenceOfDocument } from "../evidence/evidence.service.ts";
import { EvidenceConnection } from "../evidence/evidence.type.ts";
import { PageArgs } from "../shared/args.ts";
import type { Selection } from "../shared/selection.ts";
import { DocumentListArgs } from "./document.input.ts";
import type { DocumentRow } from "./document.queries.ts";
import { listRelatedDocuments } from "./document.service.ts";
import { Document, DocumentConnection } from "./document.type.ts";
import { listDocuments } from "./documentList.service.ts";

@Resolver(() => Document)
export class DocumentResolver {
  @Query(() => Document, { nullable: true, description: "Finds a document by its id; null if the id is unknown." })
  document(@Arg("id", () => ID, { description: "The document's id." }) id: string, @Ctx() { loaders }: Context) {
    return loaders.documents.byId.load(id);
  }

  @Query(() => DocumentConnection, {
    description:
      "Searches documents by the words of their titles, keywords and texts, best match first. Without a search text, all documents.",
  })
  documents(
    @Args(() => DocumentListArgs) args: DocumentListArgs,
    @Ctx() { reader }: Context,
    @Info() selection: Selection,
  ) {
    return listDocuments(reader, args, selection);
  }

  @FieldResolver(() => [String], { description: "The keywords assigned by the publisher." })
  keywords(@Root() { keywords }: DocumentRow) {
    return keywords ?? [];
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "The full text, of which quotes are substrings. Null if only the quotes are known.",
  })
  text(@Root() { id }: DocumentRow, @Ctx() { loaders }: Context) {
    return loaders.documents.text.load(id);
  }

  @FieldResolver(() => DocumentConnection, { description: "Documents that it refers to or that refer to it." })
  related(
    @Root() { id }: DocumentRow,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { loaders }: Context,
    @Info() selection: Selection,
  ) {
    return listRelatedDocuments(loaders, id, args, selection);
  }

  @FieldResolver(() => EvidenceConnection, {
    description: "The passages of the document that support relations, in text order.",
  })
  evidence(
    @Root() { id }: DocumentRow,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { loaders }: Context,
    @Info() selection: Selection,
  ) {
    return listEvidenceOfDocument(loaders, id, args, selection);
  }
}
