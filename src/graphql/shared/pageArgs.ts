// What declares fields needs it, and commands come here without the schema.
import "reflect-metadata";
import { ArgsType, Field, Int } from "type-graphql";
import { BadUserInput } from "../../errors/errors.ts";

/** What every list takes. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 20, description: "How many rows at the most: 1 to 100." })
  first!: number;

  @Field(() => String, {
    nullable: true,
    description: "Go on behind this cursor of the same list with the same arguments.",
  })
  after?: string | null;
}

/** @throws BadUserInput unless `value` is within the bounds */
export function within(argument: string, value: number, least: number, most: number): number {
  if (value >= least && value <= most) return value;
  throw new BadUserInput(`${argument} is ${value}; it must be from ${least} to ${most}.`, argument);
}

/** `first`, checked. */
export function pageSize(first: number): number {
  return within("first", first, 1, 100);
}
