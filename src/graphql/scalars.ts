import { GraphQLScalarType, Kind } from "graphql";
import { GraphQLDateTime } from "graphql-scalars";
import { isPartialDate } from "../dates/partialDate.ts";
import { BadUserInput } from "../errors/errors.ts";

/** The scalar of graphql-scalars (RFC 3339, UTC) with our own error message. */
export const DateTime = new GraphQLScalarType<Date, Date>({
  ...GraphQLDateTime.toConfig(),
  description: 'A point in time in RFC 3339 format, such as "2023-09-17T08:30:00Z".',
  parseValue: (value) => parseDateTime(() => GraphQLDateTime.parseValue(value), value),
  parseLiteral: (node) =>
    parseDateTime(() => GraphQLDateTime.parseLiteral(node, {}), node.kind === Kind.STRING ? node.value : undefined),
});

function parseDateTime(parse: () => Date, value: unknown): Date {
  try {
    return parse();
  } catch {
    throw new BadUserInput(`${quoted(value)} is not a valid DateTime. Use RFC 3339, such as "2023-09-17T08:30:00Z".`);
  }
}

export const PartialDate = new GraphQLScalarType<string, string>({
  name: "PartialDate",
  description:
    'A year, a month or a day, exactly as precise as its source: "2018", "2018-06" or "2018-06-12". A year or a month covers all of its days.',
  serialize: (value) => String(value),
  parseValue: parsePartialDate,
  parseLiteral: (node) => parsePartialDate(node.kind === Kind.STRING ? node.value : undefined),
});

function parsePartialDate(value: unknown): string {
  if (typeof value === "string" && isPartialDate(value)) return value;
  throw new BadUserInput(`${quoted(value)} is not a valid date. Use "2018", "2018-06" or "2018-06-12".`);
}

function quoted(value: unknown): string {
  return typeof value === "string" ? `"${value.slice(0, 40)}"` : "This value";
}
