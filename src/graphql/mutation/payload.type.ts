import { Field, ObjectType } from "type-graphql";
import { Actor } from "../actor/actor.type.ts";
import { Change } from "../change/change.type.ts";
import { Document } from "../document/document.type.ts";
import { Relation } from "../relation/relation.type.ts";

/** What every mutation returns besides the thing that it changed. */
@ObjectType()
export abstract class Payload {
  @Field(() => Change, { nullable: true, description: "The change; null if everything was so already." })
  change!: Change | null;
}

@ObjectType({ description: "The document that was added." })
export class DocumentPayload extends Payload {
  @Field(() => Document, { description: "The document." })
  document!: Document;
}

@ObjectType({ description: "The actor that was created or changed." })
export class ActorPayload extends Payload {
  @Field(() => Actor, { description: "The actor after the change." })
  actor!: Actor;
}

@ObjectType({ description: "The relation that was recorded, corrected, retracted or restored." })
export class RelationPayload extends Payload {
  @Field(() => Relation, { description: "The relation after the change; if it is retracted, its last version." })
  relation!: Relation;
}
