// Decorators need it, and some commands import this file without importing schema.ts.
import "reflect-metadata";
import { ArgsType, Field, Int } from "type-graphql";
import { Constraint } from "./constraint.ts";
import { requireInRange } from "./validation.ts";

/** The largest page of any list. */
export const maxPageSize = 100;

/**
 * The base class of the arguments of a paginated field (Relay's `first` and `after`).
 * @param defaultFirst the default of `first`
 */
export function pageArgs(defaultFirst: number) {
  @ArgsType()
  abstract class PageArgsType {
    @Field(() => Int, {
      defaultValue: defaultFirst,
      description: `The maximum number of items to return, from 1 to ${maxPageSize}.`,
    })
    first!: number;

    // A cursor contains an id, in base64.
    @Constraint({ maxLength: 4_000 })
    @Field(() => String, {
      nullable: true,
      description: "Returns the items after this cursor, which must come from the same list with the same arguments.",
    })
    after?: string | null;
  }
  return PageArgsType;
}

@ArgsType()
export class PageArgs extends pageArgs(20) {}

/**
 * The number of rows to read for a page: one more than `first`, to see whether there is a next page.
 * @throws BadUserInput
 */
export function rowLimit(first: number): number {
  return requireInRange("first", first, 1, maxPageSize) + 1;
}

/** The options of every argument `lang`. */
export const langArg = {
  nullable: true,
  description: 'The preferred language (BCP 47), such as "ar", "en" or "zh-Hant".',
} as const;
