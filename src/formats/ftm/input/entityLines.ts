import { UserError } from "../../../errors/userError.ts";
import type { Source } from "../../importFormat.ts";
import { parseJson } from "../../shared/json.ts";
import { readLines, readUtf8 } from "../../shared/lines.ts";
import { type Entity, parseEntity } from "../model/entity.ts";

/** A line of an entity file: the entity and the line's text, or what is wrong with the line. */
export type EntityLine = { readonly line: number } & (
  | { readonly entity: Entity; readonly text: string }
  | { readonly error: string }
);

/**
 * Reads a file of entities, one per line.
 * @throws UserError if the file is empty
 */
export async function* readEntities(source: Source): AsyncGenerator<EntityLine> {
  for await (const each of readJsonLines(source)) {
    const { line } = each;
    if ("error" in each) {
      yield each;
      continue;
    }
    const read = isOperation(each.value)
      ? { reason: "this is an operation of a delta file. Import it with --format ftm-delta." }
      : parseEntity(each.value);
    yield "entity" in read ? { line, entity: read.entity, text: each.text } : { line, error: read.reason };
  }
}

/** A line of a delta file: an entity to add or replace, the id of an entity to remove, or what is wrong with the line. */
export type OperationLine = { readonly line: number } & (
  | { readonly put: Entity; readonly text: string }
  | { readonly remove: string }
  | { readonly error: string }
);

/**
 * Reads a delta file, one operation per line.
 * @throws UserError if the file is empty
 */
export async function* readOperations(source: Source): AsyncGenerator<OperationLine> {
  for await (const each of readJsonLines(source)) {
    const { line } = each;
    yield "error" in each ? each : { line, ...parseOperation(each.value) };
  }
}

const operationAdvice = 'A line of a delta file is {"op": "ADD", "entity": {…}}, where op is ADD, MOD or DEL.';

function parseOperation(value: unknown) {
  const { op, entity } = (typeof value === "object" && value !== null ? value : {}) as {
    op?: unknown;
    entity?: unknown;
  };
  if (op === "DEL") {
    const id = typeof entity === "object" && entity !== null && "id" in entity ? entity.id : undefined;
    return typeof id === "string" && id !== ""
      ? { remove: id }
      : { error: `the id of the removed entity is missing. ${operationAdvice}` };
  }
  if (op !== "ADD" && op !== "MOD") return { error: `op is ${JSON.stringify(op) ?? "missing"}. ${operationAdvice}` };
  const read = parseEntity(entity);
  return "entity" in read ? { put: read.entity, text: JSON.stringify(entity) } : { error: read.reason };
}

function isOperation(value: unknown): boolean {
  return typeof value === "object" && value !== null && "op" in value && "entity" in value;
}

/** Whether a line, which may be cut off, is an operation of a delta file. */
export function isOperationLine(line: string): boolean {
  return /^\s*\{.*"op"\s*:\s*"/.test(line) && /"entity"\s*:\s*\{/.test(line);
}

type JsonLine = { readonly line: number } & (
  | { readonly value: unknown; readonly text: string }
  | { readonly error: string }
);

async function* readJsonLines(source: Source): AsyncGenerator<JsonLine> {
  let empty = true;
  for await (const each of readLines(readUtf8(source))) {
    empty = false;
    const { line } = each;
    if ("reason" in each) {
      yield { line, error: each.reason };
      continue;
    }
    const read = parseJson(each.text);
    if ("reason" in read) yield { line, error: `${read.reason} Write one entity per line.` };
    else yield { line, value: read.value, text: each.text.trim() };
  }
  if (empty) throw new UserError(`${source.name} is empty. Expected one FollowTheMoney entity per line.`);
}
