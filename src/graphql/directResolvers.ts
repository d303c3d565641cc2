// Decorators need it, and some commands import this file without importing schema.ts.
import "reflect-metadata";
import {
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
} from "graphql";
import { getMetadataStorage } from "type-graphql";

type FieldResolver = ReturnType<typeof getMetadataStorage>["fieldResolvers"][number];
type Param = NonNullable<FieldResolver["params"]>[number];
type Call = {
  readonly root: unknown;
  readonly args: Args;
  readonly context: unknown;
  readonly info: GraphQLResolveInfo;
};
type Args = Readonly<Record<string, unknown>>;
type Class = abstract new () => object;

/**
 * Lets each field call the method of its class without what type-graphql puts between them: middleware, authorization and
 * validation, which this API does not use. That makes a promise for each field with arguments, and one for the type of each
 * actor and relation: on a page of relations, most of the time of the execution.
 */
export function resolveDirectly(schema: GraphQLSchema): void {
  const { queries, mutations, interfaceTypes } = getMetadataStorage();
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInterfaceType(type))
      type.resolveType = interfaceTypes.find(({ name }) => name === type.name)?.resolveType as never;
    // A subscription's fields do more than call one method; there are few of them.
    if (!isObjectType(type) || type.name.startsWith("__") || type === schema.getSubscriptionType()) continue;
    const rootResolvers =
      type === schema.getQueryType() ? queries : type === schema.getMutationType() ? mutations : undefined;
    const resolvers: readonly FieldResolver[] =
      rootResolvers?.map((each) => ({ ...each, kind: "external" })) ?? resolversOf(type);
    for (const field of Object.values(type.getFields())) {
      const resolver = resolvers.find(({ schemaName }) => schemaName === field.name);
      // A field without a resolver is a property of the same name, which graphql-js reads itself.
      if (resolver) field.resolve = directResolver(resolver);
      else delete field.resolve;
    }
  }
}

/** The resolvers of the fields that a type declares, inherits or has from its interfaces. */
function resolversOf({ name }: GraphQLObjectType): FieldResolver[] {
  const { fieldResolvers, objectTypes } = getMetadataStorage();
  const { target, interfaceClasses = [] } = objectTypes.find((type) => type.name === name)!;
  const classes = [target, ...interfaceClasses].flatMap(withSuperclasses);
  return fieldResolvers.filter(({ getObjectType }) => classes.includes(getObjectType!() as Class));
}

function withSuperclasses(target: unknown): Class[] {
  return typeof target === "function" && target.prototype !== undefined
    ? [target as Class, ...withSuperclasses(Object.getPrototypeOf(target))]
    : [];
}

function directResolver({
  kind,
  target,
  methodName,
  params = [],
}: FieldResolver): GraphQLFieldResolver<unknown, unknown> {
  const readers = params.toSorted((one, other) => one.index - other.index).map(readerOf);
  const prototype = target.prototype as Record<string, (...values: unknown[]) => unknown>;
  const method = prototype[methodName]!;
  // Methods of a type work on its value; those of a resolver class need no value, because these classes have no state.
  return (root, args, context, info) =>
    method.apply(
      kind === "internal" ? root : prototype,
      readers.map((read) => read({ root, args, context, info })),
    );
}

/** What a method gets for one of its parameters. */
function readerOf(param: Param): (call: Call) => unknown {
  switch (param.kind) {
    case "root":
      return ({ root }) => root;
    case "arg":
      return ({ args }) => args[param.name];
    case "args":
      return ({ args }) => args;
    case "context":
      return ({ context }) => context;
    case "info":
      return ({ info }) => info;
    default:
      throw new Error(`A resolver cannot have a parameter of the kind ${param.kind}.`);
  }
}
