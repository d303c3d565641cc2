import { coerceInputValue, type GraphQLArgument, type GraphQLSchema } from "graphql";
import { BadUserInput } from "../../errors/errors.ts";
import type { ExportFormat } from "../../formats/exportFormat.ts";
import { exportFormats } from "../../formats/formats.ts";
import type { NetworkArgs } from "../../graphql/network/network.args.ts";
import { languageRange } from "../../text/chooseText.ts";

/** What an address like /export?format=gexf&around=aldana asks for. */
export interface ExportQuestion {
  readonly format: ExportFormat;
  readonly part: string | undefined;
  readonly lang: string | undefined;
  readonly network: NetworkArgs;
}

type Given = Readonly<Record<string, string | readonly string[]>>;

/**
 * The parameters of an address: those of `network`, by the very types that GraphQL has for them, and format, part and lang.
 * @throws BadUserInput naming the parameter to mend
 */
export function exportQuestion(schema: GraphQLSchema, given: Given): ExportQuestion {
  const args = schema.getQueryType()!.getFields().network!.args;
  const known = ["format", "part", "lang", ...args.map(({ name }) => name)];
  const stray = Object.keys(given).find((name) => !known.includes(name));
  if (stray !== undefined)
    throw new BadUserInput(`There is no parameter "${stray.slice(0, 40)}". There are ${known.join(", ")}.`, stray);
  const format = formatNamed(once(given, "format"));
  if (given.around === undefined)
    throw new BadUserInput(
      `Name 1 to 100 actors with around=ID. The whole graph is written by the command line alone: npx rawabit export --format ${format.name} --out ${format.parts ? "FOLDER" : `FILE.${format.extension}`}`,
      "around",
    );
  const lang = once(given, "lang");
  languageRange(lang);
  return {
    format,
    part: partOf(format, once(given, "part")),
    lang,
    network: Object.fromEntries(args.map((arg) => [arg.name, argumentOf(arg, given)])) as unknown as NetworkArgs,
  };
}

function formatNamed(name = ""): ExportFormat {
  const format = exportFormats.find((each) => each.name === name);
  if (format) return format;
  const asked = name === "" ? "Say which format" : `There is no format "${name.slice(0, 40)}"`;
  throw new BadUserInput(`${asked}. There are ${exportFormats.map((each) => each.name).join(", ")}.`, "format");
}

/** A request has one answer, so of a format of several files it is one of them. */
function partOf({ name, parts }: ExportFormat, part: string | undefined): string | undefined {
  if (parts ? parts.includes(part ?? "") : part === undefined) return part;
  throw new BadUserInput(
    parts
      ? `${name} is several files: ask for part=${parts.join(" or part=")}.`
      : `${name} is one file. Leave part out.`,
    "part",
  );
}

function argumentOf({ name, type, defaultValue }: GraphQLArgument, given: Given): unknown {
  if (given[name] === undefined) return defaultValue;
  const value = name === "around" ? [given.around].flat() : fromText(name, once(given, name)!);
  return coerceInputValue(value, type, (path, _value, { message }) => {
    throw new BadUserInput(`${[name, ...path].join(".")}: ${message}`, [name, ...path].join("."));
  });
}

function fromText(name: string, text: string): unknown {
  if (name !== "where") return /^-?\d{1,9}$/.test(text) ? Number(text) : text;
  try {
    return JSON.parse(text);
  } catch {
    throw new BadUserInput('where is not JSON. Write it as in where={"kinds":["MEETING"],"since":"2018"}.', "where");
  }
}

function once(given: Given, name: string): string | undefined {
  const value = given[name];
  if (value === undefined || typeof value === "string") return value;
  throw new BadUserInput(`${name} is given ${value.length} times; give it once.`, name);
}
