import { buildSchema, execute, parse } from "graphql";
import { expect, test } from "vitest";
import { anonymous, applyAccessRules } from "../../../src/graphql/viewer/accessRules.ts";
import type { Viewer } from "../../../src/graphql/viewer/viewer.type.ts";
import { editor } from "../../helpers/server.ts";

const schema = buildSchema("type Query { read: Int } type Mutation { record: Int retract: Int }");
let calls = 0;
for (const field of Object.values(schema.getMutationType()!.getFields())) field.resolve = () => ++calls;
applyAccessRules(schema);

const codesFor = async (viewer: Viewer, document: string) => {
  const { errors = [] } = await execute({ schema, document: parse(document), contextValue: { viewer } });
  return errors.map(({ extensions }) => extensions.code);
};

test("every mutation runs for editors and for those who may do more", async () => {
  expect(await codesFor(editor, "mutation { record retract }")).toEqual([]);
  expect(await codesFor({ name: "Badr", role: "ADMIN" }, "mutation { record }")).toEqual([]);
  expect(calls).toBe(3);
});

test("no mutation runs for others: those without a name learn how to get one, the others that their role is too low", async () => {
  const before = calls;
  expect(await codesFor(anonymous, "mutation { record retract }")).toEqual(["UNAUTHENTICATED", "UNAUTHENTICATED"]);
  expect(await codesFor({ name: "Reem", role: "READER" }, "mutation { retract }")).toEqual(["FORBIDDEN"]);
  expect(calls).toBe(before);
});

test("everybody may read", async () => {
  expect(await codesFor(anonymous, "{ read }")).toEqual([]);
});
