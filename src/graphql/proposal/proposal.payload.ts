import { Field, Int, ObjectType } from "type-graphql";
import { Actor } from "../actor/actor.type.ts";
import { Document } from "../document/document.type.ts";
import { Payload } from "../mutation/payload.type.ts";
import { Relation } from "../relation/relation.type.ts";
import { Proposal } from "./proposal.type.ts";

@ObjectType({ description: "What a reading of a document has proposed." })
export class ReadingPayload extends Payload {
  @Field(() => Document, { description: "The document; its proposals wait there." })
  document!: Document;

  @Field(() => Int, {
    description: "How many proposals of this reading wait now, without those on which an editor has decided before.",
  })
  proposed!: number;

  @Field(() => Int, { description: "How many of these the graph has as relations: they would add a source." })
  known!: number;

  @Field(() => Int, { description: "How many proposals were dropped because the text does not support them." })
  refused!: number;

  @Field(() => [String], {
    description:
      "What you should know of the reading: that the text is in a language that is not read, that it has no date of publication, or why proposals were dropped.",
  })
  notes!: readonly string[];
}

@ObjectType({ description: "What accepting proposals has made of them." })
export class AcceptancePayload extends Payload {
  @Field(() => [Relation], {
    description: "The relations that were recorded or got another passage, in the order of the proposals.",
  })
  relations!: Relation[];

  @Field(() => [Actor], { description: "The actors that were created." })
  actors!: Actor[];
}

@ObjectType({ description: "Proposals about which something was decided." })
export class ProposalsPayload {
  @Field(() => [Proposal], { description: "The proposals as they are now." })
  proposals!: Proposal[];
}
