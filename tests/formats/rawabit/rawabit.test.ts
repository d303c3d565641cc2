import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { validateSample } from "../../../scripts/sample/validateSample.ts";
import {
  LineError,
  readGraphRecords,
  readRawabitFile,
  readRawabitLines,
} from "../../../src/formats/rawabit/jsonLines.ts";
import { maxLineBytes } from "../../../src/formats/shared/lines.ts";

const header = '{"type":"header","format":"rawabit","version":1}';
const courier = '{"type":"document","id":"courier","title":"What was said"}';

test("records come with the number of their line", async () => {
  expect(await read(`${header}\n\n${courier}\n`)).toEqual([
    { line: 3, record: { type: "document", id: "courier", title: "What was said" } },
  ]);
});

test("a byte order mark, CRLF, blank lines and a missing last line break change nothing", async () => {
  expect(await read(`\uFEFF${header}\r\n${courier}\r\n  \r\n${courier}`)).toEqual([
    { line: 2, record: JSON.parse(courier) },
    { line: 4, record: JSON.parse(courier) },
  ]);
});

test("pieces of a stream may end in the middle of a letter", async () => {
  const bytes = Buffer.from(`${header}\n{"type":"document","id":"أ","title":"قمة في ألدانا 🛳"}`);
  const oneByOne = Array.from(bytes, (byte) => Uint8Array.of(byte));
  expect(await linesOf(oneByOne)).toEqual([
    { line: 2, record: { type: "document", id: "أ", title: "قمة في ألدانا 🛳" } },
  ]);
});

test.each([
  ["no JSON", "{type: document}", "not valid JSON: "],
  ["no object", "17", "type is missing. It must be one of actor, addition, document, relation, original."],
  [
    "an unknown type",
    '{"type":"rumour"}',
    'type is "rumour". It must be one of actor, addition, document, relation, original.',
  ],
  ["the name of something every object has", '{"type":"constructor"}', 'type is "constructor".'],
  ["a second header", header, "a second header."],
  ["a field too many", '{"type":"document","id":"a","titel":"b"}', 'Unrecognized key: "titel".'],
  ["a field that is missing", '{"type":"document"}', "id: "],
  ["a kind that there is not", '{"type":"actor","id":"a","kind":"CITY","names":[]}', "kind: "],
  ["a fault within", '{"type":"actor","id":"a","kind":"STATE","names":[{"kind":"PRIMARY"}]}', "names.0.value: "],
])("%s is a fault of its line, and the next line is read", async (_, bad, reason) => {
  const [first, second, ...more] = await read(`${header}\n${bad}\n${courier}`);
  expect(first).toMatchObject({ line: 2, error: { file: "courier.jsonl", line: 2 } });
  expect(faultOf(first).reason).toContain(reason);
  expect(faultOf(first).message).toBe(`courier.jsonl:2: ${faultOf(first).reason}`);
  expect(second).toEqual({ line: 3, record: JSON.parse(courier) });
  expect(more).toEqual([]);
});

test("of many faults in one line, the first are told and the others counted", async () => {
  const related = Array.from({ length: 1_000 }, () => 17);
  const [bad] = await read(`${header}\n${JSON.stringify({ type: "document", id: "a", related })}`);
  expect(faultOf(bad).reason).toMatch(/^related\.0: .*related\.4: .*And 995 more\.$/);
});

test("a line longer than a line may be is a fault, and the next line is read", async () => {
  const piece = Buffer.alloc(1024 * 1024, "x");
  const long = Array.from({ length: maxLineBytes / piece.length + 1 }, () => piece);
  const [first, second] = await linesOf([Buffer.from(`${header}\n`), ...long, Buffer.from(`\n${courier}`)]);
  expect(faultOf(first).reason).toBe("the line is longer than 16 MiB. Write one record per line.");
  expect(second).toEqual({ line: 3, record: JSON.parse(courier) });
});

test("a line that is not UTF-8 is a fault, never a wrong letter", async () => {
  const [first] = await linesOf([Buffer.from(`${header}\n`), Uint8Array.of(0x22, 0xff, 0x22)]);
  expect(faultOf(first).reason).toBe("not valid UTF-8. Save the file as UTF-8.");
});

test.each([
  ["empty", "", 1, "the file is empty."],
  ["blank", "\n \n", 1, "the file is empty."],
  ["without a header", courier, 1, `the first line is not a header. It must be ${header.replace("1}", "2}")}.`],
  ["of another format", '\n{"type":"header","format":"ftm","version":1}', 2, "the first line is not a header."],
  ["not JSON at all", "<html>", 1, "not valid JSON: "],
  [
    "of a later version",
    header.replace("1}", "3}"),
    1,
    "the file has version 3 of the format, but this Rawabit reads only versions 1 and 2",
  ],
  ["with more in its header", header.replace("}", ',"by":"me"}'), 1, 'Unrecognized key: "by".'],
  ["of no version", '{"type":"header","format":"rawabit"}', 1, "the first line is not a header."],
])("a file that is %s is refused whole", async (_, text, line, reason) => {
  const refused = await read(text).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(LineError);
  expect(refused).toMatchObject({ file: "courier.jsonl", line, code: "BAD_USER_INPUT" });
  expect((refused as LineError).reason).toContain(reason);
});

test("where every line has to be good, the first bad one ends the reading", async () => {
  await expect(all(readGraphRecords(fileURLToPath(import.meta.url)))).rejects.toThrow(
    /rawabit\.test\.ts:1: not valid JSON/,
  );
});

test("a file that is not there is an error of the file system", async () => {
  await expect(all(readRawabitFile("nowhere.jsonl"))).rejects.toMatchObject({ code: "ENOENT" });
});

test("the example in the description of the format is read, and holds", async () => {
  const guide = await readFile(new URL("../../../docs/format.md", import.meta.url), "utf8");
  const example = /```jsonl\n([\s\S]+?)```/.exec(guide)![1]!;
  const placed = (await read(example)).map((read) => {
    if ("error" in read) throw read.error;
    return { file: "format.md", ...read };
  });
  expect(placed.map(({ record }) => record.type)).toEqual(["actor", "actor", "actor", "document", "relation"]);
  expect(validateSample(placed, [])).toEqual([]);
});

type Read = Awaited<ReturnType<typeof read>>[number];

function read(text: string) {
  return linesOf(text === "" ? [] : [Buffer.from(text)]);
}

async function linesOf(pieces: readonly Uint8Array[]) {
  async function* stream() {
    yield* pieces;
  }
  return all(readRawabitLines(stream(), "courier.jsonl"));
}

function faultOf(read: Read | undefined): LineError {
  if (read === undefined || !("error" in read)) throw new Error("that line was to be bad");
  return read.error;
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}
