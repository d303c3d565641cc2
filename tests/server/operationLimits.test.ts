import { getOperationAST, parse } from "graphql";
import { expect, test } from "vitest";
import { createSchema } from "../../src/graphql/schema.ts";
import { OperationLimits } from "../../src/server/limits/operationLimits.ts";

const schema = await createSchema();

/** Checks one document again and again, as Apollo does with a document that it has kept. */
function checker(query: string) {
  const operationLimits = new OperationLimits();
  const document = parse(query);
  const operation = getOperationAST(document)!;
  return (variables: object = {}) => operationLimits.check(schema, document, operation, variables as never)?.requested;
}

test("a document that is sent again costs what it cost before", () => {
  const check = checker("query ($first: Int) { actors(first: $first) { nodes { id } } }");
  expect([check({ first: 10 }), check({ first: 10 }), check({ first: 20 }), check({ first: 10 })]).toEqual([
    30, 30, 60, 30,
  ]);
});

test("its cost follows lists, flags and what is left out", () => {
  const ids = checker("query ($ids: [ID!]!) { network(around: $ids) { truncated } }");
  expect(ids({ ids: ["a", "b"] })).toBeGreaterThan(ids({ ids: ["a"] })!);
  expect(ids({ ids: ["c"] })).toBe(ids({ ids: ["a"] }));
  const flag = checker("query ($all: Boolean!) { actors { nodes { id kind @include(if: $all) } } }");
  expect([flag({ all: true }), flag({ all: false })]).toEqual([80, 60]);
  const where = checker("query ($where: RelationWhere) { relations(where: $where) { nodes { id } } }");
  expect(where({ where: { kinds: ["MEETING"] } })).toBeGreaterThan(where()!);
  expect(where({ where: null })).toBe(where());
});

test("its variables are checked each time", () => {
  const check = checker('query ($id: ID!) { actor(id: $id) { name(lang: "en") } }');
  expect(check({ id: "a" })).toBe(2);
  expect(() => check({ id: "x".repeat(501) })).toThrow("id has 501 characters; at most 500");
  expect(check({ id: "b" })).toBe(2);
  expect(check({ id: 1.5 })).toBeUndefined();
  expect(check({})).toBeUndefined();
});

test("a document that is refused is refused again", () => {
  const long = checker(`{ actor(id: "${"x".repeat(501)}") { id } }`);
  for (const _ of [1, 2]) expect(() => long()).toThrow("id has 501 characters; at most 500");
  const deep = checker(`{ actor(id: "a") { ${"counterparts { nodes { ".repeat(8)} id ${"} }".repeat(8)} } }`);
  for (const _ of [1, 2]) expect(() => deep()).toThrow("levels deep");
});

test("a mutation costs as much as some hundred values, more with each item of its input, and a merge far more", () => {
  const meeting = checker("mutation ($input: RecordMeetingInput!) { recordMeeting(input: $input) { change { id } } }");
  const ids = (count: number) => Array.from({ length: count }, (_, number) => ({ actor: `a${number}`, role: "HOST" }));
  const costOf = (participants: number) => meeting({ input: { participants: ids(participants), evidence: [] } })!;
  expect([costOf(2), costOf(64)]).toEqual([603, 3_703]);
  const input = '(input: { keep: "a", absorb: "b", reason: "c" })';
  expect(checker(`mutation { mergeActors${input} { merge } }`)()).toBeGreaterThan(20_000);
  const many = Array.from({ length: 50 }, (_, number) => `m${number}: mergeActors${input} { merge }`);
  expect(checker(`mutation { ${many.join(" ")} }`)()).toBeGreaterThan(1_000_000);
});
