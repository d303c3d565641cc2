import { Field, Int, ObjectType } from "type-graphql";
import { Node } from "../node.type.ts";
import { Relation } from "../relation/relation.type.ts";
import { DateTime } from "../scalars.ts";
import { connectionType, edgeType } from "../shared/connection.ts";
import type { ChangeRow } from "./change.queries.ts";

@ObjectType({
  description:
    "One committed change of the graph: a mutation, a command, or a whole import. Its id is a cursor: `changes(after: id)` and the subscription continue after it.",
  implements: Node,
})
export class Change extends Node {
  @Field(() => Int, {
    description:
      "The revision that the graph had after it. Later changes have higher revisions; between two changes, revisions may be missing.",
  })
  revision!: number;

  @Field(() => DateTime, { description: "When it was committed; for an import, when it ended." })
  at!: string;

  @Field(() => String, {
    nullable: true,
    description: "The user who made it; null for the command line.",
  })
  by!: string | null;

  @Field(() => String, {
    description:
      "The name of the mutation or command: recordMeeting, retractRelation, mergeActors, import, retract, refresh, wipe, …",
  })
  operation!: string;

  @Field(() => String, { nullable: true, description: "The reason that the user gave; null if none." })
  reason!: string | null;
}

const change = () => Change;

@ObjectType({ description: "A change in a list." })
export class ChangeEdge extends edgeType(change) {}

@ObjectType({ description: "A page of changes." })
export class ChangeConnection extends connectionType(change, () => ChangeEdge) {}

@ObjectType({ description: "A version of a relation: its content, and from when to when the graph had it." })
export class RelationVersion {
  @Field(() => Int, { description: "1 for the first version, then 2, 3, …" })
  version!: number;

  @Field(() => Relation, {
    description:
      "The relation as this version states it, with the participants and the evidence that it had when it was last current.",
  })
  relation!: unknown;

  @Field(() => DateTime, { description: "When this version was recorded in the graph." })
  recordedAt!: string;

  @Field(() => DateTime, { nullable: true, description: "When this version was superseded; null while current." })
  retractedAt!: string | null;

  @Field(() => Change, {
    nullable: true,
    description:
      "The change that recorded it; null if it was recorded before Rawabit kept changes or in another graph, or if its import has not ended.",
  })
  change!: ChangeRow | null;

  @Field(() => Change, {
    nullable: true,
    description:
      "The change that superseded or retracted it; null while current, if Rawabit kept no changes then, or if the import that did it has not ended.",
  })
  retractedIn!: ChangeRow | null;
}
