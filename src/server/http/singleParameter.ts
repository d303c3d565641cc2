import { BadUserInput } from "../../errors/errors.ts";

/** The parameters of an address or a form: a list if a name occurs more than once. */
export type QueryString = Readonly<Record<string, string | readonly string[]>>;

/** The value of a parameter; undefined if it is absent. @throws BadUserInput if it occurs more than once */
export function singleParameter(query: QueryString, name: string): string | undefined {
  const value = query[name];
  if (value === undefined || typeof value === "string") return value;
  throw new BadUserInput(`${name} occurs ${value.length} times; it must occur once.`, name);
}
