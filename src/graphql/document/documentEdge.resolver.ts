import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import type { Context } from "../context.ts";
import { requireInRange } from "../shared/validation.ts";
import type { DocumentRow } from "./document.queries.ts";
import { DocumentEdge, FoundPassage } from "./document.type.ts";
import type { DocumentEdgeFields } from "./documentList.service.ts";
import { foundPassages } from "./foundPassages.ts";

const maxPassages = 10;

@Resolver(() => DocumentEdge)
export class DocumentEdgeResolver {
  @FieldResolver(() => [FoundPassage], {
    description:
      "Where the words of the search are in the document's text: the passages with the most of them, in text order. Empty if they are in the title or the keywords alone, and in a list that is not a search.",
  })
  async passages(
    @Root() { node, search }: DocumentEdgeFields & { readonly node: DocumentRow },
    @Arg("first", () => Int, {
      defaultValue: 2,
      description: `The maximum number of passages to return, from 1 to ${maxPassages}.`,
    })
    first: number,
    @Ctx() { loaders }: Context,
  ) {
    const limit = requireInRange("first", first, 1, maxPassages);
    if (search === undefined) return [];
    return foundPassages(search, (await loaders.documents.text.load(node.id)) ?? "", limit);
  }
}
