import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fileOf, header } from "../helpers/exchange/importText.ts";
import { openEmptyGraph } from "../helpers/graph.ts";
import { testNeo4j } from "../helpers/neo4j.ts";
import { rawabit, start, until } from "../helpers/processes.ts";
import { all, meeting, person } from "../write/records.ts";
import { rows } from "../write/rows.ts";

// The tests share one graph and depend on their order.
const folder = mkdtempSync(join(tmpdir(), "rawabit-test-"));
const inFolder = (name: string) => join(folder, name);
const { uri, user, password } = await testNeo4j();
const environment = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, TMPDIR: folder };
const run = (...args: string[]) => rawabit(args, environment);
const imported = (...args: string[]) => run("import", "--format", "rawabit", ...args);

beforeAll(async () => {
  await (await openEmptyGraph()).close();
  writeFileSync(inFolder("good.jsonl"), fileOf(all));
  writeFileSync(inFolder("bad.jsonl"), fileOf([{ ...person("dan"), names: [] }, person("eva")]));
  writeFileSync(inFolder("empty.jsonl"), "");
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ["a file that is not there", ["nowhere.jsonl"], 'There is no file "nowhere.jsonl".\n'],
  ["a directory", [folder], `"${folder}" is a directory. Name the files in it.\n`],
  ["an empty file", [inFolder("empty.jsonl")], `"${inFolder("empty.jsonl")}" is empty.\n`],
  ["nothing on standard input", [], "standard input is empty.\n"],
  [
    "an unknown format",
    ["--format", "xlsx", inFolder("good.jsonl")],
    'There is no import format "xlsx". The import formats are ',
  ],
  [
    "a report without a place",
    ["--report", inFolder("no/r.json"), inFolder("good.jsonl")],
    `There is no folder "${inFolder("no")}".`,
  ],
  [
    "a report in place of a folder",
    ["--report", folder, inFolder("good.jsonl")],
    `"${folder}" is a folder. Name a file`,
  ],
  [
    "a mapping for what needs none",
    ["--mapping", "table.yml", inFolder("good.jsonl")],
    "--mapping applies only to --format csv; the format rawabit needs no mapping.",
  ],
])("%s is said to be so in a sentence", async (_, args, sentence) => {
  const { status, output } = await imported(...args);
  expect(output).toContain(sentence);
  expect(output).not.toContain("\n    at ");
  expect(status).toBe(1);
});

test("a dry run shows what comes of it, and writes nothing", async () => {
  const { status, output } = await imported("--dry-run", inFolder("good.jsonl"));
  expect(output.trim().split("\n")).toEqual(all.map((record) => JSON.stringify(record)));
  expect(status).toBe(0);
  expect(await rows("MATCH (a:Actor) RETURN count(*) AS actors")).toEqual([{ actors: 0 }]);
});

test("a dry run says what would be refused", async () => {
  const { status, output } = await imported("--dry-run", inFolder("bad.jsonl"));
  expect(output).toContain(`${inFolder("bad.jsonl")}:2: actor "dan": it has no PRIMARY name.`);
  expect(output).toContain(JSON.stringify(person("eva")));
  expect(status).toBe(1);
});

test("a dry run of many records shows ten", async () => {
  const path = inFolder("many.jsonl");
  writeFileSync(path, fileOf(Array.from({ length: 20_000 }, (_, index) => person(`p${index}`))));
  const { status, output } = await imported("--dry-run", path);
  expect(output.trim().split("\n")).toHaveLength(10);
  expect(status).toBe(0);
});

test("what is refused is named by file and line, the rest is written, and the status is 1", async () => {
  const report = inFolder("report.json");
  const { status, output } = await imported("--report", report, inFolder("good.jsonl"), inFolder("bad.jsonl"));
  expect(output).toContain(`${inFolder("bad.jsonl")}:2: actor "dan": it has no PRIMARY name.`);
  expect(output).toMatch(/^total +7 created, 1 refused, in /m);
  expect(status).toBe(1);
  expect(JSON.parse(readFileSync(report, "utf8"))).toMatchObject({
    format: "rawabit",
    created: 7,
    refused: 1,
    bySort: { MEETING: { created: 1 } },
    refusals: [{ file: inFolder("bad.jsonl"), line: 2 }],
    files: [{ name: inFolder("good.jsonl") }, {}],
  });
});

test("a strict import of a bad file says that nothing was written", async () => {
  const { status, output } = await imported("--strict", inFolder("bad.jsonl"));
  expect(output).toContain("Nothing was written: 1 record is invalid.");
  expect(status).toBe(1);
});

test("a line of a hundred megabytes is refused, and the lines around it are read", async () => {
  const path = inFolder("long.jsonl");
  writeFileSync(path, `${header}\n${JSON.stringify(person("fay"))}\n${"x".repeat(100_000_000)}\n`);
  const { status, output } = await imported(path);
  expect(output).toContain(`${path}:3: the line is longer than 16 MiB. Write one record per line.`);
  expect(output).toMatch(/^total +1 created, 1 refused/m);
  expect(status).toBe(1);
});

test("standard input is read like a file, and leaves nothing behind", async () => {
  const before = readdirSync(folder);
  const output = await withInput(fileOf([person("gil")]), ["import", "--format", "rawabit", "-"]);
  expect(output).toMatch(/^total +1 created, in /m);
  expect(readdirSync(folder)).toEqual(before);
});

test("an export is there when it is whole, packed where its name says so", async () => {
  const out = inFolder("graph.jsonl.gz");
  expect(await run("export", "--format", "rawabit", "--out", out)).toMatchObject({ status: 0 });
  const lines = gunzipSync(readFileSync(out)).toString("utf8").trim().split("\n");
  expect(lines[0]).toBe(header);
  expect(lines).toHaveLength(1 + all.length + 3);
  expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
});

test("a pipe is written to, and stays a pipe", async () => {
  const pipe = inFolder("pipe");
  spawnSync("mkfifo", [pipe]);
  const reader = spawn("cat", [pipe]);
  const read = text(reader.stdout);
  expect(await run("export", "--format", "rawabit", "--out", pipe)).toMatchObject({ status: 0 });
  expect((await read).split("\n")[0]).toBe(header);
  expect(statSync(pipe).isFIFO()).toBe(true);
});

test("a part is exported by conditions, or around somebody, with all that it refers to", async () => {
  const toOutput = ["export", "--format", "rawabit", "--out", "-"];
  const idsIn = (output: string) =>
    output.split("\n").flatMap((line) => (line.startsWith("{") ? (JSON.parse(line).id ?? []) : []));
  const meetings = await run(...toOutput, "--where", '{"kinds":["MEETING"],"until":"2020"}');
  expect(idsIn(meetings.output)).toEqual(["ada", "ben", "cyd", "letter", meeting.id]);
  expect(idsIn((await run(...toOutput, "--where", '{"kinds":["SANCTION"]}')).output)).toEqual([]);
  expect(idsIn((await run(...toOutput, "--around", "gil")).output)).toEqual(["gil"]);
  expect(idsIn((await run(...toOutput, "--around", "ada", "--depth", "2")).output)).toEqual(idsIn(meetings.output));
});

test("an import that breaks off says what it has written: a file that is cut short, and Ctrl-C", async () => {
  const many = fileOf(Array.from({ length: 40_000 }, (_, index) => person(`q${index}`)));
  const [cut, whole] = [inFolder("cut.jsonl.gz"), inFolder("whole.jsonl")];
  const packed = gzipSync(many);
  writeFileSync(cut, packed.subarray(0, packed.length / 2));
  writeFileSync(whole, many);
  const broken = await imported(cut);
  expect(broken.output).toMatch(/^Interrupted: \d+ created\. [\s\S]*cut\.jsonl\.gz is a truncated gzip file/m);
  expect(broken.status).toBe(1);

  const count = async () => (await rows("MATCH (a:Actor) RETURN count(*) AS actors"))[0]?.actors as number;
  const before = await count();
  const args = ["bin/rawabit.js", "import", "--format", "rawabit", "--report", inFolder("half.json"), whole];
  const ended = start(process.execPath, args, environment);
  await until(async () => (await count()) > before + 2_000, "several batches are written");
  process.kill(ended.pid, "SIGINT");
  expect(await ended.ended).toBe(130);
  expect(ended.output()).toMatch(
    /^Interrupted: \d+ created.*\. Completed batches are committed; run it again to resume\.$/m,
  );
  expect(readdirSync(folder).filter((name) => name.startsWith("half.json"))).toEqual([]);
});

test.each([
  [["--where", "{kinds}"], "--where is not valid JSON: "],
  [["--where", '{"kind":"MEETING"}'], 'Field "kind" is not defined by type "RelationWhere".'],
  [["--where", '{"kinds":["LUNCH"]}'], '--where.kinds.0: Value "LUNCH" does not exist in "RelationKind" enum.'],
  [["--where", '{"with":["nobody"]}'], '"nobody"'],
  [["--around", "nobody"], '"nobody"'],
  [["--around", "ada", "--depth", "far"], '--depth must be a number of steps, such as 1, not "far".'],
  [["--depth", "2"], "--depth needs an actor: add --around ID."],
  [["--format", "xlsx"], 'There is no export format "xlsx". The export formats are '],
])("an export %j is refused in a sentence, and leaves no file", async (args, sentence) => {
  const out = inFolder("refused.jsonl");
  const { status, output } = await run("export", "--format", "rawabit", "--out", out, ...args);
  expect(output).toContain(sentence);
  expect(output).not.toContain("\n    at ");
  expect(status).toBe(1);
  expect(existsSync(out)).toBe(false);
});

async function withInput(text: string, args: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, ["bin/rawabit.js", ...args], { env: { ...process.env, ...environment } });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => (output += data));
  child.stdin.end(text);
  await new Promise((ended) => child.once("close", ended));
  return output;
}
