import type { FastifyInstance } from "fastify";
import { BadUserInput } from "../../errors/errors.ts";
import { type QueryString, singleParameter } from "../http/singleParameter.ts";
import { addressOf } from "./addressOf.ts";
import { manifest02, manifest10 } from "./manifest.ts";
import { path02, path10 } from "./paths.ts";
import {
  type ExtensionQuery,
  extend,
  readExtension,
  writeExtension02,
  writeExtension10,
} from "./properties/extension.ts";
import { answerBatch, batchOf02, batchOf10, type QueryBatch } from "./queries/batch.ts";
import { parseJsonParameter } from "./queries/validate.ts";
import { answer, answerFromGraph, type RequestServices, type RequestWork } from "./requestRunner.ts";
import { serveSubservices } from "./subservices.ts";

/** As of a GraphQL query: a query of a batch, and a property of an actor. */
const costs = { query: 300, value: 20 };

/**
 * Serves the Reconciliation API of the W3C's Entity Reconciliation Community Group: version 0.2, which OpenRefine speaks, and
 * the draft of 1.0.
 */
export async function serveReconciliation(app: FastifyInstance, services: RequestServices): Promise<void> {
  // Other routes accept no forms.
  await app.register(async (scope) => {
    scope.addContentTypeParser<string>(
      "application/x-www-form-urlencoded",
      { parseAs: "string" },
      (_request, form, done) => done(null, parametersOf(form)),
    );
    serve02(scope, services);
    serve10(scope, services);
    for (const path of [path02, path10]) serveSubservices(scope, path, services);
  });
}

/** Version 0.2 has one address, whose parameters tell what is asked for. */
function serve02(app: FastifyInstance, services: RequestServices): void {
  const manifest = answer((request, audience) => manifest02(addressOf(request), audience));
  const ofAddress = answerFromGraph(services, ({ query }) => workOf02(query as QueryString));
  app.get(path02, (request, reply) => {
    const isQuestion = ["queries", "extend", "callback"].some((name) => name in (request.query as QueryString));
    return isQuestion ? ofAddress(request, reply) : manifest(request, reply);
  });
  app.post(
    path02,
    answerFromGraph(services, ({ headers, body }) =>
      headers["content-type"]?.startsWith("application/json")
        ? workOfBatch(batchOf10(body))
        : workOf02((body ?? {}) as QueryString),
    ),
  );
}

/** Version 1.0-draft has an address for each thing. */
function serve10(app: FastifyInstance, services: RequestServices): void {
  app.get(
    path10,
    answer((request, audience) => manifest10(addressOf(request), audience)),
  );
  app.post(
    `${path10}/reconcile`,
    answerFromGraph(services, ({ body }) => workOfBatch(batchOf10(body))),
  );
  app.post(
    `${path10}/extend`,
    answerFromGraph(services, ({ body }) => workOfExtension(readExtension(body), writeExtension10)),
  );
}

function workOf02(given: QueryString): RequestWork {
  if (given.callback !== undefined)
    throw new BadUserInput(
      "JSONP is not supported, because it would let any page read the answer. Use CORS.",
      "callback",
    );
  const [queries, extension] = ["queries", "extend"].map((name) => singleParameter(given, name));
  if (queries !== undefined) return workOfBatch(batchOf02(parseJsonParameter("queries", queries)));
  if (extension !== undefined)
    return workOfExtension(readExtension(parseJsonParameter("extend", extension)), writeExtension02);
  throw new BadUserInput(
    'Send queries={"q0": {"query": "NAME"}} or extend={"ids": […], "properties": […]}.',
    "queries",
  );
}

function workOfBatch(batch: QueryBatch): RequestWork {
  return {
    cost: costs.query * batch.queries.length,
    work: (context, audience) => answerBatch(batch, context, audience),
  };
}

function workOfExtension(query: ExtensionQuery, write: typeof writeExtension02 | typeof writeExtension10): RequestWork {
  return {
    cost: costs.value * query.ids.length * query.properties.length,
    work: async ({ loaders }, audience) => write(await extend(query, loaders, audience), audience),
  };
}

function parametersOf(form: string): QueryString {
  const names = new URLSearchParams(form);
  return Object.fromEntries(
    [...new Set(names.keys())].map((name) => {
      const values = names.getAll(name);
      return [name, values.length === 1 ? values[0]! : values];
    }),
  );
}
