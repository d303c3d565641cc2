import { ArgsType, Field, ID } from "type-graphql";
import type { ActorKind } from "../../ontology/actorKinds.ts";
import { PageArgs, pageArgs } from "../shared/args.ts";
import { ActorKindEnum } from "../shared/enums.ts";

const kindsArg = { nullable: true, description: "Only actors of these kinds." } as const;

@ArgsType()
export class ActorListArgs extends PageArgs {
  @Field(() => [ID], { nullable: true, description: "Only the actors with these ids. An unknown id is an error." })
  ids?: string[] | null;

  @Field(() => [ActorKindEnum], kindsArg)
  kinds?: ActorKind[] | null;
}

@ArgsType()
export class ActorSearchArgs extends pageArgs(10) {
  @Field(() => String, {
    description:
      "A name, or some of its words, in any script; typing errors do not matter. The first two letters of a word are enough. Spelling variants of a letter, diacritics, case and attached particles are ignored.",
  })
  text!: string;

  @Field(() => [ActorKindEnum], kindsArg)
  kinds?: ActorKind[] | null;
}
