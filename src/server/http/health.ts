import type { FastifyInstance } from "fastify";
import type { Logger } from "pino";
import { GraphUnavailable, ShuttingDown } from "../../errors/errors.ts";
import type { Graph } from "../../neo4j/graph.ts";
import { migrationProblem, migrationStatus } from "../../neo4j/migrations.ts";
import type { PathEngine } from "../../pathfinding/workers/pathEngine.ts";
import { logError } from "../telemetry/faultLog.ts";
import { withTimeout } from "./healthMonitor.ts";
import type { RequestDrain } from "./requestDrain.ts";

/** Milliseconds that the database has to answer. */
const databaseTimeout = 2_000;

/** Health checks for operators: `live` if the process answers, `ready` if the graph can be queried. */
export function serveHealth(
  app: FastifyInstance,
  graph: Graph,
  engine: PathEngine,
  drain: RequestDrain,
  log: Logger,
): void {
  app.get("/health/live", async () => ({ status: "live" }));
  app.get("/health/ready", async (_request, reply) => {
    const reason = drain.isStarted
      ? new ShuttingDown().message
      : ((await graphNotReady(graph, log)) ?? pathsNotReady(engine));
    if (reason !== null) return reply.code(503).send({ status: "unavailable", reason });
    const { unavailable } = engine;
    return {
      status: "ready",
      ...(unavailable !== null && "tooLarge" in unavailable && { paths: unavailable.tooLarge }),
    };
  });
}

/** A graph that is too large for paths is ready for all other queries. */
function pathsNotReady({ unavailable }: PathEngine): string | null {
  if (unavailable === null || "tooLarge" in unavailable) return null;
  return `The graph is being loaded for path search: ${Math.floor(unavailable.progress * 100)} % so far.`;
}

async function graphNotReady(graph: Graph, log: Logger): Promise<string | null> {
  try {
    return migrationProblem(await withTimeout(migrationStatus(graph), databaseTimeout));
  } catch (error) {
    if (error instanceof GraphUnavailable) return error.message;
    return `The graph can't be queried. See the server's log, correlationId ${logError(log, error)}.`;
  }
}
