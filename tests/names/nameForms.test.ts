import { expect, test } from "vitest";
import { nameForms, nameFormsVersion } from "../../src/names/index/nameForms.ts";
import { nameSkeleton } from "../../src/names/index/nameSkeleton.ts";
import { nameTerms } from "../../src/names/index/nameTerms.ts";
import { nameTermsQuery, sameSoundsQuery } from "../../src/names/index/nameTermsQuery.ts";
import { referenceRecords } from "../../src/reference/referenceRecords.ts";
import { digestOf } from "../../src/text/digest.ts";

test.each([
  ["فلاديمير بوتين", "Vladimir Poutine"],
  ["Владимир Путин", "Putin, Vladimir"],
  ["عبد الرحمن", "ʿAbd ar-Raḥmān"],
  ["Роза Громова", "Roza Gromova"],
])("%s and %s have one skeleton", (one, other) => {
  expect(nameSkeleton(one)).toBe(nameSkeleton(other));
});

test("names that are written as one word or with a typing error share terms", () => {
  expect(shared("عبد الرحمن", "Abdulrahman")).not.toEqual([]);
  expect(shared("Sergei Schoigu", "Sergei Shoigux").length).toBeGreaterThan(4);
  expect(shared("شويجو", "Shoigu")).toContain("=Sg");
  expect(shared("جورج", "George")).toContain("=grg");
  expect(shared("ذو الفقار", "Zulfiqar")).toContain("=zlfkr");
  expect(shared("القرمطيون", "Qarmatis")).toContain("=krmt");
  expect(shared("中国银行", "Bank of China")).toEqual(["#bank", "#state:CN"]);
  expect(shared("مصرف ليبيا", "Bank of Libya").length).toBeGreaterThan(1);
});

test("the query of a text has no operator, and there is none for a text without words", () => {
  expect(nameTermsQuery(nameTerms('AND OR NOT +a -b (c) [d TO e] "f" g~2 h* i:j /k/ \\l'))).toMatch(
    /^(?:(?:\\[=_#-])?[\p{L}\p{N}_\\:]+\^[\d.]+ ?)+$/u,
  );
  expect(nameTermsQuery(nameTerms("!? 🛳 "))).toBeNull();
});

test("the query for the same sounds has no terms for typing errors", () => {
  expect(nameTermsQuery(nameTerms("Garbe"))).toContain("\\-grb^");
  expect(sameSoundsQuery(nameTerms("Garbe"))).toBe("krb^2 \\=grb^2");
});

test("a long text has short forms", () => {
  const long = "مصطفى٣-Zdzisław ".repeat(20_000);
  expect(nameSkeleton(long).length).toBeLessThan(1_000);
  expect(nameTerms(long).length).toBeLessThan(400);
});

test("forms that change have a new version, so that stored names get them as well", () => {
  const names = [...referenceRecords()].flatMap((record) => (record.type === "actor" ? record.names : []));
  const digest = digestOf(names.map(({ value }) => nameForms(value)));
  // If this fails, raise nameFormsVersion, and write its new value and the new digest here.
  expect([nameFormsVersion, digest]).toEqual([7, "vuqZc2j9S3Mc46Y1A_nESx"]);
});

function shared(one: string, other: string): string[] {
  const terms = new Set(nameTerms(one).map(({ term }) => term));
  return nameTerms(other)
    .map(({ term }) => term)
    .filter((term) => terms.has(term));
}
