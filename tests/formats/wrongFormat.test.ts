import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { checkFormat } from "../../src/formats/checkFormat.ts";
import { importFormats } from "../../src/formats/formats.ts";
import { sourceOf } from "../helpers/exchange/read.ts";

const fileOf = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url));
const page = (name: string, index: number) =>
  [
    ...fileOf(`docs/exchange/${name}`)
      .toString()
      .matchAll(/```(?:csv|tsv)\n([\s\S]+?)```/g),
  ][index]![1]!;
const gdelt = fileOf("tests/formats/gdelt/gdelt-2015-10-27.extract.tsv");
const entity = '{"id":"a","caption":"A","schema":"Person","properties":{"name":["A"]}}\n';
const long = `{"id":"a","schema":"Person","properties":{"notes":["${"x".repeat(100_000)}"]}}\n`;

const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, "utf16le");

/** Files, with the formats that may read them. */
const samples: [string, string | Uint8Array, readonly string[]][] = [
  ["Rawabit's sample of actors", fileOf("data/sample/actors.jsonl"), ["rawabit"]],
  ["Rawabit's sample of relations", fileOf("data/sample/relations.jsonl"), ["rawabit"]],
  ["Rawabit's records without a header", '{"type":"actor","id":"a"}\n'.repeat(30), ["rawabit"]],
  [
    "Rawabit's originals of entities",
    `{"type":"header","format":"rawabit","version":2}\n${JSON.stringify({ type: "original", id: "ftm:a", format: "ftm", content: entity })}\n`,
    ["rawabit"],
  ],
  ["entities", fileOf("tests/formats/ftm/world.ftm.jsonl"), ["ftm"]],
  ["entities after a byte order mark and a bad line", `\ufeff{"id":\n${entity}`, ["ftm"]],
  ["an entity that is longer than the beginning", long, ["ftm"]],
  ["a delta", `{"op":"ADD","entity":${entity.trim()}}\n`, ["ftm-delta"]],
  ["a delta with the entity first", `{"entity":{"id":"a"},"op":"DEL"}\n`, ["ftm-delta"]],
  ["the UN's list", fileOf("tests/formats/un-sc/un-2018-10-29.extract.xml"), ["un-sc"]],
  ["events of GDELT", gdelt, ["gdelt", "csv"]],
  [
    "a mention of GDELT",
    `${["1", "20151027000000", "20151027000000", "1", "a.example", "https://a.example", ...Array(10).fill("")].join("\t")}\n`,
    ["gdelt", "csv"],
  ],
  ["the UN's list in UTF-16", utf16("<?xml version='1.0'?>\n<CONSOLIDATED_LIST dateGenerated='2018'>\n"), ["un-sc"]],
  ["entities in UTF-16", utf16(entity), ["ftm"]],
  ["donations in UTF-16", utf16(page("csv.md", 0)), ["csv"]],
  ["donations", page("csv.md", 0), ["csv"]],
  ["meetings in Arabic", page("csv.md", 1), ["csv"]],
  ["OFAC's entries", page("ofac.md", 0), ["csv"]],
  ["OFAC's names", page("ofac.md", 1), ["csv"]],
  ["ICEWS events", page("icews.md", 0), ["csv"]],
];

describe("a file is taken by its format, and refused by others, which name the right one", () => {
  test.each(samples)("%s", async (_, content, right) => {
    for (const format of importFormats) {
      const checked = checkFormat(sourceOf(content), format);
      if (right.includes(format.name)) await checked;
      else await expect(checked, format.name).rejects.toThrow(new RegExp(`Import it with --format ${right[0]}\\b`));
    }
  });
});

test("the sentence names both formats and what to write", async () => {
  const ftm = importFormats.find(({ name }) => name === "ftm")!;
  await expect(checkFormat(sourceOf(samples[9]![1]), ftm)).rejects.toThrow(
    "file looks like the XML of the UN Security Council's list, not like FollowTheMoney entities. Import it with --format un-sc.",
  );
  await expect(checkFormat(sourceOf(page("csv.md", 0)), ftm)).rejects.toThrow(
    "file looks like a table, not like FollowTheMoney entities. Import it with --format csv --mapping FILE.yml (docs/exchange/csv.md).",
  );
});

describe("a table is taken by csv, however it is written", () => {
  test.each([
    ["one column", "Name\nOrsk\n"],
    ["a header only", "A,B\n"],
    ["UTF-16", Buffer.from("\ufeffA\tB\n1\t2\n", "utf16le")],
    ["Windows-1256", Uint8Array.of(0xc7, 0x3b, 0xe1, 0x0a, 0x31, 0x3b, 0x32, 0x0a)],
    ["line breaks in cells", 'A,B\n"one\ntwo",3\n'],
    ["cells that are JSON", 'Id,Data\n1,"{""schema"":""x""}"\n'],
    ["sixteen columns", `${Array(16).fill("1").join(",")}\n`],
  ])("%s", async (_, table) => {
    await checkFormat(sourceOf(table), importFormats.find(({ name }) => name === "csv")!);
  });
});

describe("a file that no format reads is refused by each, with what to do", () => {
  const zip = (name: string) => Buffer.from(`PK\u0003\u0004\u0014\0\u0006\0\b\0[Content_Types].xml ${name}`, "latin1");
  const tar = Buffer.alloc(1024);
  tar.write("ustar", 257);
  test.each([
    ["an xlsx file", zip("xl/workbook.xml"), 'a spreadsheet. Save it as "CSV UTF-8"'],
    ["a zip file", zip("entities.ftm.json"), "a zip archive. Unpack it"],
    ["an old xls file", Buffer.from("d0cf11e0a1b11ae1", "hex"), "an old spreadsheet"],
    ["gzip within gzip", gzipSync(entity), "packed with gzip twice"],
    ["bzip2", Buffer.from("BZh91AY&SY", "latin1"), "packed with bzip2"],
    ["xz", Buffer.from("fd377a585a000004", "hex"), "packed with xz"],
    ["zstd", Buffer.from("28b52ffd0458", "hex"), "packed with zstd"],
    ["tar", tar, "a tar archive"],
    ["PDF", "%PDF-1.7\n", "a PDF document"],
    ["a web page", "\n<!DOCTYPE html>\n<html><body>Log in</body></html>", "a web page"],
    ["a web page with a comment", "<?xml version='1.0'?>\n<!-- 404 --><HTML lang='en'>", "a web page"],
    ["JSON over several lines", '{\n  "id": "a",\n  "schema": "Person"\n}\n', "one JSON document over several lines"],
    ["a JSON array", `[${entity.trim()}]`, "one JSON document over several lines"],
  ])("%s", async (_, content, sentence) => {
    for (const format of importFormats)
      await expect(checkFormat(sourceOf(content), format), format.name).rejects.toThrow(`file is ${sentence}`);
  });
});

test("twenty lines of which none is of the format are refused, one is not", async () => {
  const prose = "Ada met Ben in the harbour.\n";
  for (const format of importFormats.filter(({ takesMapping }) => !takesMapping)) {
    await checkFormat(sourceOf(prose), format);
    await expect(checkFormat(sourceOf(prose.repeat(40)), format)).rejects.toThrow(
      /^file does not look like .*: none of its first 40 lines does\. Check the file and --format\.$/,
    );
  }
});
