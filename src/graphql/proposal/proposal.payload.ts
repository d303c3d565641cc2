import { Field, Int, ObjectType } from "type-graphql";
import type { ReadingNoteCode } from "../../reading/readingNote.ts";
import { Actor } from "../actor/actor.type.ts";
import { Document } from "../document/document.type.ts";
import { Payload } from "../mutation/payload.type.ts";
import { Relation } from "../relation/relation.type.ts";
import { graphqlEnum } from "../shared/enums.ts";
import { Proposal } from "./proposal.type.ts";

const ReadingNoteCodeEnum = graphqlEnum<ReadingNoteCode>("ReadingNoteCode", "What a note of a reading says.", {
  LANGUAGE_NOT_READ: "The text is in a language that is not read; `language` says which one, if that is known.",
  LANGUAGE_UNKNOWN: "The text does not show its language.",
  NO_PUBLICATION_DATE: "The document has no date of publication, so that dates that depend on it stay words.",
  MODEL_HAS_NOT_READ: "The model has not read the text; the message says why. The rules have.",
  DROPPED: "Proposals were dropped because the text does not support them; `count` says how many.",
});

@ObjectType("ReadingNote", { description: "What you should know of a reading." })
export class ReadingNoteType {
  @Field(() => ReadingNoteCodeEnum, { description: "What the note says." })
  code!: ReadingNoteCode;

  @Field(() => String, { description: "The note as a sentence in English." })
  message!: string;

  @Field(() => String, { nullable: true, description: "The language of the text (BCP 47), if the note is about it." })
  language!: string | null;

  @Field(() => Int, { nullable: true, description: "How many proposals the note is about; null if it is about none." })
  count!: number | null;
}

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

  @Field(() => [ReadingNoteType], { description: "The same notes, for programs that tell them in other words." })
  codedNotes!: readonly ReadingNoteType[];
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
