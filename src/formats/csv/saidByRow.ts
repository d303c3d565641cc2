import type { Texts } from "../../write/records.ts";
import type { ValueSpec } from "./value.schema.ts";
import { type Row, valueIn } from "./values.ts";

/** Texts by language, of those that the row says. */
export function textsOf(specs: Readonly<Record<string, ValueSpec>> | undefined, row: Row): Texts | undefined {
  const texts = Object.entries(specs ?? {}).flatMap(([lang, spec]) => {
    const text = valueIn(spec, row);
    return text === undefined ? [] : [[lang, text] as const];
  });
  return texts.length === 0 ? undefined : Object.fromEntries(texts);
}

/** A list that has something in it. */
export function filled<Item>(list: readonly Item[] | undefined): readonly Item[] | undefined {
  return list?.length ? list : undefined;
}

/** What the row says nothing about is left out of its record. */
export function given<Properties extends object>(
  properties: Properties,
): { [Key in keyof Properties]?: Exclude<Properties[Key], undefined> } {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as never;
}
