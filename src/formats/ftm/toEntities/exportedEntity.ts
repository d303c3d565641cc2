import type { Texts } from "../../../write/records.ts";
import { schemaProperty } from "../model/schemata.ts";

/** An entity built from a record of the graph. */
export interface ExportedEntity {
  readonly id: string;
  readonly schema: string;
  readonly caption: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** FollowTheMoney's maximum lengths of values by type, in Unicode characters. */
const maxLength: Readonly<Record<string, number>> = {
  name: 384,
  string: 1024,
  identifier: 64,
  text: 65_000,
  url: 4096,
};

/**
 * Builds an entity that FollowTheMoney accepts.
 * @param values by property; properties that the schema lacks and values that FollowTheMoney would reject are dropped
 */
export function buildEntity(
  id: string,
  schema: string,
  caption: string | undefined,
  values: Readonly<Record<string, readonly (string | undefined)[]>>,
): ExportedEntity {
  const properties = Object.entries(values).flatMap(([name, all]) => {
    const property = schemaProperty(schema, name);
    if (property === undefined) return [];
    const given = all.filter((value) => value !== undefined && value.trim() !== "");
    const accepted = [...new Set(given.flatMap((value) => acceptedValues(value!, property.type)))];
    return accepted.length === 0 ? [] : [[name, accepted] as const];
  });
  return {
    id,
    caption: truncate(caption ?? schema, maxLength.name!),
    schema,
    properties: Object.fromEntries(properties),
  };
}

/** A text in all its languages. */
export function allTexts(texts: Texts | undefined): string[] {
  return Object.values(texts ?? {});
}

/** A text in English or, failing that, in its first language. */
export function preferredText(texts: Texts | undefined): string | undefined {
  return texts?.en ?? allTexts(texts)[0];
}

function acceptedValues(value: string, type: string): string[] {
  if (type === "text") return splitAtLineEnds(value, maxLength.text!);
  if (type === "url" && !/^https?:\/\/\S+\.\S+$/.test(value)) return [];
  if (type === "name" || type === "string") return [truncate(value, maxLength[type]!)];
  return [...value].length <= (maxLength[type] ?? Number.POSITIVE_INFINITY) ? [value] : [];
}

function truncate(text: string, max: number): string {
  const characters = [...text];
  return characters.length <= max ? text : `${characters.slice(0, max - 1).join("")}…`;
}

/** Splits a text into parts of at most `max` characters, between lines if possible. */
function splitAtLineEnds(text: string, max: number): string[] {
  if (text.length <= max) return [text];
  const lineEnd = text.lastIndexOf("\n", max);
  const end = lineEnd > 0 ? lineEnd : max;
  return [text.slice(0, end), ...splitAtLineEnds(text.slice(lineEnd > 0 ? end + 1 : end), max)];
}
