import { type ApolloServerPlugin, HeaderMap } from "@apollo/server";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { BadUserInput, Overloaded, QueryTooCostly } from "../../errors/errors.ts";
import { retryAfter, type ServerContext } from "../admission/admission.ts";
import type { Cost } from "./cost.ts";
import { limits } from "./limits.ts";
import { OperationLimits } from "./operationLimits.ts";

/**
 * Rejects, before execution, operations that are not queries, have arguments that are too large, are nested too deep or
 * cost too much; the others wait until they may run. Adds the cost to each answer, and shortens long lists of errors.
 */
export function limitsPlugin(): ApolloServerPlugin<ServerContext> {
  const operationLimits = new OperationLimits();
  return {
    requestDidStart: async () => {
      let cost: Cost | null = null;
      return {
        didResolveOperation: async ({ schema, document, operation, request, contextValue }) => {
          // Execution rejects unknown operations.
          if (!operation) return;
          // Variables that no definition names are ignored, however many there are.
          const declared = operation.variableDefinitions?.map(({ variable }) => variable.name.value) ?? [];
          const given = declared.filter((name) => Object.hasOwn(request.variables ?? {}, name));
          request.variables = Object.fromEntries(given.map((name) => [name, request.variables![name]]));
          try {
            cost = operationLimits.check(schema, document, operation, request.variables);
          } catch (error) {
            throw badRequest(error);
          }
          if (cost === null) return;
          if (cost.requested > limits.cost) throw badRequest(tooCostly(cost));
          await contextValue.admission.enter(cost.requested).catch((error: unknown) => {
            throw withRetryAfter(error);
          });
        },
        willSendResponse: async ({ response: { body }, contextValue }) => {
          contextValue.admission.leave();
          if (body.kind !== "single") return;
          const { singleResult } = body;
          singleResult.extensions = {
            ...singleResult.extensions,
            cost: { requested: cost?.requested ?? null, limit: limits.cost },
          };
          if (singleResult.errors) singleResult.errors = shorten(singleResult.errors);
        },
      };
    },
  };
}

function tooCostly({ requested, path }: Cost): QueryTooCostly {
  const values = requested < 1e12 ? requested.toLocaleString("en") : "more than 10^12";
  const field = path.join(".");
  return new QueryTooCostly(
    `This query costs ${values}; the limit is ${limits.cost.toLocaleString("en")}. Its most expensive field is ${field}. The page sizes of nested lists multiply: give a smaller first (or maxActors, or a shorter list) there, leave a level out, or request it page by page with after.`,
    { field },
  );
}

function shorten(errors: readonly GraphQLFormattedError[]): readonly GraphQLFormattedError[] {
  if (errors.length <= limits.errors) return errors;
  const shown = errors.slice(0, limits.errors - 1);
  const omitted = (errors.length - shown.length).toLocaleString("en");
  const message = `${omitted} more errors are left out. Correct the ones above first.`;
  return [...shown, { message, extensions: { code: "BAD_USER_INPUT" } }];
}

function withRetryAfter(error: unknown): unknown {
  if (error instanceof Overloaded)
    error.extensions.http = { status: 503, headers: new HeaderMap([["retry-after", retryAfter]]) };
  return error;
}

/** Adds HTTP status 400. graphql-js gives no code to an argument without a value. */
function badRequest(error: unknown): unknown {
  if (!(error instanceof GraphQLError)) return error;
  const result = error.extensions.code === undefined ? new BadUserInput(error.message) : error;
  result.extensions.http = { status: 400 };
  return result;
}
