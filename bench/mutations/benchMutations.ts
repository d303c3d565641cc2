import { loadavg } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import type { Neo4jAddress } from "../../src/neo4j/driver.ts";
import { Graph } from "../../src/neo4j/graph.ts";
import { createToken } from "../../src/server/access/tokens.ts";
import { startRawabit } from "../api/engines/server.ts";
import { loadWorld } from "../load/loadWorld.ts";
import type { OnProgress } from "../progress.ts";
import type { WorldSize } from "../world/size.ts";
import { benchMerge, type MergeFindings } from "./benchMerge.ts";
import { EditorClient } from "./editorClient.ts";
import { type Edit, editsOf } from "./edits.ts";
import { difference, readMemory, readStatements, type StatementTotals } from "./serverMetrics.ts";
import { Subscriber } from "./subscriber.ts";

/** How long one kind of mutation takes. */
export interface EditFindings {
  readonly name: string;
  /** Milliseconds of the very first one after the start of the server. */
  readonly first: number;
  readonly milliseconds: readonly number[];
  /** Milliseconds from sending the mutation until a subscriber has learned of it. */
  readonly here: readonly number[];
  readonly elsewhere: readonly number[];
  readonly statements: StatementTotals;
}

export interface MutationFindings {
  readonly size: WorldSize;
  readonly load: number;
  readonly rounds: number;
  readonly edits: readonly EditFindings[];
  readonly idleSubscribers: number;
  /** MB that the idle subscribers take. */
  readonly idleMemory: number;
  /** Why it failed, if it did, for example on a busy machine. */
  readonly merge: MergeFindings | { readonly failure: string };
}

export interface MutationBench {
  readonly folder: string;
  readonly software: string;
  readonly size: WorldSize;
  /** Measured mutations of each kind, after `warmUp` others. */
  readonly rounds: number;
  readonly warmUp: number;
  readonly idleSubscribers: number;
  /** About how many relations the merged actor has. */
  readonly mergedRelations: number;
}

/** Measures mutations at one server, and when subscribers of this and of another server learn of them. */
export async function benchMutations(bench: MutationBench, progress: OnProgress): Promise<MutationFindings> {
  const { size, rounds, idleSubscribers } = bench;
  const load = loadavg()[0]!;
  const neo4j = await loadWorld({ ...bench, progress });
  const token = await newToken(neo4j.address);
  const [server, other] = [await startRawabit(neo4j.address, false), await startRawabit(neo4j.address, false)];
  try {
    const client = new EditorClient(server.url, token);
    const subscribers = [new Subscriber(server.url), new Subscriber(other.url)] as const;
    // Until the subscriptions have begun.
    await sleep(1_000);
    const edits: EditFindings[] = [];
    for (const edit of await editsOf(client, size)) {
      edits.push(await measureEdit(edit, subscribers, server.url, bench));
      progress(`${edit.name}: measured`);
    }
    const merge = await benchMerge(neo4j.address, client, bench.mergedRelations).catch(({ message }: Error) => ({
      failure: message,
    }));
    progress("merge: measured");
    const idleMemory = await measureIdle(other.url, idleSubscribers);
    for (const subscriber of subscribers) await subscriber.close();
    return { size, load, rounds, edits, idleSubscribers, idleMemory, merge };
  } finally {
    await Promise.all([server.close(), other.close()]);
    await neo4j.release();
  }
}

async function newToken(address: Neo4jAddress): Promise<string> {
  const graph = new Graph(address);
  try {
    const { token } = await createToken(graph, { name: "Editor", role: "EDITOR", expiresAt: null });
    return token;
  } finally {
    await graph.close();
  }
}

async function measureEdit(
  { name, make }: Edit,
  subscribers: readonly Subscriber[],
  url: string,
  { rounds, warmUp }: MutationBench,
): Promise<EditFindings> {
  const { milliseconds: first } = await make(0);
  for (let number = 1; number < warmUp; number++) await make(number);
  const before = await readStatements(url);
  const milliseconds: number[] = [];
  const events: number[][] = [];
  for (let number = warmUp; number < warmUp + rounds; number++) {
    const sent = performance.now();
    const answer = await make(number);
    milliseconds.push(answer.milliseconds);
    const { change } = Object.values(answer.data)[0]!;
    const arrivals = await Promise.all(subscribers.map((subscriber) => subscriber.arrivalOf(change.id)));
    events.push(arrivals.map((arrival) => arrival - sent));
  }
  const statements = difference(before, await readStatements(url));
  return {
    name,
    first,
    milliseconds,
    here: events.map(([here]) => here!),
    elsewhere: events.map(([, elsewhere]) => elsewhere!),
    statements,
  };
}

/** @param url of a server that has only followed the graph, so that it has little to clean up. @returns the MB by which it grows */
async function measureIdle(url: string, count: number): Promise<number> {
  const before = await readMemory(url);
  const idle = Array.from({ length: count }, () => new Subscriber(url));
  await sleep(5_000);
  const after = await readMemory(url);
  await Promise.all(idle.map((subscriber) => subscriber.close()));
  return after - before;
}
