import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { countActorMatches, findActorMatches } from "../../src/graphql/actor/actor.service.ts";
import type { SearchPosition } from "../../src/graphql/shared/cursor.ts";
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
    expect(best!.actorId).toBe(id);
    for (const { score, actorId } of others) if (!actorId.startsWith("kim")) expect(score).toBeLessThan(best!.score);
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
  expect(found.map(({ actorId }) => actorId)).toEqual(["whole", "longer", "begins"]);
  expect(found[0]!.score).toBe(1);
});

test("equals come in the order of their ids", async () => {
  const twins = ["twin-b", "twin-c", "twin-a"].map((id) => person(id, { en: "Castor Pollux" }));
  await writeRecords(graph, twins);
  expect(await ids("pollux castor")).toEqual(["twin-a", "twin-b", "twin-c"]);
});

test("every word has to be in one and the same name", async () => {
  expect(await ids("Vladimir بوتين")).toEqual([]);
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
  const whole = await search("republic");
  expect(whole.length).toBeGreaterThan(5);
  for (const size of [1, 3, 7]) {
    const paged = [];
    let after: SearchPosition | null = null;
    for (;;) {
      const page = await findActorMatches(graph.reader(), { text: "republic", kinds: null, limit: size, after });
      if (page.length === 0) break;
      paged.push(...page);
      after = { score: page.at(-1)!.score, id: page.at(-1)!.actorId };
    }
    expect(paged).toEqual(whole);
  }
  expect(await countActorMatches(graph.reader(), { text: "republic", kinds: null })).toBe(whole.length);
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

function search(text: string, kinds: readonly ActorKind[] | null = null) {
  return findActorMatches(graph.reader(), { text, kinds, limit: 100, after: null });
}

async function ids(text: string, kinds: readonly ActorKind[] | null = null): Promise<string[]> {
  return (await search(text, kinds)).map(({ actorId }) => actorId);
}
