import { readFile } from "node:fs/promises";
import { type Document, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import { toUserError, UserError } from "../../errors/userError.ts";
import { decoderOf } from "./decoded.ts";
import { faultsOfQuery, type MappingFault } from "./faultsOfQuery.ts";
import { type Mapping, mappingSchema } from "./mapping.schema.ts";
import { nearest } from "./nearest.ts";

/** A mapping, and how to say where in its file something stands. */
export interface PlacedMapping {
  readonly mapping: Mapping;
  /** "donations.yml:12:7: queries.0.actors.donor.key", for messages. */
  place(path: readonly PropertyKey[]): string;
}

/**
 * Reads the mapping of a table (docs/exchange/csv.md).
 * @throws UserError naming each fault by its place in the file, with what to write instead
 */
export async function readMapping(file: string): Promise<PlacedMapping> {
  const lines = new LineCounter();
  const document = parseDocument(await textOf(file), { lineCounter: lines, prettyErrors: false });
  const broken = [...document.errors, ...document.warnings];
  if (broken.length > 0) throw new UserError(broken.map(({ message, pos }) => `${at(pos[0])}: ${message}.`).join("\n"));
  const given = plainOf(document, file);
  refuseFollowTheMoney(given, file);
  const read = mappingSchema.safeParse(given);
  if (!read.success) throw new UserError(told(read.error.issues.flatMap(faultsOfIssue)));
  const faults = read.data.queries.flatMap((query, index) =>
    faultsOfQuery(query).map(({ path, message }) => ({ path: ["queries", index, ...path], message })),
  );
  if (faults.length > 0) throw new UserError(told(faults));
  decoderOf(read.data.table.encoding);
  return { mapping: read.data, place };

  function told(found: readonly MappingFault[]): string {
    const shown = found.slice(0, 10).map(({ path, message }) => `${place(path)}: ${message}.`);
    return [...shown, ...(found.length > 10 ? [`And ${found.length - 10} more.`] : [])].join("\n");
  }

  function place(path: readonly PropertyKey[]): string {
    return `${at(offsetOf(path))}: ${path.join(".") || "the mapping"}`;
  }

  /** Where the nearest part of the path begins that the file has. */
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

/** Aliases are followed here only: to nothing, or to more than makes sense. */
function plainOf(document: Document, file: string): unknown {
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
      ENOENT: `There is no mapping ${file}.`,
      EISDIR: `${file} is a folder. --mapping names a YAML file.`,
      EACCES: `The mapping ${file} may not be read.`,
    });
  }
}

/** What such a mapping means, a property's schema decides: FollowTheMoney's own command makes entities of it. */
function refuseFollowTheMoney(given: unknown, file: string): void {
  const isOurs = typeof given === "object" && given !== null && "prefix" in given;
  if (isOurs || !/"(csv_urls?|entities)":/.test(JSON.stringify(given) ?? "")) return;
  throw new UserError(
    `${file} is a mapping of FollowTheMoney. Make entities of it by "ftm map ${file}", and import those with --format ftm; or write a mapping of Rawabit's (docs/exchange/csv.md).`,
  );
}

function faultsOfIssue(issue: z.core.$ZodIssue): MappingFault[] {
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({
      path: [...issue.path, key],
      message: `"${key}" is not known here${likely(key, issue.path)}`,
    }));
  const message = issue.code === "invalid_key" ? issue.issues[0]!.message : issue.message;
  return [{ path: issue.path, message: message.replace(/^Invalid (input|option): /, "") }];
}

/** The word that was meant, if there is one much like it among those that may stand there. */
function likely(key: string, path: readonly PropertyKey[]): string {
  const words = keysAt(path);
  const near = nearest(key, words);
  return near ? `; "${near}" is meant, maybe` : words.length > 0 ? `, but ${words.join(", ")}` : "";
}

/** The keys that the schema has at a path. */
function keysAt(path: readonly PropertyKey[]): string[] {
  // biome-ignore lint/suspicious/noExplicitAny: a walk through zod's own description of the schema.
  let shape: any = mappingSchema;
  for (const step of [...path, null]) {
    for (let def = shape?.def; def && !["object", "array", "record"].includes(def.type); def = shape?.def)
      shape = def.out ?? def.innerType ?? def.options?.[0];
    if (shape === undefined) return [];
    if (step === null) return shape.def.type === "object" ? Object.keys(shape.def.shape) : [];
    // A list that may be given once stands for its item.
    if (shape.def.type === "array" && typeof step !== "number") shape = shape.def.element;
    shape = shape.def.element ?? shape.def.valueType ?? shape.def.shape?.[step];
  }
  return [];
}
