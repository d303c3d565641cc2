import { setTimeout } from "node:timers/promises";
import { parseArgs } from "node:util";
import { Graph } from "../../src/neo4j/graph.ts";
import { migrate } from "../../src/neo4j/migrations.ts";
import { leasePrivateNeo4j } from "../../src/neo4j/private/leasePrivateNeo4j.ts";
import { writeRecords } from "../../src/write/writeRecords.ts";
import { generated } from "../../tests/helpers/exchange/generated.ts";
import { start, until } from "../../tests/helpers/processes.ts";
import { type Answer, runClient } from "./client.ts";
import { problemsIn, type Sample, soakReport } from "./soakReport.ts";

// `npm run soak`: a server under constant load, with clients that go away and a graph that changes. Ten minutes by default.

const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "10" },
    clients: { type: "string", default: "8" },
    relations: { type: "string", default: "20000" },
  },
});
const [minutes, clients, relations] = [values.minutes, values.clients, values.relations].map(Number) as [
  number,
  number,
  number,
];

const progress = (message: string) => process.stderr.write(`${message}\n`);
const neo4j = await leasePrivateNeo4j({ home: ".rawabit/soak", software: ".rawabit/neo4j" });
const graph = new Graph(neo4j.address);
await migrate(graph);
progress(`loading ${relations} relations`);
await writeRecords(graph, generated(relations));

const { uri, password } = neo4j.address;
const server = start(process.execPath, ["bin/rawabit.js", "serve"], { NEO4J_URI: uri, NEO4J_PASSWORD: password });
const url = await addressOf();
const answers: Answer[] = [];
const samples: Sample[] = [];
const endsAt = Date.now() + minutes * 60_000;
const isOver = () => Date.now() > endsAt;
const person = () => `person:${Math.floor((Math.random() * relations) / 10)}`;

const work = Array.from({ length: clients }, () => runClient(url, person, isOver, (answer) => answers.push(answer)));
await Promise.all([...work, changeGraph(), takeSamples()]);

const stoppedAt = Date.now();
process.kill(server.pid, "SIGTERM");
const exitStatus = await server.ended;
const shutdown = { exitStatus, milliseconds: Date.now() - stoppedAt };
await graph.close();
await neo4j.release();
process.stdout.write(soakReport({ minutes, clients, relations, answers, samples, shutdown }));
const problems = problemsIn({ answers, samples, shutdown });
for (const problem of problems) process.stderr.write(`${problem}\n`);
process.exitCode = problems.length === 0 ? 0 : 1;

async function addressOf(): Promise<string> {
  const shown = () => /(http:\/\/\S+)\/graphql/.exec(server.output())?.[1];
  await until(shown, "the server's address", 120_000);
  await until(async () => (await fetch(`${shown()}/health/ready`)).ok, "a server that is ready", 120_000);
  return shown()!;
}

/** A new actor every second, so that projections are replaced all the time. */
async function changeGraph(): Promise<void> {
  for (let index = 0; !isOver(); index++) {
    const names = [{ value: `Newcomer ${index}`, kind: "PRIMARY" } as const];
    await writeRecords(graph, [{ type: "actor", id: `newcomer:${Date.now()}`, kind: "PERSON", names }]);
    await setTimeout(1_000);
  }
}

async function takeSamples(): Promise<void> {
  while (!isOver()) {
    const text = await (await fetch(`${url}/metrics`)).text();
    const read = (name: string) => Number(new RegExp(`^${name} (\\S+)`, "m").exec(text)?.[1]);
    samples.push({
      megabytes: read("process_resident_memory_bytes") / 1e6,
      heapMegabytes: read("nodejs_heap_size_used_bytes") / 1e6,
      eventLoopSeconds: read("nodejs_eventloop_lag_p99_seconds"),
    });
    progress(`${answers.length} requests, ${Math.round(samples.at(-1)!.megabytes)} MB`);
    await setTimeout(5_000);
  }
}
