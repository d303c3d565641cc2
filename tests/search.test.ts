import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { countActorMatches, type SearchPosition, searchActors } from "../src/actor/search.ts";
import type { ActorRecord } from "../src/change/records.ts";
import { writeRecords } from "../src/change/writeRecords.ts";
import { countDocumentMatches, searchDocuments } from "../src/document/search.ts";
import type { ActorKind } from "../src/ontology/actorKinds.ts";
import { referenceRecords } from "../src/reference/referenceRecords.ts";
import { openEmptyGraph } from "./support/graph.ts";
import { loadWorld } from "./world/world.ts";

const people: readonly ActorRecord[] = [
  person("putin", { ar: "فلاديمير بوتين", en: "Vladimir Putin", ru: "Владимир Путин" }),
  person("kim", { ar: "كيم جونغ أون", en: "Kim Jong Un", ko: "김정은" }),
  person("kim-il-sung", { ar: "كيم إيل سونغ", en: "Kim Il Sung" }),
  person("kimberly", { en: "Kimberly Jongsma" }),
  person("assad", { ar: "بشار الأسد", en: "Bashar al-Assad" }),
  person("wali", { ar: "والي الدين" }),
  person("walid", { ar: "وليد فارس" }),
  person("albert", { ar: "ألبرت لوكاس" }),
  person("fyodor", { ru: "Фёдор Чуйков" }),
];

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
      const page = await searchActors(graph.reader(), { text: "republic", kinds: null, limit: size, after });
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

test.each(["", "   ", "*", '+ - && || ! ( ) { } [ ] ^ " ~ * ? : \\ /', "🙂", "،؟"])(
  "%j has nothing to search by, and the reader is told so",
  async (text) => {
    const refusal = { code: "BAD_USER_INPUT", extensions: { argument: "text" } };
    await expect(search(text)).rejects.toMatchObject(refusal);
    await expect(countActorMatches(graph.reader(), { text, kinds: null })).rejects.toMatchObject(refusal);
    await expect(documents(text)).rejects.toMatchObject(refusal);
    await expect(countDocumentMatches(graph.reader(), text)).rejects.toMatchObject(refusal);
  },
);

test.each(["AND OR NOT", "a*b~^:", "NOT", "kim AND", "name.search:kim", "kim~2 jong^9", "[kim TO kin]", "/kim.*/"])(
  "%j is words, not a command",
  async (text) => {
    const words = text.replace(/[^\p{L}\p{N}]+/gu, " ");
    expect(await search(text)).toEqual(await search(words));
  },
);

test("operators around a word change nothing", async () => {
  expect(await ids("kim jong")).not.toEqual([]);
  expect(await search('+"kim*" ~(jong)^ !')).toEqual(await search("kim jong"));
});

test("no text whatever breaks the search", async () => {
  const symbols = fc.constantFrom(...'+-&|!(){}[]^"~*?:\\/<>=@#$%_;,. \t\n\u0000\u200cكيموبلابkimANDORTO김中国🙂');
  const text = fc.array(symbols, { minLength: 1, maxLength: 40 }).map((each) => `k${each.join("")}`);
  await fc.assert(
    fc.asyncProperty(text, async (each) => {
      expect((await search(each)).length).toBeLessThanOrEqual(100);
      expect((await documents(each)).length).toBeLessThanOrEqual(100);
    }),
    { numRuns: 150 },
  );
});

test.each([
  ["one word", "x".repeat(10_000), 0],
  ["one word over and over", "كوريا ".repeat(1_700), 2],
  ["words of which none is known", Array.from({ length: 1_500 }, (_, index) => `وكلمة${index}`).join(" "), 0],
  ["letters of a script without spaces", "朝".repeat(10_000), 0],
])("ten thousand characters, %s, are answered", async (_title, text, atLeast) => {
  expect((await search(text)).length).toBeGreaterThanOrEqual(atLeast);
});

describe("documents", () => {
  test("are found by the words of title, keywords and text, in any script", async () => {
    expect(await documents("ألدانا")).toEqual(["gazette"]);
    expect(await documents("التجاره")).toEqual(["gazette"]);
    expect(await documents("telephone")).toEqual(["courier"]);
    expect(await documents("diplomacy")).toEqual(["courier"]);
    expect(await documents("depeche")).toEqual(["dépêche"]);
    expect(await documents("talwan telephone")).toEqual(["courier"]);
    expect(await documents("nowhere")).toEqual([]);
  });

  test("with the word in the title come before those with it in the text", async () => {
    await writeRecords(graph, [
      { type: "document", id: "in-text", title: "A report", text: "Of a regatta and of much else." },
      { type: "document", id: "in-title", title: "The regatta" },
    ]);
    const found = await searchDocuments(graph.reader(), { text: "regatta", limit: 10, after: null });
    expect(found.map(({ document }) => document.id)).toEqual(["in-title", "in-text"]);
    expect(found[0]!.score).toBe(1);
    const rest = { text: "regatta", limit: 10, after: { score: found[0]!.score, id: "in-title" } };
    expect(await searchDocuments(graph.reader(), rest)).toEqual(found.slice(1));
    expect(await countDocumentMatches(graph.reader(), "regatta")).toBe(2);
  });
});

function search(text: string, kinds: readonly ActorKind[] | null = null) {
  return searchActors(graph.reader(), { text, kinds, limit: 100, after: null });
}

async function ids(text: string, kinds: readonly ActorKind[] | null = null): Promise<string[]> {
  return (await search(text, kinds)).map(({ actorId }) => actorId);
}

async function documents(text: string): Promise<string[]> {
  const found = await searchDocuments(graph.reader(), { text, limit: 100, after: null });
  return found.map(({ document }) => document.id);
}

function person(id: string, names: Readonly<Record<string, string>>): ActorRecord {
  return {
    type: "actor",
    id,
    kind: "PERSON",
    names: Object.entries(names).map(([lang, value]) => ({ lang, value, kind: "PRIMARY" })),
  };
}
