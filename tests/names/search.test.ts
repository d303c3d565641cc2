import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type FoundActors, findActors, type MatchPosition } from "../../src/graphql/actor/actorMatches.ts";
import type { ActorKind } from "../../src/ontology/actorKinds.ts";
import { referenceRecords } from "../../src/reference/referenceRecords.ts";
import { writeRecords } from "../../src/write/writeRecords.ts";
import { openEmptyGraph } from "../helpers/graph.ts";
import { loadWorld } from "../world/world.ts";
import { people, person } from "./people.ts";

const graph = await openEmptyGraph();
beforeAll(async () => {
  await loadWorld(graph);
  await writeRecords(graph, referenceRecords());
  await writeRecords(graph, people);
});
afterAll(() => graph.close());

describe("the best match of a text is the actor meant", () => {
  test.each([
    ["بوتين", "putin"],
    ["لبوتين", "putin"],
    ["وبوتين", "putin"],
    ["فلاديمير بوتين", "putin"],
    ["بوتين فلاديمير", "putin"],
    ["كيم جونغ اون", "kim"],
    ["لكيم جونغ أون", "kim"],
    ["kim jong", "kim"],
    ["jong kim", "kim"],
    ["김정은", "kim"],
    ["김정", "kim"],
    ["ФЕДОР", "fyodor"],
    ["чуиков", "fyodor"],
    ["assad", "assad"],
    ["al assad", "assad"],
    ["الاسد", "assad"],
    ["الصين", "state:CN"],
    ["والصين", "state:CN"],
    ["بالصين", "state:CN"],
    ["للصين", "state:CN"],
    ["صين", "state:CN"],
    ["كوريا الشمالية", "state:KP"],
    ["کوریا الشمالیة", "state:KP"],
    ["كـوريا الشّماليه", "state:KP"],
    ["ﻛﻮﺭﻳﺎ ﺍﻟﺸﻤﺎﻟﻴﺔ", "state:KP"],
    ["لكوريا الشمالية", "state:KP"],
    ["الشمالية كوريا", "state:KP"],
    ["كوريا الديمقراطية", "state:KP"],
    ["North Korea", "state:KP"],
    ["DPRK", "state:KP"],
    ["朝鲜", "state:KP"],
    ["북한", "state:KP"],
    ["한국", "state:KR"],
    ["كوريا الجنوبية", "state:KR"],
    ["中国", "state:CN"],
    ["الولايات المتحدة الأمريكية", "state:US"],
    ["الولايات المتحدة الاميركية", "state:US"],
    ["والولايات المتحدة", "state:US"],
    ["امريكا", "state:US"],
    ["U.S.A.", "state:US"],
    ["US", "state:US"],
    ["uk", "state:GB"],
    ["Côte d'Ivoire", "state:CI"],
    ["cote divoire", "state:CI"],
    ["viet nam", "state:VN"],
    ["مجلس الأمن", "org:un-sc"],
    ["لمجلس الأمن الدولي", "org:un-sc"],
    ["ООН", "org:un"],
    ["وزارة خارجية بوراليا", "foreign-ministry"],
    ["tomas vell", "vell"],
  ])("%s → %s", async (text, id) => {
    expect((await ids(text))[0]).toBe(id);
  });
});

describe("the actor meant is found although no name is written like the text", () => {
  test.each([
    ["Poutine", "putin"],
    ["Владимир Путтин", "putin"],
    ["Vladimir بوتين", "putin"],
    ["Kim Chŏng'ŭn", "kim"],
    ["Ким Чен Ын", "kim"],
    ["Kim Jung Un", "kim"],
    ["كيمبرلي", "kimberly"],
    ["Fiodor Tschuikow", "fyodor"],
    ["Wali ad-Din", "wali"],
    ["Albert Lucas", "albert"],
  ])("%s → %s", async (text, id) => {
    expect((await ids(text))[0]).toBe(id);
  });
});

test("a match says which parts of the text and the name agree", async () => {
  const [best] = await search("بوتين فلادمير");
  expect(best).toMatchObject({ id: "putin", matchedName: { value: "فلاديمير بوتين" } });
  expect(best!.agreement).toEqual([
    { asked: "بوتين", found: "بوتين", similarity: 1 },
    { asked: "فلادمير", found: "فلاديمير", similarity: expect.closeTo(0.95, 1) },
  ]);
});

test("among equals, the actor with the most relations comes first", async () => {
  await writeRecords(graph, [
    person("unknown-envoy", { en: "Zuleika Marchetti" }),
    person("well-known-envoy", { en: "Zuleika Marchetti" }),
    {
      type: "relation",
      id: "visit-of-the-envoy",
      kind: "MEETING",
      participants: [
        { actor: "well-known-envoy", role: "PARTICIPANT" },
        { actor: "vell", role: "PARTICIPANT" },
      ],
      evidence: [],
    },
  ]);
  expect(await ids("Zuleika Marchetti")).toEqual(["well-known-envoy", "unknown-envoy"]);
  const first = await findActors(graph.reader(), { text: "Zuleika Marchetti", kinds: null }, { limit: 1, after: null });
  const rest = await findActors(
    graph.reader(),
    { text: "Zuleika Marchetti", kinds: null },
    { limit: 9, after: first.matches[0]! },
  );
  expect(rest.matches.map(({ id }) => id)).toEqual(["unknown-envoy"]);
});

test("the United States are meant before territories that are named after them", async () => {
  const found = await ids("الولايات المتحدة");
  expect(found[0]).toBe("state:US");
});

test("a text that no name is near to gets the three nearest", async () => {
  const find = (text: string) => findActors(graph.reader(), { text, kinds: null }, { limit: 10, after: null });
  const { matches, nearest } = await find("Vladimir Pugachenko");
  expect(matches).toEqual([]);
  expect(nearest).toHaveLength(3);
  expect(nearest[0]!.id).toBe("putin");
  expect((await find("Putin")).nearest).toEqual([]);
});

describe("a word that really begins as a particle does finds itself, whole", () => {
  test.each([
    ["والي", "wali"],
    ["وليد", "walid"],
    ["كيم", "kim"],
    ["لبنان", "state:LB"],
    ["فرنسا", "state:FR"],
    ["بلغاريا", "state:BG"],
    ["البرتغال", "state:PT"],
    ["كندا", "state:CA"],
    ["وكالة أنباء ألدانا", "ana"],
  ])("%s → %s", async (text, id) => {
    const [best, ...others] = await search(text);
    expect(best!.id).toBe(id);
    for (const { score, id } of others) if (!id.startsWith("kim")) expect(score).toBeLessThan(best!.score);
  });
});

test("an accent that no name has is no obstacle", async () => {
  expect(await ids("córea")).toEqual(await ids("corea"));
  expect(await ids("corea")).toEqual(["state:KR", "state:KP"]);
});

test("a whole name comes before a name with more words, and that before a name that only begins so", async () => {
  await writeRecords(graph, [
    person("longer", { en: "Sumer Vardan" }),
    person("begins", { en: "Sumerian" }),
    person("whole", { en: "Sumer" }),
  ]);
  const found = await search("SUMER");
  expect(found.map(({ id }) => id)).toEqual(["whole", "longer", "begins"]);
  expect(found[0]!.score).toBe(0.99);
  expect((await search("Sumer"))[0]!.score).toBe(1);
});

test("equals come in the order of their ids", async () => {
  const twins = ["twin-b", "twin-c", "twin-a"].map((id) => person(id, { en: "Castor Pollux" }));
  await writeRecords(graph, twins);
  expect(await ids("pollux castor")).toEqual(["twin-a", "twin-b", "twin-c"]);
});

test("every word has to be in one and the same name", async () => {
  expect(await ids("kim korea")).toEqual([]);
});

test("the matched name is the one that fits, in its own language and script", async () => {
  const nameOf = async (text: string) => (await search(text))[0]!.matchedName;
  expect(await nameOf("путин")).toEqual({ value: "Владимир Путин", lang: "ru", script: "Cyrl", kind: "PRIMARY" });
  expect(await nameOf("لبوتين")).toMatchObject({ value: "فلاديمير بوتين", lang: "ar" });
  expect(await nameOf("america")).toMatchObject({ value: "America", kind: "ALIAS" });
  expect(await nameOf("usa")).toMatchObject({ value: "USA", lang: "en", kind: "ABBREVIATION" });
});

test("only actors of the kinds asked for are found", async () => {
  expect(await ids("بوراليا", ["STATE"])).toEqual(["boralia"]);
  expect(await ids("بوراليا", ["ORGANIZATION"])).toEqual(["foreign-ministry"]);
  expect(await ids("بوراليا", [])).toEqual([]);
});

test("pages of any size are the whole list, and the count is its length", async () => {
  const republic = { text: "republic", kinds: null };
  const whole = await search("republic");
  expect(whole.length).toBeGreaterThan(5);
  for (const size of [1, 3, 7]) {
    const paged = [];
    let after: MatchPosition | null = null;
    for (;;) {
      const { matches }: FoundActors = await findActors(graph.reader(), republic, { limit: size, after });
      if (matches.length === 0) break;
      paged.push(...matches);
      after = matches.at(-1)!;
    }
    expect(paged).toEqual(whole);
  }
  const { count } = await findActors(graph.reader(), republic, { limit: 1, after: null });
  expect(await count()).toBe(whole.length);
});

test("a score is above 0 and at most 1, falls along the list, and stays when others come", async () => {
  const before = await search("kim");
  const scores = before.map(({ score }) => score);
  expect(scores).toEqual(scores.toSorted((one, other) => other - one));
  for (const score of scores) expect(score > 0 && score <= 1).toBe(true);
  await writeRecords(graph, [person("kim-new", { en: "Kim Somebody Quite Different" })]);
  const after = await search("kim");
  for (const found of before) expect(after).toContainEqual(found);
});

async function search(text: string, kinds: readonly ActorKind[] | null = null) {
  return (await findActors(graph.reader(), { text, kinds }, { limit: 100, after: null })).matches;
}

async function ids(text: string, kinds: readonly ActorKind[] | null = null): Promise<string[]> {
  return (await search(text, kinds)).map(({ id }) => id);
}
