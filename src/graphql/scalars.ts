import { GraphQLScalarType, Kind } from "graphql";
import { GraphQLDateTime } from "graphql-scalars";
import { isPartialDate } from "../dates/partialDate.ts";
import { BadUserInput } from "../errors/errors.ts";

/** RFC 3339, UTC; the field's own scalar, but for the words in which it refuses. */
export const DateTime = new GraphQLScalarType<Date, Date>({
  ...GraphQLDateTime.toConfig(),
  description: 'A moment, as RFC 3339 writes it: "2023-09-17T08:30:00Z".',
  parseValue: (value) => moment(() => GraphQLDateTime.parseValue(value), value),
  parseLiteral: (node) =>
    moment(() => GraphQLDateTime.parseLiteral(node, {}), node.kind === Kind.STRING ? node.value : undefined),
});

function moment(parse: () => Date, value: unknown): Date {
  try {
    return parse();
  } catch {
    throw new BadUserInput(`${shown(value)} is not a moment. Write one like "2023-09-17T08:30:00Z".`);
  }
}

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
  throw new BadUserInput(`${shown(value)} is not a date. Write "2018", "2018-06" or "2018-06-12".`);
}

function shown(value: unknown): string {
  return typeof value === "string" ? `"${value.slice(0, 40)}"` : "This value";
}
