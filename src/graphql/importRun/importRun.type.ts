import { Field, ID, Int, ObjectType } from "type-graphql";
import { DateTime } from "../scalars.ts";
import { connectionOf, edgeOf } from "../shared/connection.ts";

@ObjectType({ description: "A file that was imported." })
export class ImportedFile {
  @Field(() => String, { description: "As the import was given it." })
  name!: string;

  @Field(() => String, { description: "The SHA-256 of the file as it lay there, as hexadecimal digits." })
  sha256!: string;
}

@ObjectType({ description: "An import that changed something: of which files, when, and how much." })
export class ImportRun {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => String, { description: "The format, as the command line names it." })
  format!: string;

  @Field(() => DateTime, { description: "When it began." })
  startedAt!: string;

  @Field(() => DateTime, { nullable: true, description: "When it was through; null where it was cut short." })
  finishedAt!: string | null;

  @Field(() => Int, { description: "How many records the graph did not have before." })
  created!: number;

  @Field(() => Int, { description: "How many records said something new of what the graph had." })
  changed!: number;

  @Field(() => Int, { description: "How many records said what the graph had." })
  unchanged!: number;

  @Field(() => Int, { description: "How much its source said no more." })
  retracted!: number;

  @Field(() => Int, { description: "How many records were bad." })
  refused!: number;
}

const run = () => ImportRun;

@ObjectType({ description: "A row of a list of imports." })
export class ImportRunEdge extends edgeOf(run) {}

@ObjectType({ description: "A page of imports." })
export class ImportRunConnection extends connectionOf(run, () => ImportRunEdge) {}
