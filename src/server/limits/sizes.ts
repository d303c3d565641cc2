import {
  type GraphQLCompositeType,
  type GraphQLField,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
} from "graphql";
import { networkLimits } from "../../graphql/network/network.args.ts";
import { maxPageSize } from "../../graphql/shared/args.ts";
import { maxHopsLimit } from "../../pathfinding/search/pathQuery.ts";
import { costOfMutation } from "./mutationCosts.ts";

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
  reasons: 3,
  speakers: 2,
  about: 2,
  words: 3,
  actorsByKind: 3,
  relationsByKind: 5,
  // Of a mention: most names have one bearer.
  candidates: 1,
  // Of a relation: few are ever corrected.
  versions: 3,
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
 * The cost of a field beyond its values, for what the database does: 1,000 take it 20 to 100 ms on two busy processors, if
 * the actors are the hubs of a graph of 150,000 relations. `npm run bench -- overload` measures it.
 */
const extraCosts: Readonly<Record<string, number>> = {
  "Query.searchActors": 200,
  "Query.documents": 200,
  "Query.network": 3_000,
  // It reads the whole graph, but once for each revision.
  "Query.overview": 2_000,
  // A search for paths may take seconds, however many paths it returns.
  "Query.paths": 12_000,
  "Query.connections": 20_000,
  // It compares the names of the whole graph.
  "Query.possibleDuplicates": 20_000,
  "Document.text": 24,
  // It searches the text.
  "DocumentEdge.passages": 40,
  // They read all changes of an actor, and all that an import changed.
  "Query.changes": 60,
  "Actor.history": 60,
  "Change.actors": 60,
  "Change.documents": 60,
  "Actor.counterparts": 200,
  "Actor.relations": 60,
  "Actor.relationCount": 60,
};

/** The cost of each step of a text that is annotated, and the mentions that it may have. */
const annotationStep = { cost: 400, mentions: 80 } as const;
const textStep = 4_000;

/** The length of a text in steps of 4,000 characters. Only of longer texts than any other argument takes does the cost depend. */
export function stepsOf(text: string): number {
  return Math.max(1, Math.ceil(text.length / textStep));
}

/** The cost of counting a list. */
const countCost = 60;

/**
 * The cost of each statement about the relations of actors, once for all rows that share it: if the actor is a hub, it reads
 * thousands of relations.
 */
const statementCost = 500;
const relationFields: readonly string[] = [
  "Actor.relations",
  "Actor.relationCount",
  "Actor.counterparts",
  "Query.relations",
];

/** The cost of reading all relations, to count or to filter them. */
const wholeGraphCost = 25_000;

/** The cost of an item in a list argument, which is checked and looked up. */
const itemCost = 10;

/** The cost of an actor whose relations a timeline or a network reads. Most actors of a large network are no hubs. */
const actorCost = { "Query.timeline": 60, "Query.network": 20 } as const;

/**
 * The cost of a field beyond its values.
 * @param coordinate such as "Query.paths"
 * @param isCounted whether the query asks for its totalCount
 */
export function extraCostOf(coordinate: string, field: Field, args: Args, isCounted: boolean): number {
  return (
    (extraCosts[coordinate] ?? 0) +
    (isCounted ? countCost : 0) +
    (costOfMutation(coordinate, itemsOf(args)) ?? itemCost * itemsOf(args)) +
    (readsWholeGraph(coordinate, args as WholeGraphArgs, isCounted) ? wholeGraphCost : 0) +
    costOfActors(coordinate, field, args) +
    (coordinate === "Query.annotate" ? annotationStep.cost * stepsOf(String(args.text)) : 0)
  );
}

/** The cost of a field however many rows have it. @param isCounted whether the query asks for its totalCount */
export function fixedCostOf(coordinate: string, isCounted: boolean): number {
  if (!relationFields.includes(coordinate)) return 0;
  return statementCost * (isCounted ? 2 : 1);
}

/** "Query.paths" for the field `paths` of the query; for a field of any kind of actor, "Actor.relations". */
export function coordinateOf(parent: GraphQLCompositeType, { name }: Field): string {
  const implementsActor = isObjectType(parent) && parent.getInterfaces().some((each) => each.name === "Actor");
  return `${implementsActor ? "Actor" : parent.name}.${name}`;
}

interface WholeGraphArgs {
  readonly actors?: unknown;
  readonly where?: Readonly<Record<string, unknown>> | null;
}

/** Whether a field reads all relations. A page without conditions is read in the order of an index. */
function readsWholeGraph(coordinate: string, { actors, where }: WholeGraphArgs, isCounted: boolean): boolean {
  const isAnchored = itemsOf(where?.with) + itemsOf(where?.documents) > 0;
  if (coordinate === "Query.timeline") return !actors && itemsOf(where?.with) === 0;
  return coordinate === "Query.relations" && !isAnchored && (!!where || isCounted);
}

/** The cost of the actors whose relations a field reads. */
function costOfActors(coordinate: string, field: Field, args: Args): number {
  if (coordinate === "Query.timeline") return actorCost[coordinate] * itemsOf(args.actors);
  return coordinate === "Query.network" ? actorCost[coordinate] * rowsOf(coordinate, field, args) : 0;
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
  "Query.annotate": ({ text }: { readonly text: string }) => annotationStep.mentions * stepsOf(text),
};

/**
 * Clamps the value. The resolver rejects a value out of bounds; here it must count neither as free nor as too
 * expensive.
 */
function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
