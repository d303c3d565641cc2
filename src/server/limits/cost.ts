import { type DocumentNode, type GraphQLSchema, getNullableType, isCompositeType, isListType } from "graphql";
import { type ComplexityEstimatorArgs, getComplexity } from "graphql-query-complexity";
import { networkLimits } from "../../graphql/network/network.args.ts";
import { maxPageSize } from "../../graphql/shared/args.ts";
import { maxHopsLimit } from "../../pathfinding/search/pathQuery.ts";
import { limits } from "./limits.ts";
import { extras, listSizes, otherListSize } from "./sizes.ts";

/** What is asked, as a request gives it. */
export interface Operation {
  readonly document: DocumentNode;
  readonly operationName?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * How many values the answer may hold, before anything has run. A field costs
 *
 *     extra + rows × (1 + the cost of the fields inside it)
 *
 * rows is `first` where the field takes it, the usual size where it is another list, else 1; extra is what it costs beyond
 * its values (both in sizes.ts). So nested pages multiply, aliases add up, a fragment counts wherever it is spread, and of
 * an interface's types the costliest counts.
 * @throws GraphQLError for arguments that have no value, and beyond `limits.nodes`
 */
export function costOf(schema: GraphQLSchema, { document, operationName, variables }: Operation): number {
  return getComplexity({
    schema,
    query: document,
    ...(operationName !== undefined && { operationName }),
    ...(variables && { variables: { ...variables } }),
    maxQueryNodes: limits.nodes,
    estimators: [estimate],
  });
}

function estimate({ args, childComplexity, field, type }: ComplexityEstimatorArgs): number {
  // The schema answers from memory; graphql-js keeps its lists from being nested deeper than tools ask for.
  if (field.name.startsWith("__")) return 1 + 20 * childComplexity;
  if (type.name.startsWith("__")) return 1 + childComplexity;
  const coordinate = `${type.name}.${field.name}`;
  const rows = rowsByArguments[coordinate]?.(args) ?? pageRows(args) ?? listRows(field);
  return (extras[coordinate] ?? 0) + rows * (1 + childComplexity);
}

type Args = ComplexityEstimatorArgs["args"];

/** Fields whose rows follow from more than `first`. */
const rowsByArguments: Readonly<Record<string, (args: Args) => number>> = {
  /** Every path has up to maxHops steps, and one actor more. */
  "Query.paths": ({ first, maxHops }) => clamp(first, 1, maxPageSize) * (clamp(maxHops, 1, maxHopsLimit) + 1),
  /** Each level has firstPerActor actors for each of the level before, until maxActors is reached. */
  "Query.network": ({ around, depth, firstPerActor, maxActors }) => {
    const width = clamp(firstPerActor, 1, networkLimits.firstPerActor);
    const levels = Array.from({ length: clamp(depth, 0, networkLimits.depth) + 1 }, (_, level) => width ** level);
    const actors = around.length * levels.reduce((sum, size) => sum + size);
    return clamp(actors, 1, clamp(maxActors, 1, networkLimits.maxActors));
  },
  "Query.connections": () => 300,
};

function pageRows({ first }: Args): number | undefined {
  return typeof first === "number" ? clamp(first, 1, maxPageSize) : undefined;
}

function listRows({ name, type }: ComplexityEstimatorArgs["field"]): number {
  const list = getNullableType(type);
  if (!isListType(list)) return 1;
  return isCompositeType(getNullableType(list.ofType)) ? (listSizes[name] ?? otherListSize) : 1;
}

/** What is out of bounds is refused by its resolver, and must not look costly or free before. */
function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
