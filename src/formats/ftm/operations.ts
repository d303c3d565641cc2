import type { Source } from "../importFormat.ts";
import { type Entity, entityOf } from "./entity.ts";
import { jsonLines } from "./lines.ts";

/** A line of a delta file: what is to be done with which entity, or what is wrong with it. */
export type OperationLine = { readonly line: number } & (
  | { readonly put: Entity; readonly text: string }
  /** Id of an entity. */
  | { readonly remove: string }
  | { readonly fault: string }
);

const advice = 'A line of a delta file is {"op": "ADD", "entity": {…}}, where op is ADD, MOD or DEL.';

/** @throws UserError where the file is empty */
export async function* operationLines(source: Source): AsyncGenerator<OperationLine> {
  for await (const each of jsonLines(source)) {
    const { line } = each;
    yield "fault" in each ? each : { line, ...operationOf(each.value) };
  }
}

function operationOf(value: unknown) {
  const { op, entity } = (typeof value === "object" && value !== null ? value : {}) as {
    op?: unknown;
    entity?: unknown;
  };
  if (op === "DEL") {
    const id = typeof entity === "object" && entity !== null && "id" in entity ? entity.id : undefined;
    return typeof id === "string" && id !== ""
      ? { remove: id }
      : { fault: `it does not say which entity is gone. ${advice}` };
  }
  if (op !== "ADD" && op !== "MOD") return { fault: `its op is ${JSON.stringify(op) ?? "missing"}. ${advice}` };
  const read = entityOf(entity);
  return "entity" in read ? { put: read.entity, text: JSON.stringify(entity) } : { fault: read.reason };
}
