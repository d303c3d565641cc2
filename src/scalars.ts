import { GraphQLScalarType, Kind } from "graphql";
import { GraphQLDateTime } from "graphql-scalars";
import { isPartialDate } from "./dates/partialDate.ts";
import { BadUserInput } from "./errors.ts";

/** RFC 3339, UTC; the field's own scalar. */
export const DateTime = GraphQLDateTime;

export const PartialDate = new GraphQLScalarType<string, string>({
  name: "PartialDate",
  description:
    'A date exactly as precise as its source: "2018", "2018-06" or "2018-06-12". It stands for all the days that it allows.',
  serialize: (value) => String(value),
  parseValue: parsePartialDate,
  parseLiteral: (node) => parsePartialDate(node.kind === Kind.STRING ? node.value : undefined),
});

function parsePartialDate(value: unknown): string {
  if (typeof value === "string" && isPartialDate(value)) return value;
  const shown = typeof value === "string" ? `"${value.slice(0, 40)}"` : "This value";
  throw new BadUserInput(`${shown} is not a date. Write "2018", "2018-06" or "2018-06-12".`);
}
