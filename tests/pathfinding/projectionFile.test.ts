import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import {
  type ProjectionFileFooter,
  type SavedProjection,
  trailerSize,
} from "../../src/pathfinding/file/projectionFile.ts";
import { fromParts, partsOf } from "../../src/pathfinding/file/projectionLayout.ts";
import { readProjectionFile } from "../../src/pathfinding/file/readProjectionFile.ts";
import { writeProjectionFile } from "../../src/pathfinding/file/writeProjectionFile.ts";
import { applyChanges } from "../../src/pathfinding/projection/applyChanges.ts";
import type { Projection } from "../../src/pathfinding/projection/projection.ts";
import { allMet, idOf, meetings } from "./meetingProjections.ts";

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rawabit-projection-"));
  path = join(folder, "projection");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const plenty = 1e9;
const saved = (projection: Projection): SavedProjection => ({
  ...{ projection, database: "ABC neo4j 2026", recordedAt: 1_795_000_000_000, edgesAtFullRead: 12 },
});
const write = (projection: Projection) => writeProjectionFile(path, saved(projection), 0);
const read = () => readProjectionFile(path, plenty);

/** A projection whose arrays have spare capacity behind them, as changes leave it. */
function changed(): Projection {
  const edge = { relationId: "later", fromId: idOf(0), toId: "new", kind: "MEETING", modality: "ASSERTED" } as const;
  const dates = {
    ...({ earliest: null, latest: null, startLength: 0, endLength: 0 } as const),
    recordedAt: 5,
    retractedAt: 7,
  };
  return applyChanges(allMet(5), {
    revision: 2,
    actorIds: ["new"],
    edges: [{ ...edge, ...dates, directed: true, confidence: 0.5, sourceCount: 1 }],
    evidence: [{ relationId: "later", documentId: "وثيقة", recordedAt: 5, retractedAt: null }],
  })!;
}

test.each([
  ["without content", meetings(0, [])],
  ["with all its arrays", allMet(30)],
  ["that was changed", changed()],
])("a projection %s is read as it was written, in shared memory", async (_title, projection) => {
  await write(projection);
  const again = read()!;
  expect(again).toEqual(saved(projection));
  for (const [, value] of partsOf(again.projection))
    expect(typeof value === "number" || value.buffer instanceof SharedArrayBuffer).toBe(true);
});

test("changes apply to a projection from a file as to the one that was written", async () => {
  await write(allMet(5));
  const changes = { revision: 3, actorIds: ["new"], edges: [], evidence: [] };
  expect(applyChanges(read()!.projection, changes)).toEqual(applyChanges(allMet(5), changes));
});

test("a number or array that the projection gains is written and read without further code", () => {
  const gained = { ...allMet(3), extra: { counts: new Uint32Array([7]), total: 7 } };
  expect(fromParts(partsOf(gained))).toEqual(gained);
});

test("there may be no file", () => {
  expect(read()).toBeNull();
});

test("only its owner can read the file", async () => {
  await write(allMet(3));
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

test("a file that is damaged anywhere is refused", async () => {
  await write(changed());
  const whole = readFileSync(path);
  const end = whole.length - trailerSize;
  for (let at = 0; at < whole.length; at += at < end ? 11 : 1) {
    const bytes = Buffer.from(whole);
    bytes[at]! ^= 1 << (at % 8);
    writeFileSync(path, bytes);
    expect(read, `byte ${at} of ${whole.length}`).toThrow(/it is damaged/);
  }
});

test("a file that is truncated, or has something before or behind it, is refused", async () => {
  await write(changed());
  const whole = readFileSync(path);
  const parts = [0, 1, 15, 16, 17, whole.length >> 1, whole.length - 1].map((length) => whole.subarray(0, length));
  const more = Buffer.from("more");
  for (const bytes of [...parts, Buffer.concat([whole, more]), Buffer.concat([more, whole])]) {
    writeFileSync(path, bytes);
    expect(read).toThrow("it is damaged");
  }
});

test("a file of another version of Rawabit is refused", async () => {
  await write(allMet(3));
  const { layout, ...footer } = footerOf(readFileSync(path));
  for (const other of [layout.replace("[1,", "[2,"), layout.replace("leaves: Uint8Array", "leaves: Uint32Array"), ""]) {
    replaceFooter({ ...footer, layout: other });
    expect(read).toThrow("another version of Rawabit wrote it");
  }
  replaceFooter({ ...footer, layout });
  expect(read()).toEqual(saved(allMet(3)));
});

function footerOf(file: Buffer): ProjectionFileFooter {
  const end = file.length - trailerSize;
  return JSON.parse(file.toString("utf8", end - file.readUInt32LE(end), end));
}

/** With the right length and checksum. */
function replaceFooter(footer: ProjectionFileFooter): void {
  const file = readFileSync(path);
  const end = file.length - trailerSize;
  const [text, trailer] = [Buffer.from(JSON.stringify(footer)), Buffer.from(file.subarray(end))];
  trailer.writeUInt32LE(text.length, 0);
  trailer.writeUInt32LE(crc32(text), 4);
  writeFileSync(path, Buffer.concat([file.subarray(0, end - file.readUInt32LE(end)), text, trailer]));
}

test("a file that needs more memory than allowed is refused before it is read", async () => {
  await write(allMet(30));
  expect(() => readProjectionFile(path, 1_000)).toThrow("it is larger than RAWABIT_PATHS_MEMORY allows");
});

test("a process that is killed while it writes leaves the previous file, and its draft is removed later", async () => {
  await write(allMet(3));
  const writer = new URL("../../dist/pathfinding/file/writeProjectionFile.js", import.meta.url);
  // It kills itself when a megabyte has been written: nobody else would notice in time on a busy machine.
  const killed = `
    import { readdirSync, statSync } from "node:fs";
    const { writeProjectionFile } = await import(${JSON.stringify(writer)});
    const projection = { actors: {}, documents: {}, adjacency: {}, all: new Uint8Array(new SharedArrayBuffer(1e9)) };
    const folder = ${JSON.stringify(folder)};
    const isHalfWritten = (name) => name !== "projection" && statSync(folder + "/" + name).size > 1e6;
    setInterval(() => readdirSync(folder).some(isHalfWritten) && process.kill(process.pid, "SIGKILL"));
    writeProjectionFile(${JSON.stringify(path)}, { projection }, 0);`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", killed], { stdio: "inherit" });
  const drafts = () => readdirSync(folder).filter((name) => name !== "projection");
  expect(await once(child, "exit")).toEqual([null, "SIGKILL"]);
  expect(read()).toEqual(saved(allMet(3)));
  expect(drafts()).toHaveLength(1);
  await write(allMet(4));
  // It could still be written by another process.
  expect(drafts()).toHaveLength(1);
  utimesSync(join(folder, drafts()[0]!), 0, 0);
  await write(allMet(5));
  expect(drafts()).toEqual([]);
  expect(read()).toEqual(saved(allMet(5)));
});

test("several processes may write at once: the file is always one of theirs", async () => {
  const all = [3, 4, 5, 6, 7, 8].map(allMet);
  await Promise.all(all.map(write));
  expect(all.map(saved)).toContainEqual(read());
  expect(readdirSync(folder)).toEqual(["projection"]);
});

test("a disk with too little space keeps the previous file", async () => {
  await write(allMet(3));
  await expect(writeProjectionFile(path, saved(allMet(4)), 2 ** 60)).rejects.toThrow("The disk is almost full");
  expect(read()).toEqual(saved(allMet(3)));
  expect(readdirSync(folder)).toEqual(["projection"]);
});

test.skipIf(process.getuid?.() === 0)("a read-only folder is an error with a reason", async () => {
  chmodSync(folder, 0o500);
  await expect(write(allMet(3))).rejects.toThrow("EACCES");
  chmodSync(folder, 0o700);
});
