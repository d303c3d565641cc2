import { readFileSync } from "node:fs";

/** What FollowTheMoney says of a schema; see data/ftm/README.md. */
export interface Schema {
  readonly label: string;
  readonly extends: readonly string[];
  /** Only there to be extended. */
  readonly abstract: boolean;
  readonly required: readonly string[];
  /** Properties of which the first that has a value names the entity. */
  readonly caption: readonly string[];
  readonly edge?: Edge;
  /** Properties that may say when it begins and ends, the best first. */
  readonly temporalExtent?: { readonly start?: readonly string[]; readonly end?: readonly string[] };
  /** Its own, without those that it inherits. */
  readonly properties: Readonly<Record<string, Property>>;
}

/** Of a schema that ties two entities: the properties that hold its ends, and what it is called from source to target. */
export interface Edge {
  readonly source: string;
  readonly target: string;
  readonly label: string;
  readonly directed?: boolean;
  readonly caption?: readonly string[];
}

export interface Property {
  /** FollowTheMoney's: "string", "name", "date", "entity", "country"… */
  readonly type: string;
  /** Of an entity: the schema that it refers to. */
  readonly range?: string;
}

let read: Readonly<Record<string, Schema>> | undefined;

/** All schemata by name, in alphabetical order; read from the disk at the first call. */
export function schemata(): Readonly<Record<string, Schema>> {
  const file = new URL("../../../data/ftm/schemata.json", import.meta.url);
  read ??= JSON.parse(readFileSync(file, "utf8")) as Record<string, Schema>;
  return read;
}

export function isSchema(name: string): boolean {
  return Object.hasOwn(schemata(), name);
}

/** Itself and all that it extends, the nearest first. */
export function lineage(name: string): readonly string[] {
  const { extends: parents = [] } = schemata()[name] ?? {};
  return [...new Set([name, ...parents, ...parents.flatMap(lineage)])];
}

/** Whether a schema is or extends another. */
export function isA(name: string, ancestor: string): boolean {
  return name === ancestor || (schemata()[name]?.extends.some((parent) => isA(parent, ancestor)) ?? false);
}

/** Of two schemata of one entity the one that says more; null where neither extends the other. */
export function narrower(one: string, other: string): string | null {
  if (isA(one, other)) return one;
  return isA(other, one) ? other : null;
}

/** A property of a schema, its own or inherited. */
export function propertyOf(schema: string, property: string): Property | undefined {
  const owner = lineage(schema).find((name) => Object.hasOwn(schemata()[name]?.properties ?? {}, property));
  return owner === undefined ? undefined : schemata()[owner]!.properties[property];
}

export function edgeOf(schema: string): Edge | undefined {
  return lineage(schema)
    .map((name) => schemata()[name]?.edge)
    .find(Boolean);
}

/** The properties that may say when an entity begins or ends, the best first. */
export function extentOf(schema: string, end: "start" | "end"): readonly string[] {
  const extents = lineage(schema).map((name) => schemata()[name]?.temporalExtent);
  return extents.find((extent) => extent !== undefined)?.[end] ?? [];
}
