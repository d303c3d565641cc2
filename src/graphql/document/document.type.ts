import { Field, ObjectType } from "type-graphql";
import { Node } from "../node.type.ts";
import { PartialDate } from "../scalars.ts";
import { connectionOf, edgeOf } from "../shared/connection.ts";

@ObjectType({ description: "A text that reports relations: an article, a list, a resolution.", implements: Node })
export class Document extends Node {
  @Field(() => String, { nullable: true, description: "Its title." })
  title!: string | null;

  @Field(() => String, { nullable: true, description: "Where it can be read." })
  url!: string | null;

  @Field(() => String, { nullable: true, description: "Who published it, as it says itself." })
  publisher!: string | null;

  @Field(() => String, { nullable: true, description: "The language it is in (BCP 47)." })
  language!: string | null;

  @Field(() => PartialDate, { nullable: true, description: "When it was published, as far as it says." })
  publishedOn!: string | null;
}

const document = () => Document;

@ObjectType({ description: "A row of a list of documents." })
export class DocumentEdge extends edgeOf(document) {}

@ObjectType({ description: "A page of documents." })
export class DocumentConnection extends connectionOf(document, () => DocumentEdge) {}
