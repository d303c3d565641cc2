import { timingSafeEqual } from "node:crypto";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { Forbidden } from "../../errors/errors.ts";
import type { Metrics } from "../telemetry/metrics.ts";
import { isLocal } from "./localRequest.ts";

/** Serves metrics to programs on this machine and, if there is a token, to whoever sends it. */
export function serveMetrics(app: FastifyInstance, metrics: Metrics, token: string | undefined): void {
  app.get("/metrics", async (request, reply) => {
    if (!isLocal(request) && !hasToken(request, token))
      return reply.code(403).send({ errors: [new Forbidden(refusal).toJSON()] });
    return reply.type(metrics.contentType).send(await metrics.text());
  });
}

const refusal =
  "Only programs on this machine may read the metrics. For others, set RAWABIT_METRICS_TOKEN, and send it as Authorization: Bearer TOKEN.";

function hasToken({ headers: { authorization = "" } }: FastifyRequest, token: string | undefined): boolean {
  const [expected, sent] = [Buffer.from(`Bearer ${token}`), Buffer.from(authorization)];
  return token !== undefined && expected.length === sent.length && timingSafeEqual(expected, sent);
}
