import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  isAbstractType,
  isCompositeType,
  type NamedTypeNode,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from "graphql";
import { isIncluded } from "../../graphql/shared/selection.ts";
import { coordinateOf, extraCostOf, fixedCostOf, rowsOf, setsSize } from "./sizes.ts";

/** What a query costs. */
export interface Cost {
  readonly requested: number;
  /** The path of the field that makes it expensive: of the costliest fields, the innermost whose arguments set a size. */
  readonly path: readonly string[];
}

/** A validated operation. */
export interface Operation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Converted to the types that the operation declares. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * The cost of the answer, estimated before execution. A field costs
 *
 *     extra + rows × (1 + the cost of the fields inside it)
 *
 * where `rows` is `first` if the field has that argument, the typical size of any other list, and 1 otherwise, and `extra`
 * is its cost beyond its values (see sizes.ts). If it reads relations of actors, its statement is added once for all rows. Nested pages multiply, aliases add up, a fragment counts at each spread, and
 * of an interface's types the most expensive counts. Each fragment is measured once, so that fragments that spread each
 * other twice take no exponential time.
 * @throws GraphQLError if an argument has no value
 */
export function costOf(schema: GraphQLSchema, { document, operation, variables }: Operation): Cost {
  const fragments = new Map(
    document.definitions
      .filter((definition): definition is FragmentDefinitionNode => definition.kind === "FragmentDefinition")
      .map((fragment) => [fragment.name.value, fragment]),
  );
  // By fragment: its cost, and whether it asks for a totalCount.
  const measured = new Map<string, PartCost>();
  const counting = new Map<string, boolean>();
  const { requested, fixed, path } = costOfSelections(operation.selectionSet, schema.getRootType(operation.operation)!);
  return { requested: requested + fixed, path };

  function costOfSelections({ selections }: SelectionSetNode, parent: GraphQLCompositeType): PartCost {
    const parts = included(selections).map((selection) => costOfSelection(selection, parent));
    const sums = objectTypes(parent).map((type) =>
      parts.filter(({ types }) => types.includes(type)).reduce((sum, { requested }) => sum + requested, 0),
    );
    const costliest = parts.reduce((one: PartCost, other) => (total(other) > total(one) ? other : one), nothing);
    const fixed = parts.reduce((sum, part) => sum + part.fixed, 0);
    return { ...costliest, requested: Math.max(0, ...sums), fixed };
  }

  /** The cost of a selection, and the types of the objects that have it. */
  function costOfSelection(selection: SelectionNode, parent: GraphQLCompositeType) {
    if (selection.kind === "Field") return { ...costOfField(selection, parent), types: objectTypes(parent) };
    if (selection.kind === "FragmentSpread") return costOfFragment(fragments.get(selection.name.value)!);
    const type = selection.typeCondition ? typeNamed(selection.typeCondition) : parent;
    return { ...costOfSelections(selection.selectionSet, type), types: objectTypes(type) };
  }

  function costOfFragment({ name, typeCondition, selectionSet }: FragmentDefinitionNode) {
    const type = typeNamed(typeCondition);
    const cost = measured.get(name.value) ?? costOfSelections(selectionSet, type);
    measured.set(name.value, cost);
    return { ...cost, types: objectTypes(type) };
  }

  function costOfField(node: FieldNode, parent: GraphQLCompositeType): PartCost {
    const field = fieldOf(parent, node.name.value);
    const coordinate = coordinateOf(parent, field);
    const args = getArgumentValues(field, node, variables);
    const type = getNamedType(field.type);
    const inner = node.selectionSet && isCompositeType(type) ? costOfSelections(node.selectionSet, type) : nothing;
    const isCounted = node.selectionSet !== undefined && asksForCount(node.selectionSet);
    return {
      fixed: fixedCostOf(coordinate, isCounted) + inner.fixed,
      requested:
        extraCostOf(coordinate, field, args, isCounted) + rowsOf(coordinate, field, args) * (1 + inner.requested),
      path: [node.alias?.value ?? node.name.value, ...(inner.isSized ? inner.path : [])],
      isSized: inner.isSized || setsSize(args),
    };
  }

  /** Whether the selections have totalCount, directly or in a fragment. */
  function asksForCount({ selections }: SelectionSetNode): boolean {
    return included(selections).some((selection) => {
      if (selection.kind === "Field") return selection.name.value === "totalCount";
      if (selection.kind === "InlineFragment") return asksForCount(selection.selectionSet);
      const name = selection.name.value;
      const counts = counting.get(name) ?? asksForCount(fragments.get(name)!.selectionSet);
      counting.set(name, counts);
      return counts;
    });
  }

  function included(selections: readonly SelectionNode[]): readonly SelectionNode[] {
    return selections.filter((selection) => isIncluded(selection, variables));
  }

  function objectTypes(type: GraphQLCompositeType): readonly GraphQLObjectType[] {
    return isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
  }

  function typeNamed({ name }: NamedTypeNode): GraphQLCompositeType {
    return schema.getType(name.value) as GraphQLCompositeType;
  }
}

/** Everything but the fields about the schema itself is a field of the type. */
function fieldOf(parent: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> {
  const aboutSchema = [SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef].find((field) => field.name === name);
  return aboutSchema ?? (parent as GraphQLObjectType).getFields()[name]!;
}

interface PartCost extends Cost {
  /** The part that rows do not multiply. */
  readonly fixed: number;
  /** Whether the arguments of the field at the end of the path set a size. */
  readonly isSized: boolean;
}

const nothing: PartCost = { requested: 0, fixed: 0, path: [], isSized: false };

function total({ requested, fixed }: PartCost): number {
  return requested + fixed;
}
