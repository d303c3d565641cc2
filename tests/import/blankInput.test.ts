import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";
import { FileSource } from "../../src/import/fileSource.ts";

const folder = mkdtempSync(join(tmpdir(), "rawabit-blank-"));
afterAll(() => rmSync(folder, { recursive: true }));

const megabyte = 1024 * 1024;
const endless =
  /^standard input has more than 16 MiB of blank lines or zero bytes in a row\. Check that it is the right file\.$/;

async function* repeated(text: string | Uint8Array, bytes: number): AsyncGenerator<Uint8Array> {
  const chunk = Buffer.alloc(64 * 1024 - 1, text as string);
  for (let size = 0; size < bytes; size += chunk.length) yield chunk;
}

test.each([
  ["blank lines", "\n"],
  ["blank lines of Windows", "\r\n"],
  ["spaces", " "],
  ["zero bytes", "\0"],
  ["wide spaces", "\u3000\n"],
  ["UTF-16", Buffer.from(" \n", "utf16le")],
  ["marks without a width", "\u200b\ufeff\n"],
])("an endless pipe of %s ends with a sentence", async (_, text) => {
  await expect(FileSource.spool(repeated(text, Number.POSITIVE_INFINITY), "standard input")).rejects.toThrow(endless);
});

test("blank lines after data end too, also in a packed file", async () => {
  const path = join(folder, "blank.gz");
  writeFileSync(path, gzipSync(Buffer.concat([Buffer.from("A,B\n1,2\n"), Buffer.alloc(20 * megabyte, "\n")])));
  const source = await FileSource.open(path);
  const read = async () => {
    for await (const _ of source.bytes());
  };
  await expect(read()).rejects.toThrow(/blank\.gz has more than 16 MiB of blank lines/);
  source.close();
});

test("a table of a spreadsheet with a million empty rows is read", async () => {
  async function* table() {
    yield Buffer.from("Name\r\nOrsk\r\n");
    yield* repeated("\r\n", 4 * megabyte);
    yield Buffer.from("Vell\r\n");
  }
  const source = await FileSource.spool(table(), "table.csv");
  let size = 0;
  for await (const chunk of source.bytes()) size += chunk.length;
  expect(size).toBe(source.size);
  source.close();
});
