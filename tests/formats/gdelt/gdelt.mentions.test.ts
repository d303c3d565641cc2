import { expect, test } from "vitest";
import { gdeltImport } from "../../../src/formats/gdelt/import.ts";
import {
  errorsIn,
  type HeldHere,
  heldAfter,
  itemsOf,
  recordsOfType,
  skippedIn,
  sourceOf,
} from "../../helpers/exchange/read.ts";
import { event, mention } from "./gdelt.rows.ts";

const readEvents = async () =>
  heldAfter(
    await itemsOf(gdeltImport, sourceOf(`${event({ id: "1001" })}\n${event({ id: "1002", day: "20151026" })}`)),
  );
const readMentions = (rows: readonly string[], held: HeldHere) =>
  itemsOf(gdeltImport, sourceOf(rows.join("\n"), "mentions.tsv"), held);

test("a mention adds its article to the relation of its event, and changes nothing else of it", async () => {
  const held = await readEvents();
  const items = await readMentions([mention("1001", "http://arabic.herald.example/17.htm")], held);
  const [relation] = recordsOfType(items, "relation");
  const [document] = recordsOfType(items, "document");
  expect(document).toMatchObject({ url: "http://arabic.herald.example/17.htm", publisher: "arabic.herald.example" });
  const before = held.relations.find(({ id }) => id === relation!.id)!;
  expect(before.evidence[0]!.id).toBe("gdelt:1001");
  expect(relation).toEqual({ ...before, evidence: [{ document: document!.id }] });
});

test("mentions of one event come together; the article that the event was found in is no second document", async () => {
  const held = await readEvents();
  const urls = [
    "https://a.example/1",
    "https://b.example/2",
    "https://a.example/1",
    "https://www.courier.example/visit",
  ];
  const items = await readMentions(
    urls.map((url) => mention("1001", url)),
    held,
  );
  expect(recordsOfType(items, "document").map(({ url }) => url)).toEqual([
    "https://a.example/1",
    "https://b.example/2",
  ]);
  expect(recordsOfType(items, "relation")).toHaveLength(1);
});

test("the same mentions again say nothing new", async () => {
  const held = await readEvents();
  const rows = [mention("1001", "https://a.example/1"), mention("1002", "https://a.example/1")];
  const after = heldAfter(await readMentions(rows, held), held);
  expect(await readMentions(rows, after)).toEqual([]);
});

test("a mention finds its event after the event's evidence has had a later version", async () => {
  const held = await readEvents();
  const later = held.relations.map((each) => ({
    ...each,
    evidence: each.evidence.map((piece) => ({ ...piece, id: `${piece.id}@2` })),
  }));
  const items = await readMentions([mention("1002", "https://a.example/1")], { relations: later });
  expect(recordsOfType(items, "relation")).toHaveLength(1);
});

test("a mention of an event that is not in the graph is left out, and counted", async () => {
  const items = await readMentions(
    [mention("1", "https://a.example/1"), mention("2", "https://a.example/1")],
    await readEvents(),
  );
  expect(skippedIn(items)).toEqual([
    expect.stringContaining("not in the graph"),
    expect.stringContaining("not in the graph"),
  ]);
});

test("mentions may come with a header and commas", async () => {
  const header =
    "globaleventid,eventtimedate,mentiontimedate,mentiontype,mentionsourcename,mentionidentifier,sentenceid";
  const rows = [header, mention("1001", '"https://a.example/1,2"', ",")];
  const items = await readMentions(rows, await readEvents());
  expect(errorsIn(items)).toEqual([]);
  expect(recordsOfType(items, "document").map(({ url }) => url)).toEqual(["https://a.example/1,2"]);
});

test("a mention's confidence has to be one, though the graph does not keep it: it is of how well an article was read", async () => {
  const bad = mention("1001", "https://a.example/1").replace("\t100\t", "\t300\t");
  const [error] = errorsIn(await readMentions([bad], await readEvents()));
  expect(error).toEqual({ line: 1, error: 'Confidence (column 12) is "300", not a number from 0 to 100.' });
});
