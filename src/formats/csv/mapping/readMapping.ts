import { readFile } from "node:fs/promises";
import { type Document, LineCounter, parseDocument, type SchemaOptions } from "yaml";
import type { z } from "zod";
import { toUserError, UserError } from "../../../errors/userError.ts";
import { createDecoder } from "../table/decodeText.ts";
import { type Mapping, mappingSchema } from "./mapping.schema.ts";
import { nearestWord } from "./suggest.ts";
import { type MappingIssue, validateQuery } from "./validateQuery.ts";

/** A mapping with the positions of its parts in the file. */
export interface LocatedMapping {
  readonly mapping: Mapping;
  /** The position of a path, for messages: "donations.yml:12:7: queries.0.actors.donor.key". */
  locate(path: readonly PropertyKey[]): string;
}

/** All numbers are texts, because a table only has text: the code 040 is not 40. */
const yamlWithoutNumbers: SchemaOptions = { schema: "failsafe", customTags: ["null", "bool"] };

/**
 * Reads the mapping of a table (docs/exchange/csv.md).
 * @throws UserError with the position of each issue in the file, and what to write instead
 */
export async function readMapping(file: string): Promise<LocatedMapping> {
  const lines = new LineCounter();
  const document = parseDocument(await textOf(file), {
    ...yamlWithoutNumbers,
    lineCounter: lines,
    prettyErrors: false,
  });
  const broken = [...document.errors, ...document.warnings];
  if (broken.length > 0) throw new UserError(broken.map(({ message, pos }) => `${at(pos[0])}: ${message}.`).join("\n"));
  const given = toPlain(document, file);
  rejectFtmMapping(given, file);
  const read = mappingSchema.safeParse(given);
  if (!read.success) throw new UserError(messagesOf(read.error.issues.flatMap(issuesOf)));
  const issues = read.data.queries.flatMap((query, index) =>
    validateQuery(query).map(({ path, message }) => ({ path: ["queries", index, ...path], message })),
  );
  if (issues.length > 0) throw new UserError(messagesOf(issues));
  createDecoder(read.data.table.encoding);
  return { mapping: read.data, locate };

  function messagesOf(issues: readonly MappingIssue[]): string {
    const shown = issues.slice(0, 10).map(({ path, message }) => `${locate(path)}: ${message}.`);
    return [...shown, ...(issues.length > 10 ? [`And ${issues.length - 10} more.`] : [])].join("\n");
  }

  function locate(path: readonly PropertyKey[]): string {
    return `${at(offsetOf(path))}: ${path.join(".") || "the mapping"}`;
  }

  /** The offset of the longest part of the path that exists in the file. */
  function offsetOf(path: readonly PropertyKey[]): number {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true) as { readonly range?: readonly number[] } | undefined;
      if (node?.range) return node.range[0]!;
    }
    return 0;
  }

  function at(offset: number): string {
    const { line, col } = lines.linePos(offset);
    return `${file}:${Math.max(line, 1)}:${Math.max(col, 1)}`;
  }
}

/** Resolves YAML aliases, which fails if one is undefined or expands too far. */
function toPlain(document: Document, file: string): unknown {
  try {
    return document.toJS();
  } catch (error) {
    if (error instanceof ReferenceError) throw new UserError(`${file}: ${error.message}.`);
    throw error;
  }
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    throw toUserError(error, {
      ENOENT: `There is no mapping file ${file}.`,
      EISDIR: `${file} is a folder. --mapping takes a YAML file.`,
      EACCES: `You have no permission to read the mapping ${file}.`,
    });
  }
}

/** A mapping for FollowTheMoney's own `ftm map` has another structure. */
function rejectFtmMapping(given: unknown, file: string): void {
  const isRawabitMapping = typeof given === "object" && given !== null && "prefix" in given;
  if (isRawabitMapping || !/"(csv_urls?|entities)":/.test(JSON.stringify(given) ?? "")) return;
  throw new UserError(
    `${file} is a mapping for FollowTheMoney. Run "ftm map ${file}" and import the entities with --format ftm, or write a mapping for Rawabit (docs/exchange/csv.md).`,
  );
}

function issuesOf(issue: z.core.$ZodIssue): MappingIssue[] {
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({
      path: [...issue.path, key],
      message: `unknown key "${key}"${suggestion(key, issue.path)}`,
    }));
  const message = issue.code === "invalid_key" ? issue.issues[0]!.message : issue.message;
  return [{ path: issue.path, message: message.replace(/^Invalid (input|option): /, "") }];
}

/** The key that was probably meant or, failing that, the keys that are allowed at the path. */
function suggestion(key: string, path: readonly PropertyKey[]): string {
  const keys = keysAt(path);
  const nearest = nearestWord(key, keys);
  if (nearest) return ` (did you mean "${nearest}"?)`;
  return keys.length > 0 ? `. The keys here are ${keys.join(", ")}` : "";
}

/** The keys that the schema allows at a path. */
function keysAt(path: readonly PropertyKey[]): string[] {
  // biome-ignore lint/suspicious/noExplicitAny: zod's own description of a schema is not typed.
  let shape: any = mappingSchema;
  for (const step of [...path, null]) {
    for (let def = shape?.def; def && !["object", "array", "record"].includes(def.type); def = shape?.def)
      shape = def.out ?? def.innerType ?? def.options?.[0];
    if (shape === undefined) return [];
    if (step === null) return shape.def.type === "object" ? Object.keys(shape.def.shape) : [];
    // A single item may stand for a list of one.
    if (shape.def.type === "array" && typeof step !== "number") shape = shape.def.element;
    shape = shape.def.element ?? shape.def.valueType ?? shape.def.shape?.[step];
  }
  return [];
}
