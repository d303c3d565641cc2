import { z } from "zod";
import { trimText } from "../../../text/identityText.ts";
import type { OriginalRecord } from "../../../write/records.ts";
import { parseJson } from "../../shared/json.ts";

/** A FollowTheMoney entity: one line of a file. Fields that are not listed here are kept in the original record only. */
export interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
  readonly caption?: string | null;
  /** The entity's ids from before it was merged with others. */
  readonly referents?: readonly string[];
  /** When the source last changed the entity, as an ISO date or date-time. */
  readonly last_change?: string | null;
}

/** FollowTheMoney's own tools write lists of strings; other tools write single strings or numbers. */
const value = z.union([z.string(), z.number().transform(String)]);
const values = z.union([z.array(value), value.transform((single) => [single]), z.null().transform(() => [])]);

const shape: z.ZodType<Entity> = z.looseObject({
  id: z.string().min(1, "must not be empty"),
  schema: z.string().min(1, "must not be empty"),
  properties: z.record(z.string(), values).default({}),
  caption: z.string().nullish(),
  referents: z.array(z.string()).optional(),
  last_change: z.string().nullish(),
});

/** Why a JSON value is not an entity, and what to do. */
export interface InvalidEntity {
  readonly reason: string;
}

/** Parses a JSON value as an entity. */
export function parseEntity(value: unknown): { readonly entity: Entity } | InvalidEntity {
  const read = shape.safeParse(value);
  if (read.success) return { entity: read.data };
  const [{ path, message } = { path: [], message: "" }] = read.error.issues;
  const nested = path[0] === "properties" && path.length > 1;
  const advice = nested
    ? "Property values must be texts. If the file nests entities, use the file that refers to them by id (entities.ftm.json)."
    : 'An entity is {"id": "…", "schema": "…", "properties": {"name": ["…"]}}.';
  return { reason: `not a valid entity: ${path.length === 0 ? "" : `${path.join(".")}: `}${message}. ${advice}` };
}

/** The entity that an original record holds; undefined if it is not of this format. */
export function parseOriginal({ format, content }: OriginalRecord): Entity | undefined {
  const json = format === "ftm" ? parseJson(content) : undefined;
  const read = json && "value" in json ? parseEntity(json.value) : undefined;
  return read && "entity" in read ? read.entity : undefined;
}

/** The entity's id, and the ids that it had before it was merged with others. */
export function entityIds({ id, referents = [] }: Pick<Entity, "id" | "referents">): string[] {
  return [...new Set([id, ...referents])];
}

/** The values of these properties in order, trimmed, without blanks and duplicates. */
export function propertyValues({ properties }: Entity, ...names: readonly string[]): string[] {
  const all = names.flatMap((name) => (Object.hasOwn(properties, name) ? properties[name]! : []));
  return [...new Set(all.map(trimText).filter((each) => each !== ""))];
}

/** The values of the first of these properties that has any. */
export function firstProperty(entity: Entity, ...names: readonly string[]): string[] {
  return names.map((name) => propertyValues(entity, name)).find((found) => found.length > 0) ?? [];
}

/** Several values as one text; undefined if there are none. */
export function joinValues(values: readonly string[], separator = "; "): string | undefined {
  return values.length === 0 ? undefined : values.join(separator);
}

/** A text in an unknown language, under BCP 47's tag "und" (undetermined). */
export function undeterminedText(text: string | undefined): { readonly und: string } | undefined {
  return text === undefined ? undefined : { und: text };
}
