import { expect, test } from "vitest";
import { categoryOf, isActorCategory } from "../../../src/formats/ftm/model/entityCategories.ts";
import { isA, schemaAncestry, schemaEdge, schemaProperty, schemata } from "../../../src/formats/ftm/model/schemata.ts";
import { actors, documents, errors, itemsOf, lines, originals, relations, skipped } from "./support.ts";

const names = Object.keys(schemata());
const propertiesOf = (schema: string) =>
  [...new Set(schemaAncestry(schema).flatMap((name) => Object.keys(schemata()[name]!.properties)))].sort();

test("all 71 schemata of FollowTheMoney are there, with what they extend", () => {
  expect(names).toHaveLength(71);
  for (const name of names) expect(schemaAncestry(name).filter((parent) => !names.includes(parent))).toEqual([]);
  expect(isA("Company", "LegalEntity")).toBe(true);
  expect(schemaProperty("Company", "wikidataId")).toEqual({ type: "identifier" });
});

test.each(names)("entities of schema %s have a place, or are left out by a rule that is told", async (schema) => {
  const edge = schemaEdge(schema);
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
  const place = categoryOf(schema);
  const made = [...actors(items), ...documents(items), ...relations(items)].filter(({ id }) => /^ftm:it(#|$)/.test(id));
  expect(errors(items)).toEqual([]);
  expect(originals(items)).toHaveLength(3);
  if (typeof place === "object") expect(skipped(items)).toContain(`${schema}: ${place.skipped}`);
  // A position appears only through its occupancies; a territory without a code and an office without a body are
  // skipped and counted.
  else if (place !== "POSITION") expect(made.length + skipped(items).length).toBeGreaterThan(0);
  if (isActorCategory(place)) expect(made).toHaveLength(1);
});

test("what extends a legal entity is an actor, whatever else it extends", () => {
  for (const name of names.filter((each) => isA(each, "LegalEntity")))
    expect(isActorCategory(categoryOf(name))).toBe(true);
});

test("two thousand entities of any schema, with any of its properties, are read without a fault", async () => {
  const pick = picker(5);
  const ids = Array.from({ length: 2000 }, (_, index) => `id-${index}`);
  const aValueOf = (schema: string, property: string): string => {
    const { type } = schemaProperty(schema, property)!;
    if (type === "entity") return pick([...ids.slice(0, 150), "elsewhere", "#"]);
    if (type === "country") return pick(["jo", "eg", "suhh", "xk", ""]);
    if (type !== "date") return pick(["سليم الراوي", "Meridian", "x".repeat(600), "#", ">", "a"]);
    const isEnd = /end|close|closing|dissol|death/i.test(property);
    return pick(isEnd ? ["2020", "2021-02-03T10:00:00"] : ["2018", "2018-06", "2018-06-12", "in spring", "2018-13"]);
  };
  const entities = ids.map((id, index) => {
    const schema = index < 100 ? pick(["Person", "Company", "PublicBody"]) : pick(names);
    const usedProperties = propertiesOf(schema).filter((name) => name === "name" || pick([true, true, false]));
    const properties = usedProperties.map((name) => [
      name,
      Array.from({ length: pick([1, 1, 2, 3]) }, () => aValueOf(schema, name)),
    ]);
    return { id, schema, properties: Object.fromEntries(properties) };
  });
  const items = await itemsOf(lines(...entities));
  expect(errors(items)).toEqual([]);
  expect(originals(items)).toHaveLength(2000);
  expect(relations(items).length).toBeGreaterThan(300);
  expect(new Set(relations(items).map(({ id }) => id)).size).toBe(relations(items).length);
});

/** Picks pseudorandom items, the same for the same seed (Park and Miller's generator). */
function picker(seed: number) {
  let state = seed;
  return <Choice>(choices: readonly Choice[]): Choice => {
    state = (state * 48_271) % 2_147_483_647;
    return choices[state % choices.length]!;
  };
}
