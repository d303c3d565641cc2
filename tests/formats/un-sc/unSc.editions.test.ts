import { expect, test } from "vitest";
import { UserError } from "../../../src/errors/userError.ts";
import type { ImportItem } from "../../../src/formats/importFormat.ts";
import { unScImport } from "../../../src/formats/un-sc/import.ts";
import {
  errorsIn,
  type HeldHere,
  heldAfter,
  itemsOf,
  recordsOfType,
  skippedIn,
  sourceOf,
} from "../../helpers/exchange/read.ts";
import { type Entry, edition } from "./unSc.list.ts";

const orsk: Entry = { dataId: "101", name: "Orsk" };
const vell: Entry = { dataId: "102", name: "Vell" };
const orskListing = "un-sc:listing:101:2015-03-02";

function read(day: string, entries: readonly Entry[], held: HeldHere = {}): Promise<ImportItem[]> {
  return itemsOf(unScImport, sourceOf(edition(day, entries), `${day}.xml`), held);
}

/** The content of the graph after these editions were imported in order. */
async function after(...editions: readonly (readonly [string, readonly Entry[]])[]): Promise<Required<HeldHere>> {
  let held = heldAfter([]);
  for (const [day, entries] of editions) held = heldAfter(await read(day, entries, held), held);
  return held;
}

function listings({ relations }: Required<HeldHere>) {
  return relations
    .filter(({ kind }) => kind === "SANCTION")
    .map(({ id, endDate, endedBy, evidence }) => ({
      id,
      endDate,
      endedBy,
      in: evidence.map(({ document }) => document),
    }));
}

test.each([
  ["2018-11-30", "2018"],
  ["2018-10-30", "2018-10"],
  ["2018-10-29", "2018-10-29"],
  ["2019-01-05", undefined],
])("a listing that is gone from the list of %s ended in %s, as far as the two days agree", async (day, endDate) => {
  const held = await after(["2018-10-29", [orsk, vell]], [day, [vell]]);
  expect(listings(held)).toEqual([
    { id: orskListing, endDate, endedBy: day, in: ["un-sc:list:2018-10-29"] },
    { id: "un-sc:listing:102:2015-03-02", endDate: undefined, endedBy: undefined, in: ["un-sc:list:2018-10-29"] },
  ]);
});

test("who is new on the list is added", async () => {
  const held = await after(["2018-10-29", [orsk]], ["2018-11-30", [orsk, { ...vell, listedOn: "2018-11-12" }]]);
  expect(listings(held).map(({ id }) => id)).toEqual([orskListing, "un-sc:listing:102:2018-11-12"]);
});

test("the same edition twice says nothing new", async () => {
  const held = await after(["2018-10-29", [orsk]], ["2018-11-30", [vell]]);
  expect(await after(["2018-10-29", [orsk]], ["2018-11-30", [vell]], ["2018-11-30", [vell]])).toEqual(held);
});

test("what has ended stays as it ended, whatever editions follow", async () => {
  const held = await after(["2018-10-29", [orsk, vell]], ["2018-11-30", [vell]], ["2020-01-01", [vell]]);
  expect(listings(held)[0]).toMatchObject({ id: orskListing, endDate: "2018", endedBy: "2018-11-30" });
});

test("an edition older than what the graph holds is refused, and its day and the newest are named", async () => {
  const held = await after(["2018-11-15", [orsk]], ["2018-11-30", [orsk]]);
  await expect(read("2018-10-29", [orsk], held)).rejects.toThrow(UserError);
  await expect(read("2018-10-29", [orsk], held)).rejects.toThrow(
    /^2018-10-29\.xml is the list of 2018-10-29, but the graph already has the list of 2018-11-30\. /,
  );
});

test("an older edition is refused from the moment that the newer one's import has begun", async () => {
  const begun = heldAfter((await read("2018-11-30", [orsk])).slice(0, 3));
  await expect(read("2018-10-29", [orsk], begun)).rejects.toThrow(UserError);
});

test("who is listed again after an end has two listings, of which the first is over", async () => {
  const again = { ...orsk, listedOn: "2020-02-01" };
  const held = await after(["2018-10-29", [orsk, vell]], ["2018-11-30", [vell]], ["2020-03-01", [again, vell]]);
  expect(listings(held).slice(0, 2)).toEqual([
    { id: orskListing, endDate: "2018", endedBy: "2018-11-30", in: ["un-sc:list:2018-10-29"] },
    { id: "un-sc:listing:101:2020-02-01", in: ["un-sc:list:2020-03-01"] },
  ]);
});

test("who was taken off and listed again between two editions has two listings too", async () => {
  const held = await after(["2018-10-29", [orsk]], ["2019-03-01", [{ ...orsk, listedOn: "2018-12-05" }]]);
  expect(listings(held)).toEqual([
    { id: orskListing, endDate: "2018", endedBy: "2018-12-05", in: ["un-sc:list:2018-10-29"] },
    { id: "un-sc:listing:101:2018-12-05", in: ["un-sc:list:2019-03-01"] },
  ]);
});

test("a day of listing that a newer edition corrects is corrected: there is one listing", async () => {
  const held = await after(["2018-10-29", [orsk]], ["2019-03-01", [{ ...orsk, listedOn: "2015-03-20" }]]);
  expect(listings(held)).toEqual([{ id: "un-sc:listing:101:2015-03-20", in: ["un-sc:list:2019-03-01"] }]);
});

test("a listing that was left out of one edition by mistake is in force again with the next", async () => {
  const held = await after(["2018-10-29", [orsk, vell]], ["2018-11-30", [vell]], ["2018-12-01", [orsk, vell]]);
  expect(listings(held)[0]).toEqual({ id: orskListing, in: ["un-sc:list:2018-12-01"] });
});

test("what an edition says for the first time is quoted from it, and what it only repeats from the one that said it first", async () => {
  const held = await after(
    ["2018-10-29", [{ ...orsk, more: "<COMMENTS1>At large.</COMMENTS1>" }, vell]],
    ["2019-03-01", [{ ...orsk, more: "<COMMENTS1>Arrested.</COMMENTS1>" }, vell]],
    ["2020-03-01", [{ ...orsk, more: "<COMMENTS1>Arrested.</COMMENTS1>" }, vell]],
  );
  expect(held.relations.map(({ evidence }) => evidence)).toEqual([
    [{ id: `${orskListing}:entry`, document: "un-sc:list:2019-03-01", quote: "Arrested." }],
    [{ id: "un-sc:listing:102:2015-03-02:entry", document: "un-sc:list:2018-10-29" }],
  ]);
});

test("what a cut short import of a newer edition brought is over by the next one, and not before it was said", async () => {
  const before = await after(["2017-06-01", [orsk]]);
  const begun = heldAfter(
    (await read("2018-10-29", [{ ...vell, listedOn: "2018-10-01" }], before)).slice(0, -1),
    before,
  );
  const held = heldAfter(await read("2018-11-30", [orsk], begun), begun);
  expect(listings(held)[1]).toMatchObject({
    id: "un-sc:listing:102:2018-10-01",
    endDate: "2018",
    endedBy: "2018-11-30",
  });
});

test("a whole edition is a document of its day; one that is not read to its end has no day yet", async () => {
  const items = await read("2018-11-30", [orsk]);
  const days = recordsOfType(items, "document").map(({ id, publishedOn }) => [id, publishedOn]);
  expect(days).toEqual([
    ["un-sc:list:2018-11-30", undefined],
    ["un-sc:list:2018-11-30", "2018-11-30"],
  ]);
});

test("a nationality that an entry no longer gives is retracted; that of one who is off the list stays", async () => {
  const national = (state: string) => ({ more: `<NATIONALITY><VALUE>${state}</VALUE></NATIONALITY>` });
  const held = await after(
    [
      "2018-10-29",
      [
        { ...orsk, ...national("Yemen") },
        { ...vell, ...national("Oman") },
      ],
    ],
    ["2018-11-30", [{ ...orsk, ...national("Qatar") }]],
  );
  expect(held.relations.filter(({ kind }) => kind === "AFFILIATION").map(({ id }) => id)).toEqual([
    "un-sc:nationality:101:QA",
    "un-sc:nationality:102:OM",
  ]);
});

test("an entry that can't be read ends nothing of its own", async () => {
  const held = await after(["2018-10-29", [orsk, vell]], ["2018-11-30", [{ ...orsk, listedOn: "soon" }]]);
  expect(listings(held)).toMatchObject([
    { id: orskListing, endedBy: undefined },
    { id: "un-sc:listing:102:2015-03-02", endedBy: "2018-11-30" },
  ]);
});

test("an entry of which nobody can tell whose it is ends nothing at all", async () => {
  const held = await after(["2018-10-29", [orsk, vell]]);
  const items = await read("2018-11-30", [{ dataId: "?" }, vell], held);
  expect(errorsIn(items)).toHaveLength(1);
  expect(listings(heldAfter(items, held)).map(({ endedBy }) => endedBy)).toEqual([undefined, undefined]);
});

test("a list of nobody is refused: it would end everything", async () => {
  await expect(read("2018-11-30", [], await after(["2018-10-29", [orsk]]))).rejects.toThrow(/has no entries/);
});

test("wherever an import is cut short, the same command afterwards gives what an unbroken one gives", async () => {
  const before = await after(["2018-10-29", [orsk, vell]]);
  const entries: Entry[] = [
    { ...vell, listedOn: "2018-11-20", more: "<NATIONALITY><VALUE>Oman</VALUE></NATIONALITY>" },
    { dataId: "103", name: "Anwar", listedOn: "2018-11-01" },
  ];
  const all = await read("2018-11-30", entries, before);
  const whole = heldAfter(all, before);
  for (let cut = 0; cut <= all.length; cut++) {
    const half = heldAfter(all.slice(0, cut), before);
    expect(heldAfter(await read("2018-11-30", entries, half), half)).toEqual(whole);
  }
  expect(recordsOfType(all, "relation").filter(({ endedBy }) => endedBy !== undefined)).toHaveLength(2);
});

test("an entry that the list renumbers under its reference number keeps its listing, and is found by both numbers", async () => {
  const renumbered = { ...orsk, dataId: "909", reference: "XXi.101" };
  const held = await after(["2018-10-29", [orsk, vell]]);
  const items = await read("2018-11-30", [renumbered, vell], held);
  expect(recordsOfType(items, "actor").find(({ id }) => id === "un-sc:101")).toMatchObject({
    identifiers: [
      { scheme: "un-sc", value: "XXi.101" },
      { scheme: "un-sc", value: "909" },
    ],
  });
  expect(listings(heldAfter(items, held))[0]).toEqual({ id: orskListing, in: ["un-sc:list:2018-10-29"] });
  const again = await after(["2018-10-29", [orsk]], ["2018-11-30", [renumbered]], ["2019-01-05", [renumbered]]);
  expect(listings(again)).toEqual([{ id: orskListing, in: ["un-sc:list:2018-10-29"] }]);
});

test("a reference number that an entry gets later changes nothing else", async () => {
  const held = await after(["2018-10-29", [{ ...orsk, reference: "na" }]], ["2018-11-30", [orsk]]);
  expect(listings(held)).toEqual([{ id: orskListing, in: ["un-sc:list:2018-11-30"] }]);
});

test("a reference number that the list gives to somebody else makes a second entry, which it does not identify", async () => {
  const other = { dataId: "909", reference: "XXi.101", name: "Kell", listedOn: "2018-11-12" };
  const held = await after(["2018-10-29", [orsk, vell]]);
  const items = await read("2018-11-30", [other, vell], held);
  const kell = recordsOfType(items, "actor").find(({ names }) => names[0]!.value === "Kell");
  expect(kell).toMatchObject({ id: "un-sc:909" });
  expect(kell).not.toHaveProperty("identifiers");
  expect(skippedIn(items)).toEqual([
    "a number that the list gives a second entry, which it does not identify: XXi.101",
  ]);
  const later = heldAfter(items, held);
  expect(listings(later).map(({ id, endedBy }) => [id, endedBy])).toEqual([
    [orskListing, "2018-11-30"],
    ["un-sc:listing:102:2015-03-02", undefined],
    ["un-sc:listing:909:2018-11-12", undefined],
  ]);
  const last = await read("2019-01-05", [other, vell], later);
  expect(recordsOfType(last, "actor").find(({ id }) => id === "un-sc:909")).not.toHaveProperty("identifiers");
});
