import { type GraphQLField, getNullableType, isCompositeType, isListType } from "graphql";
import { networkLimits } from "../../graphql/network/network.args.ts";
import { maxPageSize } from "../../graphql/shared/args.ts";
import { maxHopsLimit } from "../../pathfinding/search/pathQuery.ts";

type Field = GraphQLField<unknown, unknown>;
/** A field's arguments, converted to their types. */
type Args = Readonly<Record<string, unknown>>;

/**
 * Typical sizes of lists without `first`, by field name. A relation may have up to 64 participants, but few have more than
 * four: the cost has to distinguish ordinary queries from abusive ones, not predict the exact size.
 */
const listSizes: Readonly<Record<string, number>> = {
  // The fields that contain these lists already count their items: a page, a network, paths.
  edges: 1,
  nodes: 1,
  actors: 1,
  paths: 1,
  steps: 1,
  // Per actor of a network.
  links: 3,
  names: 6,
  identifiers: 3,
  participants: 4,
  attribution: 2,
  issuers: 2,
  targets: 3,
  speakers: 2,
  about: 2,
  // Ten years by month, and the kinds in each month.
  buckets: 120,
  byKind: 3,
  // The introspection of this schema.
  types: 90,
  fields: 6,
  args: 1,
  inputFields: 1,
  enumValues: 1,
  interfaces: 1,
  possibleTypes: 1,
  directives: 6,
};

/** For lists not named here. */
const defaultListSize = 10;

/**
 * The cost of a field beyond its values: for a search of the graph, a separate count or the full text of an article.
 */
const extraCosts: Readonly<Record<string, number>> = {
  "Query.searchActors": 100,
  "Query.documents": 100,
  "Query.timeline": 500,
  "Query.network": 500,
  "Query.paths": 2_500,
  "Query.connections": 5_000,
  "Document.text": 24,
};

/** The cost of an item in a list argument, which is checked and looked up. */
const itemCost = 10;

/** The cost of a field beyond its values. @param coordinate such as "Query.paths" */
export function extraCostOf(coordinate: string, args: Args): number {
  return (extraCosts[coordinate] ?? 0) + itemCost * itemsOf(args);
}

/** The number of items in all lists of a value. */
function itemsOf(value: unknown): number {
  if (Array.isArray(value)) return value.length;
  if (typeof value !== "object" || value === null || value instanceof Date) return 0;
  return Object.values(value).reduce((sum: number, part) => sum + itemsOf(part), 0);
}

/** Whether the client can lower the cost of a field by its arguments. */
export function setsSize(args: Args): boolean {
  return "first" in args || "maxActors" in args || itemsOf(args) > 0;
}

/** How often the fields inside a field are answered. */
export function rowsOf(coordinate: string, field: Field, args: Args): number {
  const rows = rowsByArguments[coordinate]?.(args as never);
  if (rows !== undefined) return rows;
  if (typeof args.first === "number") return clamp(args.first, 1, maxPageSize);
  const list = getNullableType(field.type);
  if (!isListType(list)) return 1;
  return isCompositeType(getNullableType(list.ofType)) ? (listSizes[field.name] ?? defaultListSize) : 1;
}

interface NetworkSize {
  readonly around: readonly string[];
  readonly depth: number;
  readonly firstPerActor: number;
  readonly maxActors: number;
}

/** Fields whose rows depend on more than `first`. */
const rowsByArguments: Readonly<Record<string, (args: never) => number>> = {
  /** Each path has up to maxHops steps and one more actor. */
  "Query.paths": ({ first, maxHops }: { readonly first: number; readonly maxHops: number }) =>
    clamp(first, 1, maxPageSize) * (clamp(maxHops, 1, maxHopsLimit) + 1),
  /** Each level has firstPerActor actors for each actor of the previous level, up to maxActors in total. */
  "Query.network": ({ around, depth, firstPerActor, maxActors }: NetworkSize) => {
    const width = clamp(firstPerActor, 1, networkLimits.firstPerActor);
    const levels = Array.from({ length: clamp(depth, 0, networkLimits.depth) + 1 }, (_, level) => width ** level);
    const actors = around.length * levels.reduce((sum, size) => sum + size);
    return clamp(actors, 1, clamp(maxActors, 1, networkLimits.maxActors));
  },
  "Query.connections": () => 300,
};

/**
 * Clamps the value. The resolver rejects a value out of bounds; here it must count neither as free nor as too
 * expensive.
 */
function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
