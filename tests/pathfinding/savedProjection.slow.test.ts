import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Logger, pino } from "pino";
import { afterAll, beforeEach, expect, test } from "vitest";
import { readProjectionFile } from "../../src/pathfinding/file/readProjectionFile.ts";
import { writeProjectionFile } from "../../src/pathfinding/file/writeProjectionFile.ts";
import { PathEngine } from "../../src/pathfinding/workers/pathEngine.ts";
import type { ProjectionFileLocation } from "../../src/pathfinding/workers/projectionManager.ts";
import { refresh } from "../../src/write/maintenance/refresh.ts";
import { wipe } from "../../src/write/maintenance/wipe.ts";
import type { GraphRecord } from "../../src/write/records.ts";
import { retractRelations } from "../../src/write/retractRelations.ts";
import { writeRecords } from "../../src/write/writeRecords.ts";
import { openEmptyGraph } from "../helpers/graph.ts";
import { until } from "../helpers/processes.ts";

const folder = mkdtempSync(join(tmpdir(), "rawabit-saved-"));
const path = join(folder, "projection");
const graph = await openEmptyGraph();
afterAll(async () => {
  await graph.close();
  rmSync(folder, { recursive: true, force: true });
});

const person = (id: string, more: object = {}): GraphRecord =>
  ({ type: "actor", id, kind: "PERSON", names: [{ value: id, lang: "en", kind: "PRIMARY" }], ...more }) as GraphRecord;
const people = ["ilin", "kell", "vell", "rask"].map((id) => person(id));

function meeting(id: string, one: string, other: string): GraphRecord {
  const participants = [one, other].map((actor) => ({ actor, role: "PARTICIPANT" as const }));
  return { type: "relation", id, kind: "MEETING", participants, evidence: [] };
}

/** Runs a path engine, by default with the file, and waits for its projection. */
async function withEngine<Result>(
  work: (started: TestEngine) => Promise<Result>,
  file: ProjectionFileLocation | null = { path, minFree: 0 },
): Promise<Result> {
  const lines: string[] = [];
  const log = pino({}, { write: (line: string) => void lines.push(JSON.parse(line).msg) }) as Logger;
  const engine = new PathEngine(graph.address, { memory: 2 ** 30, deadline: 20_000, file: file ?? undefined }, log);
  try {
    await until(() => engine.unavailable === null, "the projection");
    return await work({ engine, lines });
  } finally {
    await engine.close();
  }
}

interface TestEngine {
  readonly engine: PathEngine;
  /** What it has logged. */
  readonly lines: readonly string[];
}

/** By actor: the actors of each path from ilin. */
async function pathsOf({ engine }: TestEngine): Promise<Record<string, readonly string[]>> {
  const ends = ["kell", "vell", "rask"];
  const common = { from: "ilin", first: 10, maxHops: 6, rankBy: "HOPS", today: 20_000, where: {} } as const;
  const queries = ends.map((to) => ({ ...common, to, explain: false }));
  const results = await engine.findPaths(graph.reader(), queries, new AbortController().signal);
  return Object.fromEntries(
    results.map(({ paths }, index) => [ends[index]!, paths.map(({ actorIds }) => actorIds.join(" "))]),
  );
}

/** What an engine answers that starts with the file, and whether it had to read the whole graph. */
async function restart() {
  const saved = await withEngine(async (started) => ({
    paths: await pathsOf(started),
    problem: started.lines.find((line) => line.includes("is not used")),
    wasFilled: started.lines.includes("paths: reading the graph"),
  }));
  expect(saved.paths).toEqual(await withEngine(pathsOf, null));
  return saved;
}

beforeEach(async () => {
  rmSync(path, { force: true });
  await wipe(graph);
  await writeRecords(graph, [...people, meeting("lunch", "ilin", "kell"), meeting("dinner", "kell", "vell")]);
  await withEngine(() => until(() => existsSync(path), "the file"));
});

test("a server that starts again answers from the file, without reading the graph", async () => {
  const { paths, wasFilled } = await restart();
  expect(wasFilled).toBe(false);
  expect(paths).toEqual({ kell: ["ilin kell"], vell: ["ilin kell vell"], rask: [] });
});

test("it catches up with what was written meanwhile", async () => {
  await writeRecords(graph, [person("new"), meeting("visit", "vell", "new"), meeting("call", "new", "rask")]);
  const { paths, wasFilled } = await restart();
  expect(wasFilled).toBe(false);
  expect(paths.rask).toEqual(["ilin kell vell new rask"]);
});

test("it catches up with retractions", async () => {
  await retractRelations(graph, ["dinner"]);
  const { paths, wasFilled } = await restart();
  expect(wasFilled).toBe(false);
  expect(paths).toEqual({ kell: ["ilin kell"], vell: [], rask: [] });
});

test("it catches up with merged actors", async () => {
  await writeRecords(graph, [meeting("tea", "vell", "rask")]);
  await writeRecords(graph, [person("kell", { identifiers: [{ scheme: "id", value: "vell" }] })]);
  const { paths, wasFilled } = await restart();
  expect(wasFilled).toBe(false);
  expect(paths.rask).toEqual(["ilin kell rask"]);
});

test("a damaged file is logged, replaced by what the graph has, and saved again", async () => {
  const bytes = readFileSync(path);
  bytes[bytes.length >> 1]! ^= 1;
  writeFileSync(path, bytes);
  const { problem, wasFilled } = await restart();
  expect(problem).toContain("it is damaged. Reading the graph instead");
  expect(wasFilled).toBe(true);
  await withEngine(() => until(isUsable, "the new file"));
});

function isUsable(): boolean {
  try {
    return readProjectionFile(path, 1e9) !== null;
  } catch {
    return false;
  }
}

/** Replaces the file by one that claims something else. */
async function rewrite(changes: { database?: string; recordedAt?: number; revision?: number }): Promise<void> {
  const { projection, ...origin } = readProjectionFile(path, 1e9)!;
  const revision = changes.revision ?? projection.revision;
  await writeProjectionFile(path, { ...origin, ...changes, projection: { ...projection, revision } }, 0);
}

test("the file of another database is not used", async () => {
  await rewrite({ database: "another" });
  expect(await restart()).toMatchObject({ problem: expect.stringContaining("another database"), wasFilled: true });
});

test("the file is not used if a backup was restored: the graph is older", async () => {
  const { projection } = readProjectionFile(path, 1e9)!;
  await rewrite({ revision: projection.revision + 1 });
  expect(await restart()).toMatchObject({ problem: expect.stringContaining("backup"), wasFilled: true });
});

test.each([0, 1])("nor if the graph took %i revisions of its own since a restored backup", async (further) => {
  // The file was saved in the past of a backup that is long gone.
  await rewrite({ recordedAt: readProjectionFile(path, 1e9)!.recordedAt - 1 });
  for (let each = 0; each < further; each++) await writeRecords(graph, [meeting(`walk-${each}`, "ilin", "rask")]);
  expect(await restart()).toMatchObject({ problem: expect.stringContaining("another history"), wasFilled: true });
});

test("nor if the graph was wiped or refreshed since", async () => {
  await refresh(graph);
  expect(await restart()).toMatchObject({ problem: expect.stringContaining("refreshed"), wasFilled: true });
});

test("two servers share a file", async () => {
  await withEngine((one) =>
    withEngine(async (other) => {
      await writeRecords(graph, [meeting("visit", "vell", "rask")]);
      expect(await pathsOf(one)).toEqual(await pathsOf(other));
    }),
  );
  expect((await restart()).wasFilled).toBe(false);
});

test("a full disk is logged, and paths are answered", async () => {
  rmSync(path);
  const work = async (started: TestEngine) => {
    expect((await pathsOf(started)).kell).toEqual(["ilin kell"]);
    await until(() => started.lines.some((line) => line.includes("almost full")), "the warning");
  };
  await withEngine(work, { path, minFree: 2 ** 60 });
  expect(existsSync(path)).toBe(false);
});
