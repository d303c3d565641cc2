import type { ApolloServerPlugin } from "@apollo/server";
import { GraphQLError, getVariableValues } from "graphql";
import { BadUserInput, QueryTooCostly } from "../../errors/errors.ts";
import { costOf } from "./cost.ts";
import { depthOf } from "./depth.ts";
import { limits } from "./limits.ts";

/** Refuses, before anything has run, what is no query, is nested too deep, or may answer with too many values. */
export function refuseCostly(): ApolloServerPlugin {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, document, operation, request }) => {
        const { variables = {} } = request;
        // What is not one known operation with good variables is refused by the execution, with all its reasons.
        if (!operation) return;
        if (operation.operation !== "query")
          throw refusal(new BadUserInput("There are queries only: nothing is changed or followed through this API."));
        if (getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors) return;
        try {
          const depth = depthOf(document, operation);
          if (depth > limits.depth) throw tooDeep(depth);
          const cost = costOf(schema, { document, operationName: operation.name?.value, variables });
          if (cost > limits.cost) throw tooCostly(cost);
        } catch (error) {
          throw refusal(error);
        }
      },
    }),
  };
}

function tooDeep(depth: number): QueryTooCostly {
  return new QueryTooCostly(
    `This query is ${depth} levels deep; ${limits.depth} are allowed. Ask for the inner levels in a query of their own.`,
  );
}

function tooCostly(cost: number): QueryTooCostly {
  const values = cost < 1e12 ? cost.toLocaleString("en") : "more than 10^12";
  return new QueryTooCostly(
    `This query may answer with ${values} values; the limit is ${limits.cost.toLocaleString("en")}. The page sizes of nested lists multiply: give a smaller first (or maxActors), leave a level out, or ask for it page by page with after.`,
  );
}

/** A client's fault, with the HTTP status of one. */
function refusal(error: unknown): unknown {
  if (!(error instanceof GraphQLError)) return error;
  const { code } = error.extensions;
  const told = code === undefined ? inOurWords(error) : error;
  told.extensions.http = { status: 400 };
  return told;
}

/** The library that counts has two errors: fields beyond measure, and arguments without a value. */
function inOurWords({ message }: GraphQLError): GraphQLError {
  return message.includes("maximum allowed number of nodes")
    ? new QueryTooCostly(
        `This query has more than ${limits.nodes.toLocaleString("en")} fields. Ask for fewer at a time.`,
      )
    : new BadUserInput(message);
}
