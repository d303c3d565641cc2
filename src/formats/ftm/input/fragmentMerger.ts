import type { Entity } from "../model/entity.ts";
import { moreSpecificSchema } from "../model/schemata.ts";

/** Merges entities that are spread over several lines; each keeps the number of its first line. */
export class FragmentMerger {
  readonly #merged = new Map<string, { readonly line: number; entity: Entity }>();

  /** Adds a line. Returns null, or why it cannot be merged with the earlier lines. */
  add(line: number, entity: Entity): string | null {
    const known = this.#merged.get(entity.id);
    const merged = known ? merge(known.entity, entity) : entity;
    if (merged === null)
      return `"${entity.id}" is a ${entity.schema} here but a ${known!.entity.schema} on line ${known!.line}. Give one of them another id.`;
    if (known) known.entity = merged;
    else this.#merged.set(entity.id, { line, entity });
    return null;
  }

  /** The merged entities, in the order of their first lines. */
  all(): Iterable<{ readonly line: number; readonly entity: Entity }> {
    return this.#merged.values();
  }
}

/** Merges two fragments as `ftm aggregate` does; null if their schemata are incompatible. */
function merge(one: Entity, other: Entity): Entity | null {
  const schema = moreSpecificSchema(one.schema, other.schema);
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
