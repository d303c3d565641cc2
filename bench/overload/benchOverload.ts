import { loadavg } from "node:os";
import { setTimeout } from "node:timers/promises";
import { loadWorld } from "../load/loadWorld.ts";
import type { OnProgress } from "../progress.ts";
import type { WorldSize } from "../world/size.ts";
import { cheapQuery, expensiveQueries, type OverloadQuery } from "./overloadQueries.ts";
import { type ServedWorld, serveWorld, type TimedAnswer } from "./servedWorld.ts";

/** The cost of a query, and the least time that it took. */
export interface MeasuredCost extends OverloadQuery {
  readonly cost: number;
  readonly milliseconds: number;
  readonly code: string | undefined;
}

export interface OverloadFindings {
  readonly size: WorldSize;
  /** The load of the machine before the measurement. */
  readonly load: number;
  readonly costs: readonly MeasuredCost[];
  readonly cheapAlone: readonly TimedAnswer[];
  readonly cheapUnderLoad: readonly TimedAnswer[];
  readonly expensiveUnderLoad: readonly TimedAnswer[];
}

const rounds = 3;
/** Milliseconds of each measurement with many clients. */
const duration = 30_000;
const clients = { cheap: 8, expensive: 50 };

/** Measures what queries cost, and how fast cheap ones are answered while other clients send the most expensive ones. */
export async function benchOverload(
  folder: string,
  software: string,
  size: WorldSize,
  progress: OnProgress,
): Promise<OverloadFindings> {
  const load = loadavg()[0]!;
  const neo4j = await loadWorld({ folder, software, size, progress });
  const server = await serveWorld(neo4j.address);
  try {
    const costs: MeasuredCost[] = [];
    for (const query of expensiveQueries(size)) {
      const measured = await measureCost(server, query);
      costs.push(measured);
      progress(`${query.name}: ${measured.milliseconds.toFixed(0)} ms, cost ${measured.cost}`);
    }
    const cheap = (number: number) => cheapQuery(size, number);
    await ask(server, cheap, clients.cheap, 5_000);
    const cheapAlone = await ask(server, cheap, clients.cheap, duration);
    progress("cheap queries alone: measured");
    const attack = costs.filter(({ cost }) => cost > 10_000);
    const [cheapUnderLoad, expensiveUnderLoad] = await Promise.all([
      ask(server, cheap, clients.cheap, duration),
      ask(server, (number) => attack[number % attack.length]!.query, clients.expensive, duration),
    ]);
    return { size, load, costs, cheapAlone, cheapUnderLoad, expensiveUnderLoad };
  } finally {
    await server.close();
    await neo4j.release();
  }
}

async function measureCost(server: ServedWorld, query: OverloadQuery): Promise<MeasuredCost> {
  const answers: TimedAnswer[] = [];
  while (answers.length < rounds) answers.push(await server.ask(query.query));
  const [{ cost, code }] = answers as [TimedAnswer];
  return { ...query, cost, code, milliseconds: Math.min(...answers.map(({ milliseconds }) => milliseconds)) };
}

/** Some clients, each of which sends its next query when the last one has been answered. */
async function ask(
  server: ServedWorld,
  queryOf: (number: number) => string,
  clientCount: number,
  milliseconds: number,
): Promise<TimedAnswer[]> {
  const answers: TimedAnswer[] = [];
  const end = performance.now() + milliseconds;
  let number = 0;
  await Promise.all(
    Array.from({ length: clientCount }, async () => {
      while (performance.now() < end) {
        const answer = await server.ask(queryOf(number++));
        answers.push(answer);
        if (answer.status === 503) await setTimeout(200);
      }
    }),
  );
  return answers;
}
