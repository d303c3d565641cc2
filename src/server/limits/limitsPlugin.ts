import type { ApolloServerPlugin } from "@apollo/server";
import { GraphQLError, getVariableValues } from "graphql";
import { BadUserInput, QueryTooCostly } from "../../errors/errors.ts";
import { costOf } from "./cost.ts";
import { depthOf } from "./depth.ts";
import { limits } from "./limits.ts";

/** Rejects, before execution, operations that are not queries, are nested too deep or may return too many values. */
export function limitsPlugin(): ApolloServerPlugin {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, document, operation, request }) => {
        const { variables = {} } = request;
        // Execution rejects unknown operations and invalid variables, with all its reasons.
        if (!operation) return;
        if (operation.operation !== "query")
          throw badRequest(new BadUserInput("This API is read-only: mutations and subscriptions are not supported."));
        if (getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors) return;
        try {
          const depth = depthOf(document, operation);
          if (depth > limits.depth) throw tooDeep(depth);
          const cost = costOf(schema, { document, operationName: operation.name?.value, variables });
          if (cost > limits.cost) throw tooCostly(cost);
        } catch (error) {
          throw badRequest(error);
        }
      },
    }),
  };
}

function tooDeep(depth: number): QueryTooCostly {
  return new QueryTooCostly(
    `This query is ${depth} levels deep; ${limits.depth} are allowed. Request the inner levels in a separate query.`,
  );
}

function tooCostly(cost: number): QueryTooCostly {
  const values = cost < 1e12 ? cost.toLocaleString("en") : "more than 10^12";
  return new QueryTooCostly(
    `This query may return ${values} values; the limit is ${limits.cost.toLocaleString("en")}. The page sizes of nested lists multiply: give a smaller first (or maxActors), leave a level out, or request it page by page with after.`,
  );
}

/** Adds HTTP status 400. */
function badRequest(error: unknown): unknown {
  if (!(error instanceof GraphQLError)) return error;
  const { code } = error.extensions;
  const result = code === undefined ? translateComplexityError(error) : error;
  result.extensions.http = { status: 400 };
  return result;
}

/** graphql-query-complexity has two errors without a code: too many fields, and arguments without a value. */
function translateComplexityError({ message }: GraphQLError): GraphQLError {
  return message.includes("maximum allowed number of nodes")
    ? new QueryTooCostly(
        `This query has more than ${limits.nodes.toLocaleString("en")} fields. Request fewer at a time.`,
      )
    : new BadUserInput(message);
}
