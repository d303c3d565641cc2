import { Field, Int, ObjectType } from "type-graphql";
import { Node } from "../node.type.ts";
import { DateTime } from "../scalars.ts";
import { connectionType, edgeType } from "../shared/connection.ts";

@ObjectType({
  description:
    "A passage of a document that supports a relation. If both text and quote are known, document.text.slice(start, end) equals quote.",
  implements: Node,
})
export class Evidence extends Node {
  @Field(() => String, {
    nullable: true,
    description: "The passage, verbatim; null if only the document is known.",
  })
  quote!: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "The offset in the document's text at which the quote begins, in UTF-16 code units (as in JavaScript); null if unknown.",
  })
  start!: number | null;

  @Field(() => Int, { nullable: true, description: "The offset at which the quote ends (exclusive); null if unknown." })
  end!: number | null;

  @Field(() => DateTime, { description: "When it was recorded in the graph." })
  recordedAt!: string;

  @Field(() => DateTime, { nullable: true, description: "When it was retracted; null while current." })
  retractedAt!: string | null;
}

const evidence = () => Evidence;

@ObjectType({ description: "A piece of evidence in a list." })
export class EvidenceEdge extends edgeType(evidence) {}

@ObjectType({ description: "A page of evidence." })
export class EvidenceConnection extends connectionType(evidence, () => EvidenceEdge) {}
