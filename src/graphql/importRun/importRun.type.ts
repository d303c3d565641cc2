import { Field, ID, Int, ObjectType } from "type-graphql";
import { DateTime } from "../scalars.ts";
import { connectionType, edgeType } from "../shared/connection.ts";

@ObjectType({ description: "An imported file." })
export class ImportedFile {
  @Field(() => String, { description: "The name as given to the import." })
  name!: string;

  @Field(() => String, { description: "The SHA-256 of the file as stored (compressed, if it was), in hexadecimal." })
  sha256!: string;
}

@ObjectType({ description: "An import that changed the graph: its files, when it ran and what it changed." })
export class ImportRun {
  @Field(() => ID, { description: "The id of the import." })
  id!: string;

  @Field(() => String, { description: "The format, as named on the command line." })
  format!: string;

  @Field(() => DateTime, { description: "When the import started." })
  startedAt!: string;

  @Field(() => DateTime, { nullable: true, description: "When the import finished; null if it was interrupted." })
  finishedAt!: string | null;

  @Field(() => Int, { description: "Records that were new to the graph." })
  created!: number;

  @Field(() => Int, { description: "Records that changed something in the graph." })
  changed!: number;

  @Field(() => Int, { description: "Records that changed nothing in the graph." })
  unchanged!: number;

  @Field(() => Int, { description: "Relations retracted because the source dropped them." })
  retracted!: number;

  @Field(() => Int, {
    description: "Records not applied, or only in part, because editors have corrected or retracted what they state.",
  })
  curated!: number;

  @Field(() => Int, { description: "Records that were rejected as invalid." })
  refused!: number;
}

const run = () => ImportRun;

@ObjectType({ description: "An import in a list." })
export class ImportRunEdge extends edgeType(run) {}

@ObjectType({ description: "A page of imports." })
export class ImportRunConnection extends connectionType(run, () => ImportRunEdge) {}
