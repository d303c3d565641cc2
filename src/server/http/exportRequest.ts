import { coerceInputValue, type GraphQLArgument, type GraphQLSchema } from "graphql";
import { BadUserInput } from "../../errors/errors.ts";
import type { ExportFormat } from "../../formats/exportFormat.ts";
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
}

/**
 * Parses the query string: the arguments of `network`, with the types that GraphQL declares for them, and format, part, lang.
 * @throws BadUserInput that names the invalid parameter
 */
export function parseExportRequest(schema: GraphQLSchema, query: QueryString): ExportRequest {
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
    network: Object.fromEntries(args.map((arg) => [arg.name, argumentOf(arg, query)])) as unknown as NetworkArgs,
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

function argumentOf(argument: GraphQLArgument, query: QueryString): unknown {
  const { name, type, defaultValue } = argument;
  if (query[name] === undefined) return defaultValue;
  const value = name === "around" ? [query.around].flat() : parseValue(name, singleParameter(query, name)!);
  checkSize(name, type, constraintOf(argument), value);
  return coerceInputValue(value, type, (path, _value, { message }) => {
    throw new BadUserInput(`${[name, ...path].join(".")}: ${message}`, [name, ...path].join("."));
  });
}

function parseValue(name: string, text: string): unknown {
  if (name !== "where") return /^-?\d{1,9}$/.test(text) ? Number(text) : text;
  try {
    return JSON.parse(text);
  } catch {
    throw new BadUserInput('where is not valid JSON. Example: where={"kinds":["MEETING"],"since":"2018"}.', "where");
  }
}
