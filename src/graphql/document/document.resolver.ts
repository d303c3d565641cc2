import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.ts";
import { evidenceOfDocument } from "../evidence/evidence.service.ts";
import { EvidenceConnection } from "../evidence/evidence.type.ts";
import { PageArgs } from "../shared/pageArgs.ts";
import type { DocumentRow } from "./document.queries.ts";
import { allDocuments, documentsRelatedTo, foundDocuments } from "./document.service.ts";
import { Document, DocumentConnection } from "./document.type.ts";

@Resolver(() => Document)
export class DocumentResolver {
  @Query(() => Document, { nullable: true, description: "A document by its id; null where there is none." })
  document(@Arg("id", () => ID, { description: "The document's id." }) id: string, @Ctx() { loaders }: Context) {
    return loaders.documents.byId.load(id);
  }

  @Query(() => DocumentConnection, {
    description:
      "Documents with these words in their title, keywords or text, the best match first; all of them, by id, where no text is given.",
  })
  documents(
    @Arg("text", () => String, {
      nullable: true,
      description: "Words in any order, in any script; a word's beginning is enough.",
    })
    text: string | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { reader }: Context,
  ) {
    return text === null || text === undefined ? allDocuments(reader, args) : foundDocuments(reader, text, args);
  }

  @FieldResolver(() => [String], { description: "Its keywords, as its publisher gave them." })
  keywords(@Root() { keywords }: DocumentRow) {
    return keywords ?? [];
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "Its text; quotes are slices of it. Null where only the quotes are known.",
  })
  text(@Root() { id }: DocumentRow, @Ctx() { loaders }: Context) {
    return loaders.documents.text.load(id);
  }

  @FieldResolver(() => DocumentConnection, { description: "Documents that it points to, or that point to it." })
  related(@Root() { id }: DocumentRow, @Args(() => PageArgs) args: PageArgs, @Ctx() { loaders }: Context) {
    return documentsRelatedTo(loaders, id, args);
  }

  @FieldResolver(() => EvidenceConnection, {
    description: "The passages in it that support relations, in the order of its text.",
  })
  evidence(@Root() { id }: DocumentRow, @Args(() => PageArgs) args: PageArgs, @Ctx() { loaders }: Context) {
    return evidenceOfDocument(loaders, id, args);
  }
}
