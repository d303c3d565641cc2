import { Field, ObjectType } from "type-graphql";
import { graphqlEnum } from "../shared/enums.ts";
import type { ViewerRole } from "./accessRules.ts";

const RoleEnum = graphqlEnum<ViewerRole>("Role", "What a user may do. Each role includes the one before it.", {
  READER: "Read.",
  EDITOR: "Record, correct, retract and merge as well.",
  ADMIN: "Everything. No operation of this API needs more than EDITOR at present.",
});

@ObjectType({ description: "The user who sends the request." })
export class Viewer {
  @Field(() => String, {
    nullable: true,
    description: "The name under which changes are recorded; null for anonymous readers.",
  })
  name!: string | null;

  @Field(() => RoleEnum, { description: "What the user may do." })
  role!: ViewerRole;
}
