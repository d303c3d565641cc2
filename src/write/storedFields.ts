import { type FieldTable, type FieldValues, storedNames } from "../ontology/field.ts";
import { parseTextList, toTextList } from "../text/textList.ts";
import type { Texts } from "./records.ts";
import type { Properties } from "./write.queries.ts";

/** The fields of a record as properties of a node or an edge. */
export function propertiesOfFields<Table extends FieldTable>(fields: Table, record: FieldValues<Table>): Properties {
  return mergedProperties(fields, record, {}, "new");
}

/**
 * The properties that a record adds or changes. Texts are merged by language, because each source may know other
 * languages.
 * @param wins which value counts if the graph and the record both have one
 */
export function mergedProperties<Table extends FieldTable>(
  fields: Table,
  record: FieldValues<Table>,
  stored: Properties,
  wins: "stored" | "new",
): Properties {
  const properties: Record<string, unknown> = {};
  for (const [name, property, { type }] of storedNames(fields)) {
    const [old, value] = [stored[property] ?? null, record[name]];
    // Most fields of most records are absent.
    if (value === undefined) continue;
    if (type === "texts") properties[property] = mergedTextList(old as readonly string[] | null, value as Texts, wins);
    else if (wins === "new" || old === null) properties[property] = value;
  }
  return properties;
}

/** The properties as fields of a record, without those that the graph lacks. */
export function fieldsOfProperties<Table extends FieldTable>(
  fields: Table,
  properties: Properties,
): FieldValues<Table> {
  const entries = storedNames(fields).flatMap(([name, property, { type }]) => {
    const stored = properties[property] ?? null;
    const value = type === "texts" ? textsIn(stored as readonly string[] | null) : (stored ?? undefined);
    return value === undefined ? [] : [[name, value]];
  });
  return Object.fromEntries(entries) as FieldValues<Table>;
}

function mergedTextList(
  stored: readonly string[] | null,
  texts: Texts | undefined,
  wins: "stored" | "new",
): readonly string[] | undefined {
  const [old, added] = [parseTextList(stored), Object.entries(texts ?? {})];
  const merged = new Map(wins === "new" ? [...old, ...added] : [...old, ...added, ...old]);
  return merged.size === 0 ? undefined : toTextList(merged);
}

function textsIn(list: readonly string[] | null): Texts | undefined {
  return list?.length ? Object.fromEntries(parseTextList(list)) : undefined;
}
