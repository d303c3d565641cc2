import { beforeAll, expect, test } from "vitest";
import type { ImportItem } from "../../../src/formats/importFormat.ts";
import type { RelationRecord } from "../../../src/write/records.ts";
import { actors, documents, itemsOf, relations, skipped, worldText } from "./support.ts";

let items: readonly ImportItem[];
beforeAll(async () => {
  items = await itemsOf(worldText);
});

/** The relations that one entity of the world yields. */
function saidBy(entityId: string): RelationRecord[] {
  return relations(items).filter(({ id }) => id.startsWith(`ftm:${entityId}#`));
}

function tied({ participants }: RelationRecord): string[] {
  return participants.map(({ actor, role }) => `${role} ${actor}`);
}

test("a sanction has the authorities that it names as issuers; the Security Council is the one that the graph has", () => {
  const [sanction, ...more] = saidBy("sanction-rawi");
  const office = actors(items).find(({ names }) => names[0]!.value === "Office of Example Sanctions")!;
  expect(more).toEqual([]);
  expect(tied(sanction!)).toEqual([`ISSUER ${office.id}`, "ISSUER org:un-sc", "TARGET ftm:rawi"]);
  expect(sanction).toMatchObject({
    kind: "SANCTION",
    date: "2019-03",
    programme: "Example programme",
    reference: "OES-77",
    measures: ["ASSET_FREEZE", "TRAVEL_BAN", "OTHER"],
    summary: { und: "He owns ships that carried arms." },
  });
});

test("a sanction without an authority has its target alone, and one that is inactive was over when that was last said", () => {
  const [ended] = saidBy("sanction-ended");
  expect(tied(ended!)).toEqual(["TARGET ftm:meridian"]);
  expect(ended).toMatchObject({ date: "2016-01-17", endedBy: "2020-07-08" });
  expect(ended).not.toHaveProperty("endDate");
});

test("a sanction on a vessel or a wallet is left out and counted", () => {
  expect(saidBy("sanction-vessel")).toEqual([]);
  expect(skipped(items)).toContain("Sanction with a Vessel, which is not an actor");
  expect(skipped(items)).toContain("Sanction with a CryptoWallet, which is not an actor");
});

test("membership, employment and directorship are affiliations, one for each pair, with the role that is said or the schema's", () => {
  expect(saidBy("membership").map(tied)).toEqual([
    ["MEMBER ftm:rawi", "BODY ftm:union"],
    ["MEMBER ftm:meridian", "BODY ftm:union"],
  ]);
  expect(saidBy("membership")[0]).toMatchObject({ role: { und: "chairman" }, date: "2015", endDate: "2017-12-31" });
  expect(saidBy("employment")[0]).toMatchObject({ role: { en: "employee", ar: "موظف" }, endedBy: "2020-07-08" });
  expect(saidBy("directorship")[0]).toMatchObject({ sourceCode: "ftm:Directorship", dateText: "sometime in spring" });
});

test("who holds an office belongs to its organization, else to its one state, as the office is called", () => {
  expect(saidBy("held-minister").map(tied)).toEqual([["MEMBER ftm:rawi", "BODY ftm:ministry"]]);
  expect(saidBy("held-minister")[0]!.role).toEqual({ und: "Minister of Transport" });
  expect(saidBy("held-envoy").map(tied)).toEqual([["MEMBER ftm:Q900001", "BODY state:EG"]]);
  expect(saidBy("held-nowhere")).toEqual([]);
  expect(skipped(items)).toContainEqual(expect.stringContaining("neither an organization nor exactly one state"));
});

test("nationality and citizenship tie a person to the state, birth and jurisdiction do not", () => {
  expect(saidBy("rawi").map(tied)).toEqual([["MEMBER ftm:rawi", "BODY state:JO"]]);
  expect(saidBy("rawi")[0]!.role!.en).toBe("national");
  expect(saidBy("Q900001").map(({ role }) => role!.en)).toEqual(["citizen", "citizen"]);
  expect(saidBy("meridian").map(({ kind }) => kind)).not.toContain("AFFILIATION");
  expect(skipped(items)).toContain('citizenship "suhh", which is not a state of ISO 3166-1');
});

test("every other edge is an association of its schema, labelled in English and Arabic, directed as the schema says", () => {
  expect(saidBy("edge-owns-fleet")).toEqual([
    expect.objectContaining({
      kind: "ASSOCIATION",
      associationType: "Ownership",
      label: { en: "owns", ar: "يملك" },
      directed: true,
      date: "2011-04",
      summary: { und: "51 %" },
    }),
  ]);
  expect(saidBy("family")[0]).toMatchObject({ associationType: "Family", directed: false, summary: { und: "son" } });
  expect(saidBy("payment")[0]).toMatchObject({
    date: "2017-06-05",
    endDate: "2017-06-05",
    summary: { und: "5000 USD, membership fee" },
  });
});

test("an undirected edge that names both at both of its ends is one association", () => {
  expect(saidBy("link").map(tied)).toEqual([["FROM ftm:rawi", "TO ftm:signatory"]]);
});

test("an edge that lacks an end, or ends where no actor is, is left out and counted", () => {
  expect([...saidBy("debt"), ...saidBy("associate"), ...saidBy("edge-owns-vessel")]).toEqual([]);
  expect(skipped(items)).toEqual(
    expect.arrayContaining([
      "Debt without creditor",
      "Associate of an entity with itself",
      "Ownership with a Vessel, which is not an actor",
    ]),
  );
});

test("an end that the file does not have is left to the graph", () => {
  expect(saidBy("representation").map(tied)).toEqual([["FROM ftm:signatory", "TO ftm:list-elsewhere"]]);
});

test("a parent company owns, as FollowTheMoney says it now", () => {
  expect(saidBy("meridian").map(tied)).toEqual([["FROM ftm:holding", "TO ftm:meridian"]]);
});

test("an event is a meeting where its name says so, in Arabic as well", () => {
  expect(saidBy("meeting").map(tied)).toEqual([["HOST ftm:ministry", "PARTICIPANT ftm:rawi", "PARTICIPANT ftm:union"]]);
  expect(saidBy("meeting")[0]).toMatchObject({
    kind: "MEETING",
    date: "2016-09-08",
    place: "Aqaba",
    topics: ["ports"],
  });
  expect(saidBy("summit-ar")[0]).toMatchObject({ kind: "MEETING", date: "2016-09" });
});

test("another event ties its parties for its day", () => {
  expect(saidBy("raid")).toEqual([
    expect.objectContaining({
      kind: "ASSOCIATION",
      associationType: "Event",
      date: "2018-01-02",
      endDate: "2018-01-02",
    }),
  ]);
});

test("what proves an entity, and the page it comes from, are evidence for what it says", () => {
  const { evidence } = saidBy("sanction-rawi")[0]!;
  const pages = documents(items).filter(({ url }) => url === "https://lists.example.org/rawi");
  expect(pages).toHaveLength(1);
  expect(evidence).toEqual([{ document: pages[0]!.id }, { document: "ftm:order" }]);
  expect(documents(items).find(({ id }) => id === "ftm:order")).toMatchObject({
    language: "ar",
    publishedOn: "2019-03-17",
  });
});

test("a document about an event is evidence for it; one about a person is counted", () => {
  expect(saidBy("meeting")[0]!.evidence).toEqual([{ document: "ftm:report" }]);
  expect(skipped(items)).toContainEqual(expect.stringContaining("Documentation of an entity"));
});
