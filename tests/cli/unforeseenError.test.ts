import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Neo4jError } from "neo4j-driver";
import { afterAll, expect, test } from "vitest";
import { explainUnforeseenError } from "../../src/cli/unforeseenError.ts";
import { rawabit } from "../helpers/processes.ts";

const folder = mkdtempSync(join(tmpdir(), "rawabit-test-"));
afterAll(() => rmSync(folder, { recursive: true }));
const home = join(folder, "home");
const loop = join(folder, "loop");
symlinkSync(loop, loop);
writeFileSync(join(folder, "table.csv"), "Name\nAna\n");
const mapping = join(folder, "m.yml");
writeFileSync(
  mapping,
  "prefix: t\nqueries: [{ actors: { who: { kind: PERSON, key: Name, names: { column: Name } } } }]",
);
mkdirSync(home);

/** Names of errors and lines of stack traces, which say nothing to a person. */
const raw = /Error\b|\n {4}at |\bE[A-Z]{3,}\b|errno|undefined/;

test.each<[string, unknown, string]>([
  [
    "the database",
    new Neo4jError("Property value is too large to index", "Neo.ClientError.Statement", "", ""),
    "Rawabit met an error that it did not expect",
  ],
  [
    "the system",
    Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC", syscall: "write" }),
    "A file cannot be used: the disk is full.",
  ],
  [
    "a link",
    Object.assign(new Error("ELOOP"), { code: "ELOOP", syscall: "open", path: "/a" }),
    '"/a" cannot be used: its symbolic links lead back',
  ],
  [
    "the network",
    Object.assign(new Error("connect ECONNREFUSED 127.0.0.1:1"), {
      code: "ECONNREFUSED",
      syscall: "connect",
      address: "127.0.0.1",
    }),
    '"127.0.0.1" cannot be used: nothing answers there.',
  ],
  ["a bug", new TypeError("x is not a function"), "Rawabit met an error that it did not expect"],
  ["no error", "a string", "Rawabit met an error that it did not expect"],
])("an unforeseen error of %s becomes a sentence that names the file with its details", (_, error, sentence) => {
  const text = explainUnforeseenError(error, home);
  expect(text).toContain(sentence);
  expect(text).not.toMatch(raw);
  const file = /The details are in (.+)\.$/.exec(text)![1]!;
  const message = error instanceof Error ? error.message : String(error);
  expect(readFileSync(file, "utf8")).toContain(message);
});

test("if Rawabit's folder takes no file, the details go to the folder for temporary files", () => {
  expect(explainUnforeseenError(new TypeError("no"), mapping)).toContain(`The details are in ${tmpdir()}`);
});

const importing = ["import", "--format", "csv", "--mapping", mapping];
const table = join(folder, "table.csv");

test.each<[string, readonly string[]]>([
  ["a file that links to itself", [...importing, loop]],
  ["a mapping that links to itself", ["import", "--dry-run", "--format", "csv", "--mapping", loop, table]],
  ["a report within a file", [...importing, "--report", join(table, "more"), table]],
  ["a report on a full disk", [...importing, "--report", "/dev/full", table]],
])("%s stops a command with a sentence", async (_, args) => {
  const { status, output } = await rawabit(args, { RAWABIT_HOME: home });
  expect(output).not.toMatch(raw);
  expect(output).toMatch(/[.]\n$/);
  expect(status).toBe(1);
});

test("a home that links to itself stops a command with a sentence", async () => {
  const { status, output } = await rawabit(["status"], { RAWABIT_HOME: loop });
  expect(output).not.toMatch(raw);
  expect(output).toContain("its symbolic links lead back to themselves");
  expect(status).toBe(1);
});

test("the details are in Rawabit's folder", () => {
  expect(readdirSync(join(home, "errors")).length).toBeGreaterThan(0);
});
