import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openWorld } from "../helpers/graph.ts";
import { testNeo4j } from "../helpers/neo4j.ts";
import { type Running, start, until } from "../helpers/processes.ts";
import { hostileBodies } from "./hostileBodies.ts";

// The server is a process of its own with a small heap, as in a container: if it runs out of memory, it ends.
let running: Running;
let url: string;

beforeAll(async () => {
  await (await openWorld()).close();
  const { uri, user, password } = await testNeo4j();
  running = start(process.execPath, ["--max-old-space-size=400", "bin/rawabit.js", "serve"], {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
  });
  await until(() => /http:\S+/.test(running.output()), "a server that listens");
  url = /http:\S+/.exec(running.output())![0];
});
afterAll(async () => {
  process.kill(running.pid, "SIGTERM");
  await running.ended;
});

/** The slowest of the live checks, in milliseconds, that another client sends until the work is done. */
async function slowestLiveCheck(work: Promise<unknown>): Promise<number> {
  let working = true;
  const end = () => {
    working = false;
  };
  work.then(end, end);
  let slowest = 0;
  while (working) {
    const started = performance.now();
    await (await fetch(`${url}/health/live`)).text();
    slowest = Math.max(slowest, performance.now() - started);
    await setTimeout(5);
  }
  return slowest;
}

async function send(body: string): Promise<readonly unknown[]> {
  const headers = { "content-type": "application/json" };
  const response = await fetch(`${url}/graphql`, { method: "POST", headers, body });
  const { errors = [] } = (await response.json()) as { errors?: unknown[] };
  return errors;
}

test("no request makes another client wait, fills the memory, or gets more than a hundred errors", async () => {
  const slow: string[] = [];
  for (const { name, body } of hostileBodies) {
    expect(Buffer.byteLength(body), name).toBeLessThan(1_000_000);
    const times: string[] = [];
    // What the request itself costs, it costs each time; what other programs on the machine cost, it does not.
    for (let isSlow = true; isSlow && times.length < 10; ) {
      // On a busy machine, a server that does nothing is slow too. On an idle one, this adds a few milliseconds.
      const idle = await slowestLiveCheck(setTimeout(times.length === 0 ? 50 : 2_000));
      const errors = send(body);
      const busy = await slowestLiveCheck(errors);
      expect((await errors).length, name).toBeLessThanOrEqual(100);
      isSlow = busy > 200 + 3 * idle;
      times.push(`${Math.round(busy)} (idle: ${Math.round(idle)})`);
      if (times.length === 10 && isSlow) slow.push(`${name}: ${times.join(", ")} ms`);
    }
  }
  expect(slow).toEqual([]);
});
