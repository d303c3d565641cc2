import { Field, Int, ObjectType } from "type-graphql";
import { Node } from "../node.type.ts";
import { PartialDate } from "../scalars.ts";
import { connectionType, edgeType } from "../shared/connection.ts";

@ObjectType({
  description: "A source that reports relations, such as an article, a list or a resolution.",
  implements: Node,
})
export class Document extends Node {
  @Field(() => String, { nullable: true, description: "The title; null if unknown." })
  title!: string | null;

  @Field(() => String, { nullable: true, description: "The address at which it can be read; null if unknown." })
  url!: string | null;

  @Field(() => String, { nullable: true, description: "The publisher, as stated by the document; null if unknown." })
  publisher!: string | null;

  @Field(() => String, { nullable: true, description: "The language of the document (BCP 47); null if unknown." })
  language!: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: "The date of publication, as precise as known; null if unknown.",
  })
  publishedOn!: string | null;
}

const document = () => Document;

@ObjectType({ description: "A range of a document's text." })
export class TextRange {
  @Field(() => Int, { description: "The offset at which it begins, in UTF-16 code units (as in JavaScript)." })
  start!: number;

  @Field(() => Int, { description: "The offset at which it ends (exclusive)." })
  end!: number;
}

@ObjectType({ description: "A passage of a document's text that contains words of a search." })
export class FoundPassage extends TextRange {
  @Field(() => String, { description: "The passage, verbatim: document.text.slice(start, end)." })
  text!: string;

  @Field(() => [TextRange], { description: "The words that were found in it, at their places in the document's text." })
  words!: readonly TextRange[];
}

@ObjectType({ description: "A document in a list." })
export class DocumentEdge extends edgeType(document) {}

@ObjectType({ description: "A page of documents." })
export class DocumentConnection extends connectionType(document, () => DocumentEdge) {}
