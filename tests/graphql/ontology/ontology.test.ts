import { expect, test } from "vitest";
import { graphql } from "../../generated/index.ts";
import { askWorld, dataOf } from "../../helpers/ask.ts";

const ask = askWorld();

test("the ontology labels every term in Arabic and English, and in English for who reads neither", async () => {
  const terms = graphql(`
    query Terms {
      ontology {
        relationKinds { kind label(lang: "ar") inverse: inverseLabel(lang: "en") directed lasting }
        actorKinds { key ar: label(lang: "ar") en: label(lang: "en") sv: label(lang: "sv") }
        roles { key ar: label(lang: "ar") en: label(lang: "en") sv: label(lang: "sv") }
        modalities { key ar: label(lang: "ar") en: label(lang: "en") sv: label(lang: "sv") }
        measures { key ar: label(lang: "ar") en: label(lang: "en") sv: label(lang: "sv") }
        stances { key ar: label(lang: "ar") en: label(lang: "en") sv: label(lang: "sv") }
      }
    }
  `);
  const { relationKinds, ...others } = (await dataOf(ask(terms))).ontology;
  expect(relationKinds.map(({ kind, directed, lasting }) => [kind, directed, lasting])).toEqual([
    ["MEETING", false, false],
    ["SANCTION", true, true],
    ["STATEMENT", true, false],
    ["AFFILIATION", true, true],
    ["ASSOCIATION", true, true],
  ]);
  for (const { key, ar, en, sv } of Object.values(others).flat()) {
    expect(ar, key).toMatch(/^[\p{Script=Arabic}\p{M} ]+$/u);
    expect(en, key).toMatch(/^[a-z ]+$/i);
    expect(sv, key).toBe(en);
  }
  expect(Object.values(others).map((of) => of.length)).toEqual([3, 11, 4, 7, 9]);
});
