import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import type { Graph } from "../../src/neo4j/graph.ts";
import { HealthMonitor } from "../../src/server/http/healthMonitor.ts";
import { until } from "../helpers/processes.ts";
import { standStill } from "../helpers/standStill.ts";

test("a process that stood still during a ping does not take the database for gone", async () => {
  let [begun, answered] = [0, 0];
  const ping = async () => {
    begun++;
    // The answer arrives soon after the pause.
    for (const wait of [10, 10, 10]) await sleep(wait);
    answered++;
  };
  const monitor = new HealthMonitor({ ping } as Graph, { interval: 1, timeout: 600 });
  const reasons: Error[] = [];
  const unwatch = monitor.watch((reason) => reasons.push(reason));
  while (begun === 0) await sleep(1);
  standStill(1_000);
  await until(() => answered > 0, "the answer");
  unwatch();
  expect(reasons).toEqual([]);
});
