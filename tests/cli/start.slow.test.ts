import { join } from "node:path";
import { afterAll, afterEach, expect, test } from "vitest";
import { launchersIn, type Running, rawabit, start, temporaryHome, until } from "../helpers/processes.ts";

const { home, remove } = temporaryHome();
const environment = { RAWABIT_HOME: home };
afterEach(() => {
  for (const pid of launchersIn(home)) process.kill(pid, "SIGKILL");
});
afterAll(remove);

// The tests share one home and depend on their order; each stops the server in another way.
let relations: unknown;
const counted = async (url: string) => (await ask(url, "{ relations(first: 1) { totalCount } }")).relations;

test("npm start serves the sample; SIGTERM to npm leaves nothing behind", async () => {
  const running = start("npm", ["start"], environment);
  const url = await addressOf(running);
  relations = await counted(url);
  expect(relations).toEqual({ totalCount: expect.toSatisfy((count) => count > 40) });
  expect(running.output()).toContain(`password in ${join(home, "graph")}`);
  expect(running.output()).toMatch(new RegExp(` ${url}/edit\\?key=[\\w-]{43}$`, "m"));
  process.kill(running.pid, "SIGTERM");
  await until(() => launchersIn(home).length === 0, "the end of Neo4j");
  await expect(fetch(`${url}/health/live`)).rejects.toThrow();
});

test("SIGTERM to npm cuts off none of 80 requests", async () => {
  const running = start("npm", ["start"], environment);
  const url = await addressOf(running);
  const asked = Array.from({ length: 80 }, () => ask(url, "{ actors(first: 50) { nodes { names { value } } } }"));
  // Then all have reached the server, or are about to.
  await Promise.any(asked);
  const started = Date.now();
  process.kill(running.pid, "SIGTERM");
  // Each is answered with data or, if it arrived late, with an error; a connection that was cut would throw.
  await Promise.all(asked);
  await running.ended;
  await until(() => launchersIn(home).length === 0, "the end of Neo4j");
  expect(Date.now() - started).toBeLessThan(30_000);
});

test("the next start has lost nothing; other commands share its Neo4j; Ctrl-C ends it in order", async () => {
  const running = start("npm", ["start"], environment);
  expect(await counted(await addressOf(running))).toEqual(relations);
  expect(running.output()).not.toContain("Loading the sample");
  const launchers = launchersIn(home);
  const { status, output } = await rawabit(["status"], environment);
  expect(output).toMatch(/^states +249$/m);
  expect(output).toContain(`private, in ${home}`);
  expect(status).toBe(0);
  expect(launchersIn(home)).toEqual(launchers);
  // Signals the whole process group, as a terminal does.
  process.kill(-running.pid, "SIGINT");
  expect(await running.ended).toBe(0);
  await until(() => launchersIn(home).length === 0, "the end of Neo4j");
});

test("SIGTERM during the start ends it, and leaves nothing behind", async () => {
  const running = start("npm", ["start"], environment);
  await until(() => launchersIn(home).length > 0, "a launcher");
  process.kill(running.pid, "SIGTERM");
  await running.ended;
  expect(running.output()).not.toContain("explorer");
  await until(() => launchersIn(home).length === 0, "the end of Neo4j");
});

test("a killed npm takes the server and Neo4j with it", async () => {
  const running = start("npm", ["start"], environment);
  const url = await addressOf(running);
  process.kill(running.pid, "SIGKILL");
  await until(() => launchersIn(home).length === 0, "the end of Neo4j");
  await expect(fetch(`${url}/health/live`)).rejects.toThrow();
});

async function addressOf(running: Running): Promise<string> {
  const shown = () => /(http:\/\/\S+)\/graphql/.exec(running.output())?.[1];
  await until(shown, `an address in:\n${running.output()}`);
  return shown()!;
}

// biome-ignore lint/suspicious/noExplicitAny: answers have every shape.
async function ask(url: string, query: string): Promise<any> {
  const headers = { "content-type": "application/json" };
  const answer = await fetch(`${url}/graphql`, { method: "POST", headers, body: JSON.stringify({ query }) });
  return ((await answer.json()) as { data: unknown }).data;
}
