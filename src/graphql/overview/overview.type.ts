import { Field, Int, ObjectType } from "type-graphql";
import type { ActorKind } from "../../ontology/actorKinds.ts";
import { Actor } from "../actor/actor.type.ts";
import { Change } from "../change/change.type.ts";
import { ImportRun } from "../importRun/importRun.type.ts";
import { PartialDate } from "../scalars.ts";
import { ActorKindEnum } from "../shared/enums.ts";
import { KindCount } from "../timeline/timeline.type.ts";

/** The most items of the lists of the overview. */
export const overviewLimits = { mostConnected: 50, indirectTies: 6, publishers: 100 } as const;

@ObjectType({ description: "The number of actors of one kind." })
export class ActorKindCount {
  @Field(() => ActorKindEnum, { description: "The kind of actor." })
  kind!: ActorKind;

  @Field(() => Int, { description: "The number of actors of this kind." })
  count!: number;
}

@ObjectType({ description: "An actor with many counterparts." })
export class ConnectedActor {
  @Field(() => Actor, { description: "The actor." })
  actor!: unknown;

  @Field(() => Int, {
    description: "The number of distinct actors with which it has current, asserted relations.",
  })
  counterpartCount!: number;
}

@ObjectType({ description: "A publisher and what the graph has of it." })
export class PublisherCount {
  @Field(() => String, { description: "The publisher, as stated by the documents." })
  name!: string;

  @Field(() => Int, { description: "The number of its documents." })
  documentCount!: number;
}

@ObjectType({
  description: "Two well-known actors that have no relation with each other, but a counterpart in common.",
})
export class IndirectTie {
  @Field(() => Actor, { description: "One of the actors." })
  from!: unknown;

  @Field(() => Actor, { description: "The other actor. `paths` shows how they are tied." })
  to!: unknown;
}

@ObjectType({
  description:
    "What the graph holds. Only current relations count, and those of every modality unless stated otherwise.",
})
export class Overview {
  @Field(() => Int, { description: "The number of actors." })
  actorCount!: number;

  @Field(() => [ActorKindCount], { description: "The number of actors by kind. Kinds without actors are omitted." })
  actorsByKind!: ActorKindCount[];

  @Field(() => Int, { description: "The number of relations." })
  relationCount!: number;

  @Field(() => [KindCount], { description: "The number of relations by kind. Kinds without relations are omitted." })
  relationsByKind!: KindCount[];

  @Field(() => Int, { description: "The number of documents." })
  documentCount!: number;

  @Field(() => PartialDate, {
    nullable: true,
    description: "The earliest date of a relation; null if no relation has a date.",
  })
  firstDate!: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: "The latest date on which a relation begins; null if no relation has a date.",
  })
  lastDate!: string | null;

  @Field(() => Change, { nullable: true, description: "The last change of the graph; null if there is none." })
  lastChange!: unknown;

  @Field(() => ImportRun, {
    nullable: true,
    description: "The last import that changed the graph; null if there is none.",
  })
  lastImport!: unknown;
}
