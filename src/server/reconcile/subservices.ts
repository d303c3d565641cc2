import type { FastifyInstance } from "fastify";
import { RawabitError } from "../../errors/errors.ts";
import { reconciliationOrigins } from "../http/allowedOrigins.ts";
import { addressOf } from "./addressOf.ts";
import { viewUrl } from "./manifest.ts";
import { flyout, type SuggestedThing, suggestedThings } from "./pages/flyout.ts";
import { missingPage, previewPage, previewPolicy } from "./pages/preview.ts";
import { numberParameter, parameter, requireParameter, suggestQuery } from "./parameters.ts";
import { requireKinds } from "./queries/query.ts";
import { answer, answerFromGraph, type RequestServices } from "./requestRunner.ts";
import { proposeProperties, suggestActors, suggestProperties, suggestTypes } from "./suggest.ts";

/** As of a GraphQL query: a search, and the facts about an actor. */
const costs = { search: 300, summary: 800 };

/** Serves what both versions of the API have in the same form below their path. */
export function serveSubservices(app: FastifyInstance, path: string, services: RequestServices): void {
  app.get(
    `${path}/suggest/entity`,
    answerFromGraph(services, (request) => {
      const query = suggestQuery(request);
      return {
        cost: costs.search,
        work: async (context, audience) => ({ result: await suggestActors(context, query, audience) }),
      };
    }),
  );
  app.get(
    `${path}/suggest/type`,
    answer((request, audience) => ({ result: suggestTypes(suggestQuery(request), audience) })),
  );
  app.get(
    `${path}/suggest/property`,
    answer((request, audience) => ({ result: suggestProperties(suggestQuery(request), audience) })),
  );
  app.get(
    `${path}/extend/propose`,
    answer((request, audience) => {
      const type = parameter(request, "type") || undefined;
      const limit = numberParameter(request, "limit", 1, 1_000);
      const [kind] = type === undefined ? [] : requireKinds([type], "type");
      return {
        ...(kind && { type: kind }),
        ...(limit && { limit }),
        properties: proposeProperties(kind, limit, audience),
      };
    }),
  );
  app.get(
    `${path}/preview`,
    answerFromGraph(services, (request, reply) => {
      const id = requireParameter(request, "id");
      return {
        cost: costs.summary,
        work: async ({ loaders }, audience) => {
          const actor = await loaders.actors.byId.load(id);
          reply.type("text/html; charset=utf-8");
          reply.header("content-security-policy", previewPolicy(reconciliationOrigins(services.corsOrigins)));
          if (actor)
            return previewPage(actor, loaders, audience, viewUrl(addressOf(request), encodeURIComponent(actor.id)));
          reply.code(404);
          return missingPage(id, audience);
        },
      };
    }),
  );
  for (const thing of suggestedThings) serveFlyout(app, path, services, thing);
}

function serveFlyout(app: FastifyInstance, path: string, services: RequestServices, thing: SuggestedThing): void {
  app.get(
    `${path}/flyout/${thing}`,
    answerFromGraph(services, (request) => {
      const id = requireParameter(request, "id");
      return {
        cost: costs.summary,
        work: async ({ loaders }, audience) => {
          const content = await flyout(thing, id, loaders, audience);
          if (content === null) throw new RawabitError("NOT_FOUND", `There is no ${thing} "${id.slice(0, 100)}".`);
          return { id, html: content.text };
        },
      };
    }),
  );
}
