import { expect, test } from "vitest";
import { ftmImport } from "../../src/formats/ftm/import.ts";
import type { ImportFormat } from "../../src/formats/importFormat.ts";
import { rawabitImport } from "../../src/formats/rawabit/import.ts";
import { noExistingRecords } from "../../src/import/existingRecords.ts";
import { ImportReport } from "../../src/import/importReport.ts";
import { readEntries } from "../../src/import/readEntries.ts";
import type { AnyRecord } from "../../src/write/records.ts";
import { fileOf } from "../helpers/exchange/importText.ts";
import { sourceOf } from "../helpers/exchange/read.ts";

async function read(format: ImportFormat, text: string) {
  const report = new ImportReport(({ reason }) => expect.fail(reason));
  const records: AnyRecord[] = [];
  for await (const entry of readEntries(format, [sourceOf(text)], { existing: noExistingRecords }, report))
    if ("record" in entry) records.push(entry.record);
  return { records, skipped: report.skipped };
}

const reason = "a URL that is not the address of a web page";

test.each([
  ["javascript:alert(1)"],
  ["JavaScript:alert(1)//https://a.example"],
  [" javascript:alert(1)"],
  ["data:text/html,<script>alert(1)</script>"],
  ["file:///etc/passwd"],
  ["vbscript:x"],
  ["ftp://a.example/list.csv"],
  ["//a.example/page"],
  ["www.a.example"],
  ["reports/12.pdf"],
  ["http://"],
  ["https:a.example"],
])("%j becomes a document's title, is dropped from an identifier, and is counted", async (url) => {
  const document = { type: "document", id: "d" } as const;
  const identifier = { scheme: "register", value: "7" };
  const actor = {
    ...({ type: "actor", id: "a", kind: "PERSON", names: [{ value: "Nadia Orsk", kind: "PRIMARY" }] } as const),
    identifiers: [identifier, { ...identifier, scheme: "other", url: "https://a.example/7" }],
  };
  const titled = { ...document, id: "t", title: "Report" };
  const given = [
    { ...actor, identifiers: [{ ...identifier, url }, actor.identifiers[1]] },
    { ...document, url },
    { ...titled, url },
  ];
  const { records, skipped } = await read(rawabitImport, fileOf(given));
  expect(records).toEqual([actor, { ...document, title: url }, titled]);
  expect(skipped).toEqual({ [reason]: 3 });
});

test.each([["https://a.example/x?y=1#z"], ["HTTP://A.example"], ["http://مثال.example/صفحة"]])(
  "%s stays",
  async (url) => {
    const document = { type: "document", id: "d", url };
    expect(await read(rawabitImport, fileOf([document]))).toEqual({ records: [document], skipped: {} });
  },
);

test("an entity's source page is kept as text, and of several source URLs a document has the first web page", async () => {
  const entity = (id: string, schema: string, properties: object) => `${JSON.stringify({ id, schema, properties })}\n`;
  const { records, skipped } = await read(
    ftmImport,
    entity("p", "Person", { name: ["Nadia Orsk"], sourceUrl: ["javascript:alert(1)"] }) +
      entity("d", "Document", { title: ["Report"], sourceUrl: ["javascript:alert(1)", "https://a.example/d"] }),
  );
  const documents = records.filter(({ type }) => type === "document");
  expect(documents.find(({ id }) => id === "ftm:d")).toMatchObject({ title: "Report", url: "https://a.example/d" });
  for (const document of documents) expect(JSON.stringify(document)).not.toContain('"url":"javascript');
  expect(skipped[reason] ?? 0).toBe(documents.filter(({ id }) => id.startsWith("ftm:page:")).length);
});
