import { readFileSync } from "node:fs";
import {
  buildSchema,
  findBreakingChanges,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
} from "graphql";
import { beforeAll, expect, test } from "vitest";
import { createSchema, printServedSchema } from "../../src/graphql/schema.ts";
import { argumentsOf, constraintOf } from "../../src/graphql/shared/constraint.ts";

let served: GraphQLSchema;
beforeAll(async () => {
  served = await createSchema();
});

test("schema/schema.graphql is what is served; npm run generate writes it", async () => {
  expect(readFileSync("schema/schema.graphql", "utf8")).toBe(await printServedSchema());
});

test("nothing that clients rely on is missing or changed", () => {
  const contract = buildSchema(readFileSync("schema/contract.graphql", "utf8"));
  expect(findBreakingChanges(contract, served)).toEqual([]);
});

test("every argument that takes a list or a text says how large it may be", () => {
  const unlimited = argumentsOf(served).filter((argument) => {
    const isText = ["ID", "String"].includes(getNamedType(argument.type).name);
    const isList = isListType(getNullableType(argument.type));
    const { maxItems, maxLength } = constraintOf(argument);
    const limits = [
      ...(isList ? [`At most ${maxItems.toLocaleString("en")} items`] : []),
      ...(isText ? [`t most ${maxLength.toLocaleString("en")} characters`] : []),
    ];
    // The links and the timeline of the largest network are requested by the ids of its actors.
    const mostItems = ["around", "actors"].includes(argument.name) ? 2_000 : 1_000;
    // The text of a document; a text that is annotated has 100,000.
    const longest = argument.name === "text" ? 300_000 : 4_000;
    return (
      maxItems > mostItems || maxLength > longest || !limits.every((limit) => argument.description?.includes(limit))
    );
  });
  expect(unlimited.map(({ name }) => name)).toEqual([]);
});

test("every type, field, argument and value has a description", () => {
  const types = Object.values(served.getTypeMap()).filter(
    ({ name }) => !name.startsWith("__") && !["ID", "String", "Int", "Float", "Boolean"].includes(name),
  );
  const undescribed = types.flatMap((type) => {
    const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
    const parts = [
      { path: type.name, description: type.description },
      ...fields.map(({ name, description }) => ({ path: `${type.name}.${name}`, description })),
      ...fields.flatMap((field) =>
        field.args.map(({ name, description }) => ({ path: `${type.name}.${field.name}(${name})`, description })),
      ),
      ...(isInputObjectType(type) ? Object.values(type.getFields()) : []).map(({ name, description }) => ({
        path: `${type.name}.${name}`,
        description,
      })),
      ...(isEnumType(type) ? type.getValues() : []).map(({ name, description }) => ({
        path: `${type.name}.${name}`,
        description,
      })),
    ];
    return parts.filter(({ description }) => !description?.trim()).map(({ path }) => path);
  });
  expect(undescribed).toEqual([]);
});
