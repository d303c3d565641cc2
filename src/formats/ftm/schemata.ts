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

/** What a property of a schema holds. */
export interface Property {
  /** FollowTheMoney's: "string", "name", "date", "entity", "country"… */
  readonly type: string;
  /** Of an entity: the schema that it refers to. */
  readonly range?: string;
}

/** A schema with all that it inherits. */
interface Whole {
  readonly lineage: readonly string[];
  readonly properties: ReadonlyMap<string, Property>;
  readonly edge: Edge | undefined;
  readonly extent: NonNullable<Schema["temporalExtent"]>;
}

let read: { readonly own: Readonly<Record<string, Schema>>; readonly whole: ReadonlyMap<string, Whole> } | undefined;

/** Read from the disk at the first call. */
function model() {
  if (read) return read;
  const file = new URL("../../../data/ftm/schemata.json", import.meta.url);
  const own = JSON.parse(readFileSync(file, "utf8")) as Record<string, Schema>;
  read = { own, whole: new Map(Object.keys(own).map((name) => [name, wholeOf(name, own)])) };
  return read;
}

function wholeOf(name: string, own: Readonly<Record<string, Schema>>): Whole {
  const nearest = (of: string): string[] => [
    ...new Set([of, ...own[of]!.extends, ...own[of]!.extends.flatMap(nearest)]),
  ];
  const all = nearest(name).map((each) => own[each]!);
  return {
    lineage: nearest(name),
    properties: new Map(all.toReversed().flatMap(({ properties }) => Object.entries(properties))),
    edge: all.find(({ edge }) => edge)?.edge,
    extent: all.find(({ temporalExtent }) => temporalExtent)?.temporalExtent ?? {},
  };
}

/** All schemata by name, in alphabetical order. */
export function schemata(): Readonly<Record<string, Schema>> {
  return model().own;
}

/** Itself and all that it extends, the nearest first; itself alone where it is not known. */
export function lineage(name: string): readonly string[] {
  return model().whole.get(name)?.lineage ?? [name];
}

/** Whether a schema is or extends another. */
export function isA(name: string, ancestor: string): boolean {
  return lineage(name).includes(ancestor);
}

/** Of two schemata of one entity the one that says more; null where neither extends the other. */
export function narrower(one: string, other: string): string | null {
  if (isA(one, other)) return one;
  return isA(other, one) ? other : null;
}

/** A property of a schema, its own or inherited. */
export function propertyOf(schema: string, property: string): Property | undefined {
  return model().whole.get(schema)?.properties.get(property);
}

/** What a schema ties, if it is an edge, by itself or by what it extends. */
export function edgeOf(schema: string): Edge | undefined {
  return model().whole.get(schema)?.edge;
}

/** The properties that may say when an entity begins or ends, the best first. */
export function extentOf(schema: string, end: "start" | "end"): readonly string[] {
  return model().whole.get(schema)?.extent[end] ?? [];
}
