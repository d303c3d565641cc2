import { readFileSync } from "node:fs";

/** A schema of FollowTheMoney; see data/ftm/README.md. */
export interface FtmSchema {
  readonly label: string;
  readonly extends: readonly string[];
  /** Whether it only serves as a base of other schemata. */
  readonly abstract: boolean;
  readonly required: readonly string[];
  /** Properties that may name the entity; the first one with a value does. */
  readonly caption: readonly string[];
  readonly edge?: SchemaEdge;
  /** Properties that may hold its start and end dates, in order of preference. */
  readonly temporalExtent?: { readonly start?: readonly string[]; readonly end?: readonly string[] };
  /** Its own properties, without inherited ones. */
  readonly properties: Readonly<Record<string, SchemaProperty>>;
}

/** An edge schema, which connects two entities: the properties that hold its ends, and its label read from source to target. */
export interface SchemaEdge {
  readonly source: string;
  readonly target: string;
  readonly label: string;
  readonly directed?: boolean;
  readonly caption?: readonly string[];
}

/** A property of a schema. */
export interface SchemaProperty {
  /** FollowTheMoney's type: "string", "name", "date", "entity", "country"… */
  readonly type: string;
  /** For type "entity": the schema that it refers to. */
  readonly range?: string;
}

/** A schema with everything that it inherits. */
interface ResolvedSchema {
  readonly ancestry: readonly string[];
  readonly properties: ReadonlyMap<string, SchemaProperty>;
  readonly edge: SchemaEdge | undefined;
  readonly extent: NonNullable<FtmSchema["temporalExtent"]>;
}

let read:
  | { readonly own: Readonly<Record<string, FtmSchema>>; readonly resolved: ReadonlyMap<string, ResolvedSchema> }
  | undefined;

/** Reads the model from disk on the first call. */
function model() {
  if (read) return read;
  const file = new URL("../../../../data/ftm/schemata.json", import.meta.url);
  const own = JSON.parse(readFileSync(file, "utf8")) as Record<string, FtmSchema>;
  read = { own, resolved: new Map(Object.keys(own).map((name) => [name, resolve(name, own)])) };
  return read;
}

function resolve(name: string, own: Readonly<Record<string, FtmSchema>>): ResolvedSchema {
  const nearest = (of: string): string[] => [
    ...new Set([of, ...own[of]!.extends, ...own[of]!.extends.flatMap(nearest)]),
  ];
  const all = nearest(name).map((each) => own[each]!);
  return {
    ancestry: nearest(name),
    properties: new Map(all.toReversed().flatMap(({ properties }) => Object.entries(properties))),
    edge: all.find(({ edge }) => edge)?.edge,
    extent: all.find(({ temporalExtent }) => temporalExtent)?.temporalExtent ?? {},
  };
}

/** All schemata by name, in alphabetical order. */
export function schemata(): Readonly<Record<string, FtmSchema>> {
  return model().own;
}

/** The schema and all its ancestors, nearest first; only the schema itself if it is unknown. */
export function schemaAncestry(name: string): readonly string[] {
  return model().resolved.get(name)?.ancestry ?? [name];
}

/** Whether a schema is `ancestor` or extends it. */
export function isA(name: string, ancestor: string): boolean {
  return schemaAncestry(name).includes(ancestor);
}

/** The more specific of two schemata of the same entity; null if neither extends the other. */
export function moreSpecificSchema(one: string, other: string): string | null {
  if (isA(one, other)) return one;
  return isA(other, one) ? other : null;
}

/** A property of a schema, own or inherited. */
export function schemaProperty(schema: string, property: string): SchemaProperty | undefined {
  return model().resolved.get(schema)?.properties.get(property);
}

/** The edge of a schema, own or inherited; undefined if it is not an edge schema. */
export function schemaEdge(schema: string): SchemaEdge | undefined {
  return model().resolved.get(schema)?.edge;
}

/** The properties that may hold the start or end date of an entity, in order of preference. */
export function temporalProperties(schema: string, end: "start" | "end"): readonly string[] {
  return model().resolved.get(schema)?.extent[end] ?? [];
}
