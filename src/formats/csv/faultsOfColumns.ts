import type { MappingFault } from "./faultsOfQuery.ts";
import type { Mapping } from "./mapping.schema.ts";
import { nearest } from "./nearest.ts";
import { columnsOf, quoted } from "./values.ts";

/** What the mapping names and the table does not have; and bare words that are a column's name, which are likely meant for it. */
export function faultsOfColumns({ queries }: Mapping, columns: readonly string[]): MappingFault[] {
  return queries.flatMap((query, index) => [...faultsIn(query, ["queries", index])]);

  function* faultsIn(part: unknown, path: readonly PropertyKey[]): Generator<MappingFault> {
    if (typeof part !== "object" || part === null) return;
    for (const [key, inner] of Object.entries(part)) {
      const place = [...path, Array.isArray(part) ? Number(key) : key];
      // What users name themselves, an actor or a language, may have the name of a key: so by the type of what it holds too.
      if (typeof inner === "string") yield* faultsOfText(key, inner, path, place);
      else if (key === "key" && Array.isArray(inner)) for (const column of inner) yield* unknown(column, place);
      else if (path.length === 2 && (key === "where" || key === "unless")) yield* unknownKeys(inner, place);
      else if (path.length === 4 && path[2] === "actors" && key === "split") yield* unknownKeys(inner, place);
      else if (key !== "map") yield* faultsIn(inner, place);
    }
  }

  function* faultsOfText(
    key: string,
    text: string,
    path: readonly PropertyKey[],
    place: readonly PropertyKey[],
  ): Generator<MappingFault> {
    if (key === "column" || key === "template")
      for (const column of columnsOf({ [key]: text })) yield* unknown(column, place);
    else if (key === "literal" && columns.includes(text))
      yield {
        path,
        message: `"${text}" is the name of a column too. Write {column: "${text}"} for what stands in it, or {template: "${text}"} for the word itself`,
      };
  }

  function* unknownKeys(condition: object, path: readonly PropertyKey[]): Generator<MappingFault> {
    for (const column of Object.keys(condition)) yield* unknown(column, [...path, column]);
  }

  function* unknown(column: string, path: readonly PropertyKey[]): Generator<MappingFault> {
    if (columns.includes(column)) return;
    const near = nearest(column, columns);
    const meant = near === undefined ? "" : `, and "${near}" is meant, maybe`;
    yield { path, message: `the table has no column "${column}"${meant}. It has ${quoted(columns)}` };
  }
}
