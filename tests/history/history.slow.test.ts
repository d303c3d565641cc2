import { afterAll, beforeEach, expect, test } from "vitest";
import { historyOf } from "../../src/history/historyOf.ts";
import { wipe } from "../../src/write/maintenance/wipe.ts";
import { retractIds } from "../../src/write/retractIds.ts";
import { writeBatch } from "../../src/write/writeBatch.ts";
import { writeRecords } from "../../src/write/writeRecords.ts";
import { fileOf, importText } from "../helpers/exchange/importText.ts";
import { openEmptyGraph } from "../helpers/graph.ts";
import { edit } from "../write/editor.ts";
import { evidenceOf, relationOf, revisionOf, sourcesOf } from "../write/look.ts";
import { all, meeting, person } from "../write/records.ts";

const graph = await openEmptyGraph();
const another = { document: "diary", quote: "Met Ben today." };
beforeEach(async () => {
  await wipe(graph);
  await writeRecords(graph, [...all, { ...meeting, evidence: [...meeting.evidence, another] }]);
});
afterAll(() => graph.close());

async function pieceOf(document: string): Promise<string> {
  return (await evidenceOf(graph, "meeting")).find((piece) => piece.documentId === document)!.id;
}

test("relations and evidence are retracted together, and no import brings them back", async () => {
  const second = { ...meeting, id: "second" };
  await writeRecords(graph, [second]);
  const piece = await pieceOf("diary");
  expect(await retractIds(graph, [piece, "second", piece], "wrong diary")).toEqual({
    retracted: ["second", piece],
    before: [],
  });
  expect(await retractIds(graph, [piece, "second"], "again")).toEqual({ retracted: [], before: [piece, "second"] });
  expect(await sourcesOf(graph, "meeting")).toBe(1);
  const again = { ...meeting, evidence: [...meeting.evidence, another] };
  const outcomes = await writeBatch(graph, [{ record: again }, { record: second }]);
  expect(outcomes).toMatchObject([{ became: "curated" }, { became: "curated" }]);
  expect(await relationOf(graph, "second")).toMatchObject({ retractedAt: expect.any(String) });
});

test("nothing is retracted if one id is unknown, or if a relation would keep no evidence", async () => {
  const revision = await revisionOf(graph);
  const [one, other] = [await pieceOf("diary"), await pieceOf("letter")];
  await expect(retractIds(graph, ["meeting", "x", "y"], "why")).rejects.toThrow(
    'There is no relation or evidence "x", "y". Nothing was retracted.',
  );
  await expect(retractIds(graph, [one, other], "why")).rejects.toThrow(/"meeting" would be left without evidence/);
  expect(await revisionOf(graph)).toBe(revision);
  expect(await retractIds(graph, [one, other, "meeting"], "why")).toMatchObject({ retracted: ["meeting"] });
});

test("the history of a relation says who did what, when and why, newest first", async () => {
  await edit(graph, { ...meeting, date: "2020-06", evidence: [] });
  const piece = await pieceOf("diary");
  await retractIds(graph, [piece], "another Ben");
  await retractIds(graph, ["meeting"], "it never took place");
  const history = await historyOf(graph.reader(), "meeting");
  expect(history).toMatchObject({ id: "meeting", of: "relation" });
  expect(history!.entries.map(({ operation, by, reason, what }) => [operation, by, reason, what])).toEqual([
    [
      "retract",
      null,
      "it never took place",
      ["retracted: version 2", expect.stringMatching(/^evidence .* retracted: "Ada met Ben\."$/)],
    ],
    ["retract", null, "another Ben", [`evidence ${piece} retracted: "Met Ben today."`]],
    ["edit", "Amal", null, ["corrected: version 2", "date: 2020-06 (before: 2020-05)"]],
    [expect.any(String), null, null, [expect.stringMatching(/^evidence .* from diary: "Met Ben today\."$/)]],
    [
      expect.any(String),
      null,
      null,
      [
        "recorded: version 1",
        "participants: Name of ada (participant), Name of ben (participant)",
        "date: 2020-05",
        expect.stringMatching(/^evidence .* from letter: "Ada met Ben\."$/),
      ],
    ],
  ]);
});

test("the history of an actor has imports with their files, and leads from an identifier to the actor", async () => {
  const ada = { ...person("ada"), names: [...person("ada").names, { value: "آدا", lang: "ar", kind: "PRIMARY" }] };
  await importText(graph, fileOf([{ ...ada, identifiers: [{ scheme: "wikidata", value: "Q7259" }] }]));
  await retractIds(graph, ["meeting"], "it never took place");
  const history = await historyOf(graph.reader(), "wikidata:Q7259");
  expect(history).toMatchObject({ id: "ada", given: "wikidata:Q7259", of: "actor" });
  expect(history!.entries.slice(0, 2)).toMatchObject([
    { operation: "retract", reason: "it never took place", what: ["relations: meeting", "meeting"] },
    { operation: "import", files: [expect.any(String)], what: ["the actor itself"] },
  ]);
  expect((await historyOf(graph.reader(), "meeting"))!.entries.at(-1)!.what[1]).toBe(
    "participants: Name of ada / آدا (participant), Name of ben (participant)",
  );
  expect(await historyOf(graph.reader(), "nobody")).toBeNull();
});
