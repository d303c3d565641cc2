import { setTimeout } from "node:timers/promises";
import { Conflict, GraphUnavailable } from "../errors/errors.ts";
import { CypherFiles } from "./cypherFiles.ts";
import type { Graph } from "./graph.ts";
import { query } from "./query.ts";

/** A step of the graph's schema: `cypher/setup/001-identities.cypher` is number 1, called "identities". */
interface Migration {
  readonly number: number;
  readonly name: string;
  readonly statements: readonly string[];
}

export interface MigrationStatus {
  readonly applied: readonly number[];
  /** Those that `rawabit migrate` would apply. */
  readonly pending: readonly number[];
  /** Those that only a newer Rawabit knows. */
  readonly unknown: readonly number[];
}

export const appliedMigrations = query<Record<never, never>, { number: number }>("migration/applied");
export const migrationLock = query<Record<never, never>, { id: string }>("migration/lock");
export const recordedMigrations = query<
  { migrations: readonly { number: bigint; name: string }[] },
  { number: number }
>("migration/record");

/** Which migrations the graph has had, and which it lacks. */
export async function migrationStatus(graph: Graph): Promise<MigrationStatus> {
  return statusOf((await graph.reader().read(appliedMigrations, {})).map(({ number }) => number));
}

/** Why this graph can't be used as it is, and what to do about it; null where it can. */
export function refusal({ applied, pending, unknown }: MigrationStatus): string | null {
  if (unknown.length > 0)
    return `A newer Rawabit has changed this graph (migration ${unknown.at(-1)}; this one knows up to ${Math.max(...numbersOf(migrations()))}). Update Rawabit, or use another database.`;
  if (applied.length === 0) return "This graph has not been set up for Rawabit yet. Run: rawabit migrate";
  if (pending.length > 0) return `This graph lacks migration ${pending.join(", ")}. Run: rawabit migrate`;
  return null;
}

/**
 * Applies what is pending, waits until the indexes are ready, and returns the numbers applied. Two processes may do so at
 * once: the second waits, and finds nothing to do. A migration that was cut short is applied again, so each statement
 * must bear that.
 * @throws Conflict where a newer Rawabit has been at work
 */
export async function migrate(graph: Graph): Promise<number[]> {
  await makeLockable(graph);
  const done = await graph.write(async (writer) => {
    await writer.run(migrationLock, {});
    const status = statusOf((await writer.run(appliedMigrations, {})).map(({ number }) => number));
    if (status.unknown.length > 0) throw new Conflict(refusal(status)!);
    const pending = migrations().filter(({ number }) => status.pending.includes(number));
    // The schema is changed by transactions of their own, while this one holds the lock; it touches only the :Graph
    // node until they are through, because a constraint waits for whoever has written to its label.
    for (const statement of pending.flatMap(({ statements }) => statements)) await graph.runAlone(statement);
    await writer.run(recordedMigrations, {
      migrations: pending.map(({ number, name }) => ({ number: BigInt(number), name })),
    });
    return numbersOf(pending);
  });
  if (done.length > 0) await graph.runAlone("CALL db.awaitIndexes(600)");
  return done;
}

/**
 * The node whose lock makes writers wait for each other has to be there, once, before anything can be locked. Two
 * processes that begin here together may run into a deadlock, which the database ends by refusing one of them.
 */
async function makeLockable(graph: Graph, attempts = 5): Promise<void> {
  try {
    await graph.runAlone("CREATE CONSTRAINT graphId IF NOT EXISTS FOR (graph:Graph) REQUIRE graph.id IS UNIQUE");
    await graph.runAlone("MERGE (graph:Graph {id: 'graph'}) ON CREATE SET graph.revision = 0");
  } catch (error) {
    if (!(error instanceof GraphUnavailable) || attempts === 1) throw error;
    await setTimeout(Math.random() * 200);
    await makeLockable(graph, attempts - 1);
  }
}

function statusOf(applied: readonly number[]): MigrationStatus {
  const known = numbersOf(migrations());
  return {
    applied,
    pending: known.filter((number) => !applied.includes(number)),
    unknown: applied.filter((number) => !known.includes(number)),
  };
}

function numbersOf(of: readonly Migration[]): number[] {
  return of.map(({ number }) => number);
}

let all: readonly Migration[] | undefined;

/** Read once, when first asked for: a server is asked for its health every few seconds. */
function migrations(): readonly Migration[] {
  all ??= readMigrations();
  return all;
}

function readMigrations(): Migration[] {
  const files = new CypherFiles();
  return files.names
    .flatMap((path) => {
      const [, number, name] = /^setup\/(\d+)-(.+)$/.exec(path) ?? [];
      return number && name ? [{ number: Number(number), name, statements: statementsOf(files.text(path)) }] : [];
    })
    .sort((a, b) => a.number - b.number);
}

/** A statement ends with a semicolon at the end of a line. */
function statementsOf(text: string): string[] {
  return text.split(/;\s*$/m).filter((statement) => statement.replace(/^\s*\/\/.*$/gm, "").trim() !== "");
}
