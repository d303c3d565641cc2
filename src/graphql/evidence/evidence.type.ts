import { Field, Int, ObjectType } from "type-graphql";
import { Node } from "../node.type.ts";
import { DateTime } from "../scalars.ts";
import { connectionOf, edgeOf } from "../shared/connection.ts";

@ObjectType({
  description:
    "What supports a relation in a document. Where both are known, document.text.slice(start, end) is exactly quote.",
  implements: Node,
})
export class Evidence extends Node {
  @Field(() => String, {
    nullable: true,
    description: "The passage, word for word; null where only the document is known.",
  })
  quote!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "Where the quote begins in the document's text, in UTF-16 code units, as JavaScript counts.",
  })
  start!: number | null;

  @Field(() => Int, { nullable: true, description: "Where the quote ends: the offset behind its last code unit." })
  end!: number | null;

  @Field(() => DateTime, { description: "When the graph learnt of it." })
  recordedAt!: string;

  @Field(() => DateTime, { nullable: true, description: "When the graph learnt better; null for what it still holds." })
  retractedAt!: string | null;
}

const evidence = () => Evidence;

@ObjectType({ description: "A row of a list of evidence." })
export class EvidenceEdge extends edgeOf(evidence) {}

@ObjectType({ description: "A page of evidence." })
export class EvidenceConnection extends connectionOf(evidence, () => EvidenceEdge) {}
