import { expect, test } from "vitest";
import { graphql } from "../../generated/index.ts";
import { askWorld, dataOf } from "../../helpers/ask.ts";

const ask = askWorld();

test("a meeting says who took part as what, where, how and about what", async () => {
  const summit = graphql(`
    query Summit {
      relation(id: "summit") {
        __typename
        kind
        participants { role actor { id } }
        date
        endDate
        place
        ar: summary(lang: "ar")
        en: summary(lang: "en")
        modality
        confidence
        sourceCount
        ... on Meeting { mode topics }
      }
    }
  `);
  expect((await dataOf(ask(summit))).relation).toEqual({
    __typename: "Meeting",
    kind: "MEETING",
    participants: [
      { role: "HOST", actor: { id: "talwan" } },
      { role: "VISITOR", actor: { id: "vell" } },
    ],
    date: "2018-06-12",
    endDate: null,
    place: "Aldana",
    ar: "قمة ثنائية في ألدانا",
    en: "a summit of two in Aldana",
    modality: "ASSERTED",
    confidence: 0.95,
    sourceCount: 2,
    mode: "IN_PERSON",
    topics: ["trade", "fishing"],
  });
});

test("a text is also there in each language in which it was recorded", async () => {
  const texts = graphql(`
    query Texts {
      summit: relation(id: "summit") { summaryTexts { lang value } }
      association: relation(id: "harbour-owner") { summaryTexts { lang value } ... on Association { labelTexts { lang value } } }
      affiliation: relation(id: "talwan-president") { ... on Affiliation { roleTexts { lang value } } }
    }
  `);
  const text = (lang: string, value: string) => ({ lang, value });
  expect(await dataOf(ask(texts))).toEqual({
    summit: { summaryTexts: [text("ar", "قمة ثنائية في ألدانا"), text("en", "a summit of two in Aldana")] },
    association: { summaryTexts: [], labelTexts: [text("en", "owns"), text("ar", "يملك")] },
    affiliation: { roleTexts: [text("ar", "رئيس"), text("en", "head of state")] },
  });
});

test("every kind of relation names its actors in its own words", async () => {
  const ownWords = graphql(`
    query OwnWords {
      sanction: relation(id: "joint-sanctions") {
        ... on Sanction { issuers { id } targets { id } programme reference measures }
      }
      unsigned: relation(id: "unsigned-list") { dateText ... on Sanction { issuers { id } targets { id } } }
      statement: relation(id: "joint-note") { ... on Statement { speakers { id } about { id } stance medium } }
      toNobody: relation(id: "ana-bulletin") { ... on Statement { speakers { id } about { id } stance medium } }
      affiliation: relation(id: "talwan-president") {
        endDate
        ... on Affiliation { member { id } of { id } role(lang: "ar") english: role(lang: "en") }
      }
      association: relation(id: "harbour-owner") {
        ... on Association { type label(lang: "ar") from { id } to { id } directed }
      }
      undirected: relation(id: "family") { date confidence sourceCount ... on Association { directed } }
    }
  `);
  expect(await dataOf(ask(ownWords))).toEqual({
    sanction: {
      issuers: [{ id: "boralia" }, { id: "cadria" }],
      targets: [{ id: "kell" }, { id: "kell-shipping" }],
      programme: null,
      reference: null,
      measures: ["TRADE_RESTRICTION"],
    },
    unsigned: { dateText: "some years ago", issuers: [], targets: [{ id: "kell-shipping" }, { id: "harbour" }] },
    statement: {
      speakers: [{ id: "vell" }, { id: "orsk" }],
      about: [{ id: "aldana" }, { id: "talwan" }],
      stance: "CRITICIZE",
      medium: "joint note",
    },
    toNobody: { speakers: [{ id: "ana" }], about: [], stance: "NEUTRAL", medium: null },
    affiliation: {
      endDate: "2023",
      member: { id: "talwan" },
      of: { id: "aldana" },
      role: "رئيس",
      english: "head of state",
    },
    association: {
      type: "ownership",
      label: "يملك",
      from: { id: "kell-shipping" },
      to: { id: "harbour" },
      directed: true,
    },
    undirected: { date: null, confidence: null, sourceCount: 0, directed: false },
  });
});

test("relations are listed once each, by the last day of their date, newest first, undated last", async () => {
  const all = graphql(`
    query AllMeetings {
      relations(where: { kinds: [MEETING] }) { totalCount nodes { id date } }
    }
  `);
  expect((await dataOf(ask(all))).relations).toEqual({
    totalCount: 8,
    nodes: [
      // The last day of May 2022 is later than the 14th.
      { id: "visit-planned", date: "2022-05" },
      { id: "visit", date: "2022-05-14" },
      { id: "secret-talks", date: "2021" },
      { id: "league-summit", date: "2020-02-28" },
      { id: "video-call", date: "2019" },
      { id: "phone-call", date: "2019-03" },
      { id: "summit", date: "2018-06-12" },
      { id: "next-thursday", date: null },
    ],
  });
});

test("an actor's relations are its own, each once however many it met there", async () => {
  const own = graphql(`
    query OwnRelations {
      actor(id: "league") { relationCount relations { totalCount nodes { id } } }
    }
  `);
  const league = (await dataOf(ask(own))).actor;
  expect(league?.relations.nodes.map(({ id }) => id)).toEqual([
    "cadria-on-league",
    "league-summit",
    "league-on-cadria",
    "cadria-in-league",
    "boralia-in-league",
    "aldana-in-league",
    "league-measures",
  ]);
  expect([league?.relationCount, league?.relations.totalCount]).toEqual([7, 7]);
});

const where = graphql(`
  query RelationsWhere($where: RelationWhere) {
    relations(where: $where, first: 100) { totalCount nodes { id } }
  }
`);
type Where = NonNullable<Parameters<typeof ids>[0]>;
async function ids(conditions: Partial<import("../../generated/graphql.ts").RelationWhere>): Promise<string[]> {
  const { relations } = await dataOf(ask(where, { where: { undated: false, ...conditions } }));
  expect(relations.totalCount).toBe(relations.nodes.length);
  return relations.nodes.map(({ id }) => id);
}

test.each<[string, Where, string[]]>([
  ["one kind of two actors", { kinds: ["MEETING"], with: ["vell", "marzen"] }, ["league-summit", "next-thursday"]],
  ["one modality", { modalities: ["PLANNED", "HYPOTHETICAL"] }, ["visit-planned", "next-thursday"]],
  ["as many documents", { minSources: 2 }, ["boralia-sanctions-kell", "phone-call", "summit"]],
  [
    "as certain as that; nobody's word never is",
    { minConfidence: 0.7 },
    ["ilin-adviser", "boralia-sanctions-kell", "summit"],
  ],
  ["one document", { documents: ["dépêche"] }, ["marzen-pledge", "ilin-adviser"]],
  ["no kind at all", { kinds: [] }, []],
  ["three who met at one table", { with: ["talwan", "vell", "marzen"] }, ["league-summit"]],
  [
    "two targets of one sanction, whom no edge joins",
    { with: ["kell", "kell-shipping"] },
    ["joint-sanctions", "kell-owner"],
  ],
])("the conditions can ask for %s", async (_what, conditions, expected) => {
  expect(await ids(conditions)).toEqual(expected);
});
