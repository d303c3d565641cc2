import { expect, test } from "vitest";
import { graphql } from "../../generated/index.ts";
import { askWorld, dataOf } from "../../helpers/ask.ts";

const ask = askWorld();

test("an actor has its names in their scripts, its identifiers and what its kind has", async () => {
  const talwan = graphql(`
    query Talwan {
      actor(id: "talwan") {
        __typename
        id
        kind
        names { value lang script kind }
        identifiers { scheme value url }
        ... on Person { birthDate deathDate }
      }
    }
  `);
  expect((await dataOf(ask(talwan))).actor).toEqual({
    __typename: "Person",
    id: "talwan",
    kind: "PERSON",
    names: [
      { value: "سمير تلوان", lang: "ar", script: "Arab", kind: "PRIMARY" },
      { value: "Samir Talwan", lang: "en", script: "Latn", kind: "PRIMARY" },
      { value: "Sameer Telwan", lang: null, script: "Latn", kind: "ALIAS" },
      { value: "أبو ليلى", lang: "ar", script: "Arab", kind: "WEAK_ALIAS" },
    ],
    identifiers: [{ scheme: "who-is-who", value: "T-17", url: "https://who.example/T-17" }],
    birthDate: "1961-04",
    deathDate: null,
  });
});

test("a name is the best one in the reader's language, else the primary one", async () => {
  const names = graphql(`
    query NamesOfBoralia {
      actor(id: "boralia") {
        name
        ar: name(lang: "ar")
        zhHant: name(lang: "zh-Hant")
        fr: name(lang: "fr")
      }
    }
  `);
  expect((await dataOf(ask(names))).actor).toEqual({
    name: "Boralia",
    ar: "بوراليا",
    zhHant: "波拉利亚",
    fr: "Boralia",
  });
});

test("a state has its ISO codes where it has any, an organization the state whose organ it is", async () => {
  const codes = graphql(`
    query Codes {
      actors(ids: ["aldana", "cadria", "foreign-ministry", "league"]) {
        nodes {
          id
          ... on State { iso2 iso3 }
          ... on Organization { state { id } }
        }
      }
    }
  `);
  expect((await dataOf(ask(codes))).actors.nodes).toEqual([
    { id: "aldana", iso2: "XA", iso3: "XAA" },
    { id: "cadria", iso2: null, iso3: null },
    { id: "foreign-ministry", state: { id: "boralia" } },
    { id: "league", state: null },
  ]);
});

test("an actor is found by its id in another system", async () => {
  const byIdentifier = graphql(`
    query ByIdentifier($scheme: String!, $value: String!) {
      actorByIdentifier(scheme: $scheme, value: $value) { id }
    }
  `);
  const found = await dataOf(ask(byIdentifier, { scheme: "world-atlas", value: "2" }));
  expect(found.actorByIdentifier).toEqual({ id: "boralia" });
  const unknown = await dataOf(ask(byIdentifier, { scheme: "world-atlas", value: "99" }));
  expect(unknown.actorByIdentifier).toBeNull();
});

test("actors are listed by id, of the kinds that are asked for", async () => {
  const listed = graphql(`
    query States {
      actors(kinds: [STATE], first: 3) { totalCount nodes { id kind } pageInfo { hasNextPage } }
    }
  `);
  expect((await dataOf(ask(listed))).actors).toEqual({
    totalCount: 4,
    nodes: [
      { id: "aldana", kind: "STATE" },
      { id: "boralia", kind: "STATE" },
      { id: "cadria", kind: "STATE" },
    ],
    pageInfo: { hasNextPage: true },
  });
});

test("counterparts are the actors tied to one, the most tied first, by asserted relations unless asked otherwise", async () => {
  const ties = graphql(`
    query TiesOfOrsk($where: RelationWhere) {
      actor(id: "orsk") {
        counterparts(where: $where) {
          totalCount
          edges { node { id } kinds relationCount since until }
        }
      }
    }
  `);
  const asserted = (await dataOf(ask(ties, {}))).actor?.counterparts;
  expect(asserted?.edges).toEqual([
    {
      node: { id: "talwan" },
      kinds: ["MEETING", "STATEMENT"],
      relationCount: 2,
      since: "2018-07",
      until: "2020-02-29",
    },
    { node: { id: "vell" }, kinds: ["MEETING", "STATEMENT"], relationCount: 2, since: "2018-07", until: "2020-02-29" },
    { node: { id: "aldana" }, kinds: ["STATEMENT"], relationCount: 1, since: "2018-07", until: "2018-07" },
    { node: { id: "foreign-ministry" }, kinds: ["AFFILIATION"], relationCount: 1, since: "2017-09", until: null },
    { node: { id: "league" }, kinds: ["MEETING"], relationCount: 1, since: "2020-02-28", until: "2020-02-29" },
    { node: { id: "marzen" }, kinds: ["MEETING"], relationCount: 1, since: "2020-02-28", until: "2020-02-29" },
  ]);
  expect(asserted?.totalCount).toBe(6);
  const denied = (await dataOf(ask(ties, { where: { modalities: ["DENIED"], undated: false } }))).actor?.counterparts;
  expect(denied?.edges.map(({ node }) => node.id)).toEqual(["kell"]);
});

test("who speaks of nobody but itself is a participant, but its own counterpart never", async () => {
  const alone = graphql(`
    query SpeaksAlone {
      actors(ids: ["ana", "marzen"]) {
        nodes {
          id
          relationCount(where: { kinds: [STATEMENT] })
          counterparts(where: { kinds: [STATEMENT] }) { nodes { id } }
        }
      }
    }
  `);
  expect((await dataOf(ask(alone))).actors.nodes).toEqual([
    { id: "ana", relationCount: 1, counterparts: { nodes: [] } },
    { id: "marzen", relationCount: 1, counterparts: { nodes: [{ id: "talwan" }] } },
  ]);
});

test("any id of the graph is a node of its type", async () => {
  const nodes = graphql(`
    query AnyNode {
      actor: node(id: "vell") { __typename id }
      relation: node(id: "boralia-sanctions-kell") { __typename id }
      document: node(id: "dépêche") { __typename id }
      nothing: node(id: "nothing") { __typename id }
    }
  `);
  expect(await dataOf(ask(nodes))).toEqual({
    actor: { __typename: "Person", id: "vell" },
    relation: { __typename: "Sanction", id: "boralia-sanctions-kell" },
    document: { __typename: "Document", id: "dépêche" },
    nothing: null,
  });
});
