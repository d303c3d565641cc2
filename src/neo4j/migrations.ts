import { setTimeout } from "node:timers/promises";
import { Conflict, GraphUnavailable } from "../errors/errors.ts";
import { nameFormsVersion } from "../names/index/nameForms.ts";
import { CypherFiles } from "./cypherFiles.ts";
import type { Graph } from "./graph.ts";
import { type IndexingProgress, indexNamesAgain } from "./nameIndexing.ts";
import { query } from "./query.ts";

/** A numbered change of the graph's schema: `cypher/setup/001-identities.cypher` is number 1, named "identities". */
interface Migration {
  readonly number: number;
  readonly name: string;
  readonly statements: readonly string[];
}

export interface MigrationStatus {
  readonly applied: readonly number[];
  /** What `rawabit migrate` would apply. */
  readonly pending: readonly number[];
  /** Applied by a newer version of Rawabit. */
  readonly unknown: readonly number[];
  /** The version of the forms by which names are found; 0 before the first. */
  readonly nameFormsVersion: number;
}

export const appliedMigrations = query<Record<never, never>, { numbers: number[]; nameFormsVersion: number }>(
  "migration/applied",
);
export const migrationLock = query<Record<never, never>, { id: string }>("migration/lock");
export const recordedMigrations = query<
  { migrations: readonly { number: bigint; name: string }[] },
  { number: number }
>("migration/record");

/** Which migrations are applied to the graph, and which are pending. */
export async function migrationStatus(graph: Graph): Promise<MigrationStatus> {
  const [row] = await graph.reader().read(appliedMigrations, {});
  return statusOf(row!);
}

/** Why the graph can't be used and what to do; null if it can be used. */
export function migrationProblem({ applied, pending, unknown, ...status }: MigrationStatus): string | null {
  if (unknown.length > 0)
    return `A newer version of Rawabit has migrated this graph (migration ${unknown.at(-1)}; this version knows up to ${Math.max(...numbersOf(migrations()))}). Update Rawabit, or use another database.`;
  if (status.nameFormsVersion > nameFormsVersion)
    return "A newer version of Rawabit has indexed the names of this graph. Update Rawabit, or use another database.";
  if (applied.length === 0) return "This graph has not been set up for Rawabit. Run: rawabit migrate";
  if (pending.length > 0) return `This graph lacks migration ${pending.join(", ")}. Run: rawabit migrate`;
  if (status.nameFormsVersion < nameFormsVersion)
    return "The names of this graph were indexed by an older version of Rawabit. Run: rawabit migrate";
  return null;
}

/**
 * Applies the pending migrations, indexes the names again if their forms have changed, and waits for the indexes. Two
 * processes may migrate at once: the second waits, then finds nothing to do. An interrupted migration is applied again, so
 * every statement must be idempotent.
 * @param onProgress called while names are indexed
 * @returns the numbers of the applied migrations
 * @throws Conflict if a newer version of Rawabit has migrated the graph
 */
export async function migrate(graph: Graph, onProgress: IndexingProgress = () => {}): Promise<number[]> {
  await createLockNode(graph);
  const done = await graph.write(async (writer) => {
    await writer.run(migrationLock, {});
    const [row] = await writer.run(appliedMigrations, {});
    const status = statusOf(row!);
    if (status.unknown.length > 0 || status.nameFormsVersion > nameFormsVersion)
      throw new Conflict(migrationProblem(status)!);
    const pending = migrations().filter(({ number }) => status.pending.includes(number));
    // Each schema change has its own transaction, while this one holds the lock. Until they are done, this one touches only
    // the :Graph node, because creating a constraint waits for transactions that have written to its label.
    for (const statement of pending.flatMap(({ statements }) => statements)) await changeSchema(graph, statement);
    if (status.nameFormsVersion < nameFormsVersion) await indexNamesAgain(graph, writer, onProgress);
    await writer.run(recordedMigrations, {
      migrations: pending.map(({ number, name }) => ({ number: BigInt(number), name })),
    });
    return numbersOf(pending);
  });
  if (done.length > 0) await graph.runAlone("CALL db.awaitIndexes(600)");
  return done;
}

/**
 * Creates the :Graph node, whose lock serializes writers. If two processes do this at once, they may deadlock; the database
 * then aborts one of them, which tries again.
 */
async function createLockNode(graph: Graph, attempts = 5): Promise<void> {
  try {
    await changeSchema(graph, "CREATE CONSTRAINT graphId IF NOT EXISTS FOR (graph:Graph) REQUIRE graph.id IS UNIQUE");
    await graph.runAlone("MERGE (graph:Graph {id: 'graph'}) ON CREATE SET graph.revision = 0");
  } catch (error) {
    if (!(error instanceof GraphUnavailable) || attempts === 1) throw error;
    await setTimeout(Math.random() * 200);
    await createLockNode(graph, attempts - 1);
  }
}

/**
 * Runs a schema change. Neo4j creates the index of a constraint before the constraint: if it was killed between the two, the
 * index is left over under the constraint's name, and is dropped here.
 */
async function changeSchema(graph: Graph, statement: string): Promise<void> {
  try {
    await graph.runAlone(statement);
  } catch (error) {
    const [, name] = /^CREATE CONSTRAINT (\w+)/m.exec(statement) ?? [];
    const code = String((error as { code?: unknown }).code);
    if (name === undefined || !/IndexWithNameAlreadyExists|IndexAlreadyExists/.test(code)) throw error;
    await graph.runAlone("DROP INDEX $name IF EXISTS", { name });
    await graph.runAlone(statement);
  }
}

function statusOf(row: { readonly numbers: readonly number[]; readonly nameFormsVersion: number }): MigrationStatus {
  const known = numbersOf(migrations());
  return {
    applied: row.numbers,
    pending: known.filter((number) => !row.numbers.includes(number)),
    unknown: row.numbers.filter((number) => !known.includes(number)),
    nameFormsVersion: row.nameFormsVersion,
  };
}

function numbersOf(of: readonly Migration[]): number[] {
  return of.map(({ number }) => number);
}

let all: readonly Migration[] | undefined;

/** Read once: every health check of a server needs them. */
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
