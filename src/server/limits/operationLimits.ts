import {
  type DocumentNode,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
  separateOperations,
} from "graphql";
import { BadUserInput, QueryTooCostly } from "../../errors/errors.ts";
import { checkArgumentSizes, dependsOnVariables, type GivenArgument, givenArguments } from "./argumentSizes.ts";
import { type Cost, costOf } from "./cost.ts";
import { depthOf } from "./depth.ts";
import { limits } from "./limits.ts";
import { stepsOf } from "./sizes.ts";

/** An operation that has passed the checks. */
interface KnownOperation {
  /** The arguments whose values differ between requests. */
  readonly variableArguments: readonly GivenArgument[];
  /** The cost of its last request, and what that cost depends on. */
  readonly last: { readonly sizes: string; readonly cost: Cost };
}

/**
 * Checks operations before they run. Apollo keeps the documents that are sent often, so of an operation that has passed before
 * only what depends on its variables is checked again.
 */
export class OperationLimits {
  readonly #known = new WeakMap<OperationDefinitionNode, KnownOperation>();

  /**
   * @returns the cost; null if the variables are invalid: execution rejects them with all reasons
   * @throws BadUserInput, QueryTooCostly; GraphQLError if an argument has no value
   */
  check(
    schema: GraphQLSchema,
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Readonly<Record<string, unknown>>,
  ): Cost | null {
    if (!schema.getRootType(operation.operation)) throw new BadUserInput(`This API has no ${operation.operation}s.`);
    const known = this.#known.get(operation);
    const given =
      known?.variableArguments ?? givenArguments(schema, separateOperations(document)[operation.name?.value ?? ""]!);
    checkArgumentSizes(given, operation, variables);
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, {
      maxErrors: limits.invalidities,
    });
    if (coerced === undefined) return null;
    if (!known) checkDepth(depthOf(document, operation));
    const sizes = sizesOf(coerced);
    if (known?.last.sizes === sizes) return known.last.cost;
    const cost = costOf(schema, { document, operation, variables: coerced });
    this.#known.set(operation, { variableArguments: given.filter(dependsOnVariables), last: { sizes, cost } });
    return cost;
  }
}

function checkDepth(depth: number): void {
  if (depth > limits.depth)
    throw new QueryTooCostly(
      `This query is ${depth} levels deep; ${limits.depth} are allowed. Request the inner levels in a separate query.`,
    );
}

/** The values with the lengths of texts alone: the cost depends on numbers, flags, lengths and what is given at all. */
function sizesOf(variables: object): string {
  return JSON.stringify(variables, (_name, value: unknown) => (typeof value === "string" ? stepsOf(value) : value));
}
