import type { FastifyInstance } from "fastify";
import type { Logger } from "pino";
import { GraphUnavailable } from "../../errors/errors.ts";
import type { Graph } from "../../neo4j/graph.ts";
import { migrationStatus, refusal } from "../../neo4j/migrations.ts";
import type { PathEngine } from "../../pathfinding/workers/pathEngine.ts";
import { logged } from "./masking.ts";
import { withinTime } from "./withinTime.ts";

/** Milliseconds that the database has to show that it is there. */
const patience = 2_000;

/** For whoever runs the server: `live` says that the process answers, `ready` that the graph can be asked. */
export function serveHealth(app: FastifyInstance, graph: Graph, engine: PathEngine, log: Logger): void {
  app.get("/health/live", async () => ({ status: "live" }));
  app.get("/health/ready", async (_request, reply) => {
    const reason = (await whyNotReady(graph, log)) ?? whyNoPathsYet(engine);
    if (reason !== null) return reply.code(503).send({ status: "unavailable", reason });
    const { unavailable } = engine;
    return {
      status: "ready",
      ...(unavailable !== null && "tooLarge" in unavailable && { paths: unavailable.tooLarge }),
    };
  });
}

/** A graph that is too large for paths is ready for all else. */
function whyNoPathsYet({ unavailable }: PathEngine): string | null {
  if (unavailable === null || "tooLarge" in unavailable) return null;
  return `The graph is being read for path questions: ${Math.floor(unavailable.progress * 100)} % so far.`;
}

async function whyNotReady(graph: Graph, log: Logger): Promise<string | null> {
  try {
    return refusal(await withinTime(migrationStatus(graph), patience));
  } catch (error) {
    if (error instanceof GraphUnavailable) return error.message;
    return `The graph can't be asked. The server's log says why, under the correlationId ${logged(log, error)}.`;
  }
}
