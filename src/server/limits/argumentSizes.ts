import {
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  getNullableType,
  isInputObjectType,
  isListType,
  type OperationDefinitionNode,
  TypeInfo,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
} from "graphql";
import { BadUserInput } from "../../errors/errors.ts";
import { type Constraint, constraintOf } from "../../graphql/shared/constraint.ts";

/**
 * Checks the size of every argument, in literals and in variables, before anything converts its value: converting a list
 * or an object takes time and memory for each item, and an error message for each invalid one.
 * @param document must contain no operation but this one
 * @throws BadUserInput that names the argument and its limit
 */
export function checkArgumentSizes(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): void {
  const values = { ...defaultsOf(operation), ...variables };
  const typeInfo = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(typeInfo, {
      Argument(node) {
        const argument = typeInfo.getArgument();
        if (argument)
          checkSize(node.name.value, argument.type, constraintOf(argument), valueFromASTUntyped(node.value, values));
        return false;
      },
    }),
  );
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
    if (items.length > maxItems)
      throw tooLarge(name, items.length, "items", maxItems, "Split the list into several requests.");
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
