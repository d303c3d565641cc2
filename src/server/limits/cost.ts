import { type DocumentNode, type GraphQLSchema, getNullableType, isCompositeType, isListType } from "graphql";
import { type ComplexityEstimatorArgs, getComplexity } from "graphql-query-complexity";
import { networkLimits } from "../../graphql/network/network.args.ts";
import { maxPageSize } from "../../graphql/shared/args.ts";
import { maxHopsLimit } from "../../pathfinding/search/pathQuery.ts";
import { limits } from "./limits.ts";
import { defaultListSize, extraCosts, listSizes } from "./sizes.ts";

/** A GraphQL request. */
export interface Operation {
  readonly document: DocumentNode;
  readonly operationName?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * The number of values that the answer may contain, estimated before execution. A field costs
 *
 *     extra + rows × (1 + the cost of the fields inside it)
 *
 * where `rows` is `first` if the field has that argument, the typical size of any other list, and 1 otherwise, and `extra`
 * is its cost beyond its values (see sizes.ts). Nested pages multiply, aliases add up, a fragment counts at each spread, and
 * of an interface's types the most expensive counts.
 * @throws GraphQLError if an argument has no value, or if there are more fields than `limits.nodes`
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
  // Introspection is answered from memory, and graphql-js limits how deep its lists may be nested.
  if (field.name.startsWith("__")) return 1 + 20 * childComplexity;
  if (type.name.startsWith("__")) return 1 + childComplexity;
  const coordinate = `${type.name}.${field.name}`;
  const rows = rowsByArguments[coordinate]?.(args) ?? pageRows(args) ?? listRows(field);
  return (extraCosts[coordinate] ?? 0) + rows * (1 + childComplexity);
}

type Args = ComplexityEstimatorArgs["args"];

/** Fields whose rows depend on more than `first`. */
const rowsByArguments: Readonly<Record<string, (args: Args) => number>> = {
  /** Each path has up to maxHops steps and one more actor. */
  "Query.paths": ({ first, maxHops }) => clamp(first, 1, maxPageSize) * (clamp(maxHops, 1, maxHopsLimit) + 1),
  /** Each level has firstPerActor actors for each actor of the previous level, up to maxActors in total. */
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
  return isCompositeType(getNullableType(list.ofType)) ? (listSizes[name] ?? defaultListSize) : 1;
}

/**
 * Clamps the value. The resolver rejects a value out of bounds; here it must count neither as free nor as too
 * expensive.
 */
function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
