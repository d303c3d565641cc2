import { coerceInputValue, type GraphQLArgument, type GraphQLSchema } from "graphql";
import { BadUserInput } from "../../errors/errors.ts";
import type { ExportFormat, Positions } from "../../formats/exportFormat.ts";
import { exportFormats } from "../../formats/formats.ts";
import type { NetworkArgs } from "../../graphql/network/network.args.ts";
import { constraintOf } from "../../graphql/shared/constraint.ts";
import { languageFallbacks } from "../../text/chooseText.ts";
import { checkSize } from "../limits/argumentSizes.ts";
import { type QueryString, singleParameter } from "./singleParameter.ts";

/** The parameters of a URL like /export?format=gexf&around=aldana. */
export interface ExportRequest {
  readonly format: ExportFormat;
  readonly part: string | undefined;
  readonly lang: string | undefined;
  readonly network: NetworkArgs;
  readonly positions: Positions | undefined;
}

/**
 * Parses the query string: the arguments of `network`, with the types that GraphQL declares for them, and format, part, lang.
 * @throws BadUserInput that names the invalid parameter
 */
export function parseExportRequest(schema: GraphQLSchema, query: QueryString): ExportRequest {
  return parseParameters(schema, query, (name) => (name === "around" ? [query.around].flat() : parseText(name, query)));
}

/**
 * Parses the JSON body of a POST request: the same parameters, for more actors than an address has room for, and `positions`.
 * @throws BadUserInput that names the invalid parameter
 */
export function parseExportBody(schema: GraphQLSchema, body: unknown): ExportRequest {
  if (body === null || typeof body !== "object" || Array.isArray(body))
    throw new BadUserInput(
      'The body must be a JSON object, such as {"format": "gexf", "around": ["person:kim-jong-un"]}.',
    );
  const { positions, ...parameters } = body as Readonly<Record<string, unknown>>;
  for (const name of ["format", "part", "lang"] as const)
    if (parameters[name] !== undefined && typeof parameters[name] !== "string")
      throw new BadUserInput(`${name} must be a text.`, name);
  const request = parseParameters(schema, parameters as QueryString, (name) => parameters[name]);
  return { ...request, positions: positions === undefined ? undefined : parsePositions(positions) };
}

function parsePositions(positions: unknown): Positions {
  const entries = Object.entries(positions ?? {}) as [string, unknown][];
  const isPosition = (value: unknown) => Array.isArray(value) && value.length === 2 && value.every(Number.isFinite);
  const wrong = entries.find(([, value]) => !isPosition(value));
  if (wrong) throw new BadUserInput(`positions.${wrong[0].slice(0, 40)} must be two numbers: [x, y].`, "positions");
  return new Map(entries as [string, readonly [number, number]][]);
}

/** @param readValue returns the value of an argument of `network` that the request has */
function parseParameters(
  schema: GraphQLSchema,
  query: QueryString,
  readValue: (name: string) => unknown,
): ExportRequest {
  const args = schema.getQueryType()!.getFields().network!.args;
  const known = ["format", "part", "lang", ...args.map(({ name }) => name)];
  const unknown = Object.keys(query).find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new BadUserInput(
      `Unknown parameter "${unknown.slice(0, 40)}". The parameters are ${known.join(", ")}.`,
      unknown,
    );
  const format = findFormat(singleParameter(query, "format"));
  if (query.around === undefined)
    throw new BadUserInput(
      `Name 1 to 100 actors with around=ID. Only the command line exports the whole graph: npx rawabit export --format ${format.name} --out ${format.parts ? "FOLDER" : `FILE.${format.extension}`}`,
      "around",
    );
  const lang = singleParameter(query, "lang");
  languageFallbacks(lang);
  return {
    format,
    part: partOf(format, singleParameter(query, "part")),
    lang,
    network: Object.fromEntries(
      args.map((arg) => [
        arg.name,
        query[arg.name] === undefined ? arg.defaultValue : argumentOf(arg, readValue(arg.name)),
      ]),
    ) as unknown as NetworkArgs,
    positions: undefined,
  };
}

function findFormat(name = ""): ExportFormat {
  const format = exportFormats.find((each) => each.name === name);
  if (format) return format;
  const problem = name === "" ? "Name a format" : `There is no format "${name.slice(0, 40)}"`;
  throw new BadUserInput(`${problem}. The formats are ${exportFormats.map((each) => each.name).join(", ")}.`, "format");
}

/** A response is one file, so a format with several files needs the name of one. */
function partOf({ name, parts }: ExportFormat, part: string | undefined): string | undefined {
  if (parts ? parts.includes(part ?? "") : part === undefined) return part;
  throw new BadUserInput(
    parts
      ? `${name} has several files: add part=${parts.join(" or part=")}.`
      : `${name} has a single file. Leave part out.`,
    "part",
  );
}

function argumentOf(argument: GraphQLArgument, value: unknown): unknown {
  const { name, type } = argument;
  checkSize(name, type, constraintOf(argument), value);
  return coerceInputValue(value, type, (path, _value, { message }) => {
    throw new BadUserInput(`${[name, ...path].join(".")}: ${message}`, [name, ...path].join("."));
  });
}

function parseText(name: string, query: QueryString): unknown {
  const text = singleParameter(query, name)!;
  if (name !== "where") return /^-?\d{1,9}$/.test(text) ? Number(text) : text;
  try {
    return JSON.parse(text);
  } catch {
    throw new BadUserInput('where is not valid JSON. Example: where={"kinds":["MEETING"],"since":"2018"}.', "where");
  }
}
