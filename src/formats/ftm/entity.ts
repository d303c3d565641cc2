import { z } from "zod";

/** A FollowTheMoney entity, as one line of a file holds it. What stands beside these fields is kept in the original alone. */
export interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
  readonly caption?: string | null;
  /** Ids that the entity had before it was found to be one with others. */
  readonly referents?: readonly string[];
  /** When the source last said something else of it, as an ISO date or moment. */
  readonly last_change?: string | null;
}

/** FollowTheMoney's own tools write lists of strings; others write a single one, or numbers. */
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

/** Why a line is no entity, and what to do. */
export interface Refused {
  readonly reason: string;
}

/** The entity that a JSON value is, or what is wrong with it. */
export function entityOf(value: unknown): { readonly entity: Entity } | Refused {
  const read = shape.safeParse(value);
  if (read.success) return { entity: read.data };
  const [{ path, message } = { path: [], message: "" }] = read.error.issues;
  const nested = path[0] === "properties" && path.length > 1;
  const advice = nested
    ? "Its values are texts; where entities are nested in others, take the file that refers to them by id (entities.ftm.json)."
    : 'An entity is {"id": "…", "schema": "…", "properties": {"name": ["…"]}}.';
  return { reason: `it is no entity: ${path.length === 0 ? "" : `${path.join(".")}: `}${message}. ${advice}` };
}

/** What an entity says under these properties, blank values left out, each once, in their order. */
export function valuesOf({ properties }: Entity, ...names: readonly string[]): string[] {
  const all = names.flatMap((name) => (Object.hasOwn(properties, name) ? properties[name]! : []));
  return [...new Set(all.map((each) => each.trim()).filter((each) => each !== ""))];
}

/** What the first of these properties says that says anything. */
export function firstOf(entity: Entity, ...names: readonly string[]): string[] {
  return names.map((name) => valuesOf(entity, name)).find((found) => found.length > 0) ?? [];
}

/** Several values as one text; undefined where there is none. */
export function textOf(values: readonly string[], between = "; "): string | undefined {
  return values.length === 0 ? undefined : values.join(between);
}

/** A text of which the source does not say the language: BCP 47's word for that is "und". */
export function inNoLanguage(text: string | undefined): { readonly und: string } | undefined {
  return text === undefined ? undefined : { und: text };
}
