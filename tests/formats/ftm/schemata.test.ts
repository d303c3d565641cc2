import { expect, test } from "vitest";
import { isActorPlace, placeOf } from "../../../src/formats/ftm/places.ts";
import { edgeOf, isA, lineage, propertyOf, schemata } from "../../../src/formats/ftm/schemata.ts";
import { actors, documents, faults, itemsOf, leftOut, lines, originals, relations } from "./support.ts";

const names = Object.keys(schemata());
const propertiesOf = (schema: string) =>
  [...new Set(lineage(schema).flatMap((name) => Object.keys(schemata()[name]!.properties)))].sort();

test("all 71 schemata of FollowTheMoney are there, with what they extend", () => {
  expect(names).toHaveLength(71);
  for (const name of names) expect(lineage(name).filter((parent) => !names.includes(parent))).toEqual([]);
  expect(isA("Company", "LegalEntity")).toBe(true);
  expect(propertyOf("Company", "wikidataId")).toEqual({ type: "identifier" });
});

test.each(names)("entities of schema %s have a place, or are left out by a rule that is told", async (schema) => {
  const edge = edgeOf(schema);
  const entity = {
    id: "it",
    schema,
    properties: {
      name: ["It"],
      ...(edge && { [edge.source]: ["a"], [edge.target]: ["b"] }),
      entity: ["a"],
      involved: ["a", "b"],
    },
  };
  const a = { id: "a", schema: "Person", properties: { name: ["A"] } };
  const b = { id: "b", schema: "Company", properties: { name: ["B"] } };
  const items = await itemsOf(lines(entity, a, b));
  const place = placeOf(schema);
  const made = [...actors(items), ...documents(items), ...relations(items)].filter(({ id }) => /^ftm:it(#|$)/.test(id));
  expect(faults(items)).toEqual([]);
  expect(originals(items)).toHaveLength(3);
  if (typeof place === "object") expect(leftOut(items)).toContain(`${schema}: ${place.leftOut}`);
  // A position is what its occupancies say; a territory without a code and an office without a body are counted.
  else if (place !== "POSITION") expect(made.length + leftOut(items).length).toBeGreaterThan(0);
  if (isActorPlace(place)) expect(made).toHaveLength(1);
});

test("what extends a legal entity is an actor, whatever else it extends", () => {
  for (const name of names.filter((each) => isA(each, "LegalEntity"))) expect(isActorPlace(placeOf(name))).toBe(true);
});

test("two thousand entities of any schema, with any of its properties, are read without a fault", async () => {
  const pick = picker(5);
  const ids = Array.from({ length: 2000 }, (_, index) => `id-${index}`);
  const aValueOf = (schema: string, property: string): string => {
    const { type } = propertyOf(schema, property)!;
    if (type === "entity") return pick([...ids.slice(0, 150), "elsewhere", "#"]);
    if (type === "country") return pick(["jo", "eg", "suhh", "xk", ""]);
    if (type !== "date") return pick(["سليم الراوي", "Meridian", "x".repeat(600), "#", ">", "a"]);
    const isEnd = /end|close|closing|dissol|death/i.test(property);
    return pick(isEnd ? ["2020", "2021-02-03T10:00:00"] : ["2018", "2018-06", "2018-06-12", "in spring", "2018-13"]);
  };
  const entities = ids.map((id, index) => {
    const schema = index < 100 ? pick(["Person", "Company", "PublicBody"]) : pick(names);
    const said = propertiesOf(schema).filter((name) => name === "name" || pick([true, true, false]));
    const properties = said.map((name) => [
      name,
      Array.from({ length: pick([1, 1, 2, 3]) }, () => aValueOf(schema, name)),
    ]);
    return { id, schema, properties: Object.fromEntries(properties) };
  });
  const items = await itemsOf(lines(...entities));
  expect(faults(items)).toEqual([]);
  expect(originals(items)).toHaveLength(2000);
  expect(relations(items).length).toBeGreaterThan(300);
  expect(new Set(relations(items).map(({ id }) => id)).size).toBe(relations(items).length);
});

/** Picks one of several, the same ones for the same seed (Park and Miller's generator). */
function picker(seed: number) {
  let state = seed;
  return <Choice>(choices: readonly Choice[]): Choice => {
    state = (state * 48_271) % 2_147_483_647;
    return choices[state % choices.length]!;
  };
}
