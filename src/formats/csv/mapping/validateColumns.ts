import type { Mapping } from "./mapping.schema.ts";
import { nearestWord, quoteAll } from "./suggest.ts";
import type { MappingIssue } from "./validateQuery.ts";
import { usedColumns } from "./value.schema.ts";

/** Checks a mapping against the columns of the table: unknown columns, and literals that were probably meant as columns. */
export function validateColumns({ queries }: Mapping, columns: readonly string[]): MappingIssue[] {
  return queries.flatMap((query, index) => [...issuesIn(query, ["queries", index])]);

  function* issuesIn(part: unknown, path: readonly PropertyKey[]): Generator<MappingIssue> {
    if (typeof part !== "object" || part === null) return;
    for (const [key, inner] of Object.entries(part)) {
      const innerPath = [...path, Array.isArray(part) ? Number(key) : key];
      // Names that users choose, of actors and languages, may equal a key of the schema, so the type and the depth count too.
      if (typeof inner === "string") yield* textIssues(key, inner, path, innerPath);
      else if (key === "key" && Array.isArray(inner))
        for (const column of inner) yield* unknownColumn(column, innerPath);
      else if (path.length === 2 && (key === "where" || key === "unless")) yield* unknownKeys(inner, innerPath);
      else if (path.length === 4 && path[2] === "actors" && key === "split") yield* unknownKeys(inner, innerPath);
      else if (key !== "map") yield* issuesIn(inner, innerPath);
    }
  }

  function* textIssues(
    key: string,
    text: string,
    path: readonly PropertyKey[],
    innerPath: readonly PropertyKey[],
  ): Generator<MappingIssue> {
    if (key === "column" || key === "template")
      for (const column of usedColumns({ [key]: text })) yield* unknownColumn(column, innerPath);
    else if (key === "literal" && columns.includes(text))
      yield {
        path,
        message: `"${text}" is also the name of a column. Write {column: "${text}"} for the cell's value, or {template: "${text}"} for the word itself`,
      };
  }

  function* unknownKeys(condition: object, path: readonly PropertyKey[]): Generator<MappingIssue> {
    for (const column of Object.keys(condition)) yield* unknownColumn(column, [...path, column]);
  }

  function* unknownColumn(column: string, path: readonly PropertyKey[]): Generator<MappingIssue> {
    if (columns.includes(column)) return;
    const nearest = nearestWord(column, columns);
    const suggestion = nearest === undefined ? "" : ` (did you mean "${nearest}"?)`;
    yield { path, message: `the table has no column "${column}"${suggestion}. Its columns are ${quoteAll(columns)}` };
  }
}
