import type { Entity } from "./entity.ts";
import { narrower } from "./schemata.ts";

/** Entities that stand on several lines, each with the number of its first. */
export class Fragments {
  readonly #merged = new Map<string, { readonly line: number; entity: Entity }>();

  /** Adds a line; null, or why it can't be one with the lines before. */
  add(line: number, entity: Entity): string | null {
    const held = this.#merged.get(entity.id);
    const merged = held ? merge(held.entity, entity) : entity;
    if (merged === null)
      return `"${entity.id}" is a ${entity.schema} here, and a ${held!.entity.schema} on line ${held!.line}. Give one of them another id.`;
    if (held) held.entity = merged;
    else this.#merged.set(entity.id, { line, entity });
    return null;
  }

  /** The whole entities, in the order of their first lines. */
  all(): Iterable<{ readonly line: number; readonly entity: Entity }> {
    return this.#merged.values();
  }
}

/** One entity from two of its fragments, as `ftm aggregate` makes it; null where they are of schemata that don't go together. */
function merge(one: Entity, other: Entity): Entity | null {
  const schema = narrower(one.schema, other.schema);
  if (schema === null) return null;
  const names = [...new Set([...Object.keys(one.properties), ...Object.keys(other.properties)])];
  const properties = Object.fromEntries(
    names.map((name) => [name, union(one.properties[name] ?? [], other.properties[name] ?? [])]),
  );
  const referents = union(one.referents ?? [], other.referents ?? []);
  return { ...other, ...one, schema, properties, ...(referents.length > 0 && { referents }) };
}

function union(one: readonly string[], other: readonly string[]): string[] {
  return [...new Set([...one, ...other])];
}
