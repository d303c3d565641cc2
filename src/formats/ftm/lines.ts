import { UserError } from "../../errors/userError.ts";
import type { Source } from "../importFormat.ts";
import { jsonOf } from "../shared/json.ts";
import { linesOf } from "../shared/lines.ts";
import { utf8Bytes } from "../shared/utf8.ts";
import { type Entity, entityOf } from "./entity.ts";

/** A line of a file of entities: the entity and its text, or what is wrong with it. */
export type EntityLine = { readonly line: number } & (
  | { readonly entity: Entity; readonly text: string }
  | { readonly fault: string }
);

/**
 * The entities of a file, one a line.
 * @throws UserError where the file is empty
 */
export async function* entityLines(source: Source): AsyncGenerator<EntityLine> {
  for await (const each of jsonLines(source)) {
    const { line } = each;
    if ("fault" in each) {
      yield each;
      continue;
    }
    const read = isOperation(each.value)
      ? { reason: "it is an operation of a delta file. Read it with --format ftm-delta." }
      : entityOf(each.value);
    yield "entity" in read ? { line, entity: read.entity, text: each.text } : { line, fault: read.reason };
  }
}

/** A line of JSON: its value and its text, or what is wrong with it. */
export type JsonLine = { readonly line: number } & (
  | { readonly value: unknown; readonly text: string }
  | { readonly fault: string }
);

/**
 * The JSON values of a file, one a line.
 * @throws UserError where the file is empty
 */
export async function* jsonLines(source: Source): AsyncGenerator<JsonLine> {
  let empty = true;
  for await (const each of linesOf(utf8Bytes(source))) {
    empty = false;
    const { line } = each;
    if ("reason" in each) {
      yield { line, fault: each.reason };
      continue;
    }
    const read = jsonOf(each.text);
    if ("reason" in read) yield { line, fault: `${read.reason} Write one entity a line.` };
    else yield { line, value: read.value, text: each.text.trim() };
  }
  if (empty) throw new UserError(`${source.name} is empty. It should have one FollowTheMoney entity a line.`);
}

function isOperation(value: unknown): boolean {
  return typeof value === "object" && value !== null && "op" in value && "entity" in value;
}
