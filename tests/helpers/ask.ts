import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { type DocumentNode, type ExecutionResult, execute, parse, validate } from "graphql";
import { afterAll, beforeAll } from "vitest";
import { createContext } from "../../src/graphql/context.ts";
import { createSchema } from "../../src/graphql/schema.ts";
import { anonymous } from "../../src/graphql/viewer/accessRules.ts";
import type { Viewer } from "../../src/graphql/viewer/viewer.type.ts";
import type { Graph } from "../../src/neo4j/graph.ts";
import { engineOf } from "./engine.ts";
import { openWorld } from "./graph.ts";

/** Executes an operation like the server, but without HTTP and limits. */
export type Ask = <Data = Record<string, unknown>, Variables = Record<string, unknown>>(
  operation: TypedDocumentNode<Data, Variables> | string,
  variables?: Variables,
) => Promise<ExecutionResult<Data>>;

/** @param answers whether Neo4j or the projection answers questions about neighborhoods @param viewer who asks */
export async function createAsk(
  graph: Graph,
  answers?: "Neo4j" | "projection",
  viewer: Viewer = anonymous,
): Promise<Ask> {
  const schema = await createSchema();
  const engine = engineOf(graph, answers);
  return async <Data, Variables>(operation: TypedDocumentNode<Data, Variables> | string, variables?: Variables) => {
    const document: DocumentNode = typeof operation === "string" ? parse(operation) : operation;
    const invalid = validate(schema, document);
    if (invalid.length > 0) return { errors: invalid };
    const contextValue = createContext(graph, engine, {
      viewer,
      signal: new AbortController().signal,
      timeout: 60_000,
    });
    const { data, errors } = await execute({ schema, document, contextValue, variableValues: variables as never });
    // As sent over HTTP, where date-times are strings.
    return { data: JSON.parse(JSON.stringify(data ?? null)) as Data, ...(errors && { errors }) };
  };
}

/** Executes operations on the miniature world, for one test file. */
export function askWorld(): Ask {
  let graph: Graph;
  let ask: Ask;
  beforeAll(async () => {
    graph = await openWorld();
    ask = await createAsk(graph);
  });
  afterAll(() => graph.close());
  return (operation, variables) => ask(operation, variables);
}

/** The data of a response. @throws if it has errors */
export async function dataOf<Data>(answer: Promise<ExecutionResult<Data>>): Promise<Data> {
  const { data, errors } = await answer;
  if (errors) throw new AggregateError(errors, errors.map(({ message }) => message).join("\n"));
  return data!;
}
