import { afterAll, beforeEach, expect, test } from "vitest";
import { attributionsOfEvidence } from "../../src/graphql/evidence/evidence.queries.ts";
import { wipe } from "../../src/write/maintenance/wipe.ts";
import { writeRecords } from "../../src/write/writeRecords.ts";
import { openEmptyGraph } from "../helpers/graph.ts";
import { evidenceOf, relationOf, revisionOf, sourcesOf } from "./look.ts";
import { all, letter, meeting } from "./records.ts";

const graph = await openEmptyGraph();
beforeEach(async () => {
  await wipe(graph);
  await writeRecords(graph, all);
});
afterAll(() => graph.close());

test("a second document supports the same version, and is not counted as of before", async () => {
  const first = (await relationOf(graph, "meeting"))!;
  const summary = await writeRecords(graph, [{ ...meeting, evidence: [{ document: "diary" }] }]);
  expect(summary).toMatchObject({ relations: { changed: 1 }, evidence: { added: 1 } });
  expect(await relationOf(graph, "meeting")).toEqual({ ...first, sourceCount: 2 });
  expect(await sourcesOf(graph, "meeting")).toBe(2);
  expect(await sourcesOf(graph, "meeting", first.recordedAt)).toBe(1);
});

test("two passages of one document are two pieces of evidence and one source", async () => {
  await writeRecords(graph, [{ ...meeting, evidence: [{ document: "letter", quote: "Ada met", start: 0, end: 7 }] }]);
  expect(await evidenceOf(graph, "meeting")).toHaveLength(2);
  expect(await relationOf(graph, "meeting")).toMatchObject({ version: 1, sourceCount: 1 });
});

test("evidence stays when a later source does not repeat it", async () => {
  await writeRecords(graph, [{ ...meeting, date: "2020-06", evidence: [] }]);
  expect(await relationOf(graph, "meeting")).toMatchObject({ version: 2, sourceCount: 1 });
  expect(await evidenceOf(graph, "meeting")).toHaveLength(1);
});

test("evidence that credits others now gives way to its next version, and what was known stays known", async () => {
  const { recordedAt } = (await relationOf(graph, "meeting"))!;
  const [first] = await evidenceOf(graph, "meeting");
  await writeRecords(graph, [{ ...meeting, evidence: [{ ...meeting.evidence[0]!, attribution: ["ben", "cyd"] }] }]);
  const [second, ...others] = await evidenceOf(graph, "meeting");
  expect(others).toEqual([]);
  expect(second!.id).toBe(`${first!.id}@2`);
  expect(await creditsOf(second!.id)).toEqual(["ben", "cyd"]);
  const [asOfThen] = await evidenceOf(graph, "meeting", recordedAt);
  expect(await creditsOf(asOfThen!.id)).toEqual(["cyd"]);
});

test("evidence with an id of its own may be quoted better later, and may move to another document", async () => {
  const own = { id: "row-7", document: "letter", quote: "Ada met Ben." };
  await writeRecords(graph, [{ ...meeting, id: "other", evidence: [own] }]);
  await writeRecords(graph, [{ ...meeting, id: "other", evidence: [{ ...own, document: "diary" }] }]);
  expect(await evidenceOf(graph, "other")).toMatchObject([{ id: "row-7@2", documentId: "diary" }]);
  expect(await relationOf(graph, "other")).toMatchObject({ version: 1, sourceCount: 1 });
});

test("evidence with an id of its own supports one relation only", async () => {
  const evidence = [{ id: "row-7", document: "letter" }];
  await writeRecords(graph, [{ ...meeting, id: "other", evidence }]);
  await expect(writeRecords(graph, [{ ...meeting, evidence }])).rejects.toMatchObject({
    code: "CONFLICT",
    message: expect.stringContaining('relation "meeting" has the evidence "row-7", which already supports "other"'),
  });
});

test("a quote has to stand at its offsets, counted as JavaScript counts", async () => {
  const quote = "Then Ben called Cyd.";
  const start = letter.text!.indexOf(quote);
  const at = (offset: number) => ({
    document: "letter",
    quote,
    start: start + offset,
    end: start + offset + quote.length,
  });
  await expect(writeRecords(graph, [{ ...meeting, evidence: [at(-1)] }])).rejects.toMatchObject({
    code: "BAD_USER_INPUT",
    message: expect.stringContaining(
      `the text of document "letter" from ${start - 1} to ${start - 1 + quote.length} differs from the quote`,
    ),
  });
  await writeRecords(graph, [{ ...meeting, evidence: [at(0)] }]);
  expect(await evidenceOf(graph, "meeting")).toHaveLength(2);
});

test("a document's text may not change under what is quoted of it", async () => {
  const revision = await revisionOf(graph);
  await expect(writeRecords(graph, [{ ...letter, text: "Nobody met anybody." }])).rejects.toMatchObject({
    code: "CONFLICT",
    message: expect.stringContaining(
      'document "letter" has a text that lacks a passage which relation "meeting" quotes',
    ),
  });
  expect(await revisionOf(graph)).toBe(revision);
  await writeRecords(graph, [{ ...letter, text: `${letter.text} The end.` }]);
  expect(await revisionOf(graph)).toBe(revision + 1);
});

async function creditsOf(id: string): Promise<string[]> {
  const [row] = await graph.reader().read(attributionsOfEvidence, { ids: [id] });
  return row!.actors.map((actor) => actor.id);
}
