// Decorators need it, and some commands import this file without importing schema.ts.
import "reflect-metadata";
import {
  type GraphQLArgument,
  GraphQLDirective,
  type GraphQLInputField,
  type GraphQLInputType,
  GraphQLInt,
  type GraphQLSchema,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
} from "graphql";
import { Directive } from "type-graphql";

/** The size limits of an argument or input field, in the words of JSON Schema. */
export interface Constraint {
  /** The most items of a list. */
  readonly maxItems: number;
  /** The most characters of a text, or of each text in a list. */
  readonly maxLength: number;
}

const constraintDirective = new GraphQLDirective({
  name: "constraint",
  locations: [],
  args: { maxItems: { type: GraphQLInt }, maxLength: { type: GraphQLInt } },
});

/**
 * Declares limits that differ from those of the argument's type, on a field of a class with @ArgsType or @InputType or on an
 * argument of a @Query; type-graphql ignores it on an argument of a @FieldResolver.
 */
export function Constraint(limits: Partial<Constraint>): PropertyDecorator & ParameterDecorator {
  const args = Object.entries(limits).map(([name, value]) => `${name}: ${value}`);
  return Directive(`@constraint(${args.join(", ")})`) as PropertyDecorator & ParameterDecorator;
}

/** The limits of an argument: those that it declares, otherwise 1,000 items, 500 characters of an ID and 1,000 of any other text. */
export function constraintOf({ type, astNode }: GraphQLArgument | GraphQLInputField): Constraint {
  return {
    maxItems: 1_000,
    maxLength: getNamedType(type).name === "ID" ? 500 : 1_000,
    ...(astNode && getDirectiveValues(constraintDirective, astNode)),
  };
}

/** Appends the limits of each argument to its description. */
export function describeConstraints(schema: GraphQLSchema): void {
  for (const argument of argumentsOf(schema)) {
    const limits = sentenceOf(argument.type, constraintOf(argument));
    if (limits !== null) argument.description = `${argument.description} ${limits}`;
  }
}

/** The arguments of all fields, and the fields of all input types. */
export function argumentsOf(schema: GraphQLSchema): (GraphQLArgument | GraphQLInputField)[] {
  return Object.values(schema.getTypeMap()).flatMap((type): (GraphQLArgument | GraphQLInputField)[] => {
    if (type.name.startsWith("__")) return [];
    if (isInputObjectType(type)) return Object.values(type.getFields());
    return isObjectType(type) || isInterfaceType(type)
      ? Object.values(type.getFields()).flatMap(({ args }) => args)
      : [];
  });
}

/** Null for a type with neither a list nor a text. Dates and values of enums are short anyway. */
function sentenceOf(type: GraphQLInputType, { maxItems, maxLength }: Constraint): string | null {
  const characters = ["ID", "String"].includes(getNamedType(type).name)
    ? `${maxLength.toLocaleString("en")} characters`
    : null;
  if (!isListType(getNullableType(type))) return characters && `At most ${characters}.`;
  const items = `At most ${maxItems.toLocaleString("en")} items`;
  return characters === null ? `${items}.` : `${items}, each of at most ${characters}.`;
}
