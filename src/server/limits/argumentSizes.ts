import {
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  getNullableType,
  isInputObjectType,
  isListType,
  type OperationDefinitionNode,
  TypeInfo,
  type ValueNode,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
} from "graphql";
import { BadUserInput } from "../../errors/errors.ts";
import { type Constraint, constraintOf } from "../../graphql/shared/constraint.ts";

/** An argument in a document. */
export interface GivenArgument {
  readonly name: string;
  readonly type: GraphQLInputType;
  readonly constraint: Constraint;
  readonly value: ValueNode;
}

/** The arguments in a document, in its order. */
export function givenArguments(schema: GraphQLSchema, document: DocumentNode): GivenArgument[] {
  const given: GivenArgument[] = [];
  const typeInfo = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(typeInfo, {
      Argument({ name, value }) {
        const argument = typeInfo.getArgument();
        if (argument) given.push({ name: name.value, type: argument.type, constraint: constraintOf(argument), value });
        return false;
      },
    }),
  );
  return given;
}

/** Whether the value of an argument contains a variable. */
export function dependsOnVariables({ value }: Pick<GivenArgument, "value">): boolean {
  if (value.kind === "ListValue") return value.values.some((item) => dependsOnVariables({ value: item }));
  return value.kind === "ObjectValue" ? value.fields.some(dependsOnVariables) : value.kind === "Variable";
}

/**
 * Checks the sizes of arguments, in literals and in variables, before anything converts their values: converting a list
 * or an object takes time and memory for each item, and an error message for each invalid one.
 * @throws BadUserInput that names the argument and its limit
 */
export function checkArgumentSizes(
  given: readonly GivenArgument[],
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): void {
  const values = { ...defaultsOf(operation), ...variables };
  for (const { name, type, constraint, value } of given)
    checkSize(name, type, constraint, valueFromASTUntyped(value, values));
}

function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Record<string, unknown> {
  const withDefault = variableDefinitions.flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : [],
  );
  return Object.fromEntries(withDefault);
}

/**
 * Checks the size of a value that is not converted yet. A value of the wrong type passes, because converting it fails at once.
 * @param name the argument, for the message
 * @throws BadUserInput
 */
export function checkSize(name: string, type: GraphQLInputType, constraint: Constraint, value: unknown): void {
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    const items = Array.isArray(value) ? value : [value];
    const { maxItems } = constraint;
    if (items.length > maxItems) throw tooLarge(name, items.length, "items", maxItems, "Give fewer in each request.");
    for (const item of items) checkSize(name, nullable.ofType, constraint, item);
  } else if (typeof value === "string") {
    const { maxLength } = constraint;
    if (value.length > maxLength) throw tooLarge(name, value.length, "characters", maxLength, "Shorten it.");
  } else if (isInputObjectType(nullable) && typeof value === "object" && value !== null) {
    const fields = Object.values(nullable.getFields());
    const given = Object.keys(value).length;
    if (given > fields.length)
      throw tooLarge(name, given, "fields", fields.length, `Use the fields of ${nullable.name}.`);
    for (const field of fields)
      checkSize(
        `${name}.${field.name}`,
        field.type,
        constraintOf(field),
        (value as Readonly<Record<string, unknown>>)[field.name],
      );
  }
}

function tooLarge(name: string, size: number, unit: string, limit: number, advice: string): BadUserInput {
  const number = (value: number) => value.toLocaleString("en");
  return new BadUserInput(`${name} has ${number(size)} ${unit}; at most ${number(limit)} are allowed. ${advice}`, name);
}
