import countries from "i18n-iso-countries";
import { expect, test } from "vitest";
import { referenceLanguages } from "../../src/names/states/stateLanguages.ts";
import { normalize } from "../../src/names/words.ts";
import { referenceRecords } from "../../src/reference/referenceRecords.ts";
import type { ActorRecord } from "../../src/write/records.ts";
import { assertValid } from "../../src/write/validate/validateRecord.ts";

const actors = [...referenceRecords()] as readonly ActorRecord[];
const states = actors.filter(({ kind }) => kind === "STATE");

test("every code of ISO 3166-1 is a state, and nothing else is", () => {
  const codes = Object.keys(countries.getAlpha2Codes()).filter((code) => code !== "XK");
  expect(states.map(({ iso2 }) => iso2)).toEqual(codes.sort());
  expect(states).toHaveLength(249);
  expect(states.every(({ id, iso2, iso3 }) => id === `state:${iso2}` && /^[A-Z]{3}$/.test(iso3!))).toBe(true);
});

test("every state has a primary name in each language, the English one first", () => {
  for (const { id, names } of states) {
    const primary = names.filter(({ kind }) => kind === "PRIMARY").map(({ lang }) => lang);
    expect(primary, id).toEqual([...referenceLanguages]);
    expect(names[0]!.lang).toBe("en");
  }
});

test("a state is identified by its two letters, three letters and number", () => {
  expect(actor("state:KP").identifiers).toMatchObject([
    { scheme: "iso3166-1", value: "KP" },
    { scheme: "iso3166-1-alpha-3", value: "PRK" },
    { scheme: "iso3166-1-numeric", value: "408" },
  ]);
  const keys = actors.flatMap(({ identifiers = [] }) => identifiers.map(({ scheme, value }) => `${scheme}:${value}`));
  expect(new Set(keys).size).toBe(keys.length);
});

test.each([
  [
    "state:KP",
    ["North Korea", "DPRK", "كوريا الشمالية", "كوريا الديمقراطية", "Северная Корея", "朝鲜", "北韓", "북한"],
  ],
  ["state:KR", ["South Korea", "كوريا الجنوبية", "한국", "대한민국", "韩国"]],
  ["state:US", ["US", "USA", "United States of America", "الولايات المتحدة", "امريكا", "اميركا", "США", "美国"]],
  ["state:GB", ["UK", "Britain", "بريطانيا"]],
  ["state:RU", ["Russia", "Russian Federation", "روسيا", "Россия", "俄罗斯"]],
  ["state:CI", ["Ivory Coast", "Cote d'Ivoire", "ساحل العاج"]],
  ["state:PS", ["Palestine", "State of Palestine", "فلسطين"]],
  ["org:un", ["UN", "United Nations", "ONU", "ООН", "الأمم المتحدة", "联合国", "유엔"]],
  ["org:un-sc", ["UNSC", "Security Council", "مجلس الأمن", "Совет Безопасности", "安理会"]],
])("%s has the names that people type: %j", (id, typed) => {
  const known = actor(id).names.map(({ value }) => normalize(value));
  expect(known).toEqual(expect.arrayContaining(typed.map(normalize)));
});

test("abbreviations are marked as such, and never shown as a name", () => {
  const kindOf = (id: string, value: string) => actor(id).names.find((name) => name.value === value)?.kind;
  expect([kindOf("state:US", "USA"), kindOf("state:GB", "UK"), kindOf("org:un", "ООН")]).toEqual(
    Array(3).fill("ABBREVIATION"),
  );
  expect(kindOf("state:PE", "Perú")).toBe("PRIMARY");
});

test("no name stands twice in one language, not even written in another way", () => {
  for (const { id, names } of actors) {
    const keys = names.map(({ lang, value }) => `${lang} ${normalize(value)}`);
    expect(new Set(keys).size, id).toBe(keys.length);
  }
});

test("the United Nations belong to no state", () => {
  expect(actor("org:un")).not.toHaveProperty("state");
  expect(actor("org:un").identifiers).toMatchObject([{ scheme: "wikidata", value: "Q1065" }]);
  expect(actor("org:un-sc").identifiers).toMatchObject([{ scheme: "wikidata", value: "Q37470" }]);
});

test("all records are valid, and the same at every call", () => {
  for (const record of actors) assertValid(record);
  expect([...referenceRecords()]).toEqual(actors);
});

function actor(id: string): ActorRecord {
  const found = actors.find((each) => each.id === id);
  if (!found) throw new Error(`No "${id}" among the reference records.`);
  return found;
}
