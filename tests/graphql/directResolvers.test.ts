import { execute, type GraphQLInterfaceType, isInterfaceType, parse } from "graphql";
import { expect, test } from "vitest";
import { createSchema } from "../../src/graphql/schema.ts";

const schema = await createSchema();

test("a query whose values are all known is answered without waiting, arguments included", () => {
  const document = parse('{ ontology { modalities { key label(lang: "en") } } }');
  const answer = execute({ schema, document });
  expect(answer).not.toBeInstanceOf(Promise);
  expect(answer).toMatchObject({
    data: { ontology: { modalities: expect.arrayContaining([{ key: "DENIED", label: "denied" }]) } },
  });
});

test("the type of an actor, a relation or a node is known at once", () => {
  const interfaces = Object.values(schema.getTypeMap()).filter(isInterfaceType);
  const kinds = { Actor: "STATE", Relation: "MEETING" } as const;
  const typeOf = ({ name, resolveType }: GraphQLInterfaceType) =>
    resolveType!({ kind: kinds[name as keyof typeof kinds], typeName: "Document" }, {}, {} as never, {} as never);
  expect(Object.fromEntries(interfaces.map((type) => [type.name, typeOf(type)]))).toEqual({
    Actor: "State",
    Relation: "Meeting",
    Node: "Document",
  });
});
