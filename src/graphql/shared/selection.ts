import {
  type FieldNode,
  GraphQLIncludeDirective,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getDirectiveValues,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";

/** What a resolver knows about the fields inside its own field. */
export type Selection = Pick<GraphQLResolveInfo, "fieldNodes" | "fragments" | "variableValues" | "schema">;

/** The levels between a connection and the items of its page. */
const pageLevels: readonly string[] = ["edges", "node", "nodes"];

/** Whether a query selects the field at the end of a path: see `selectedFields`. */
export function selects(selection: Selection, ...path: readonly string[]): boolean {
  return selectedFields(selection, ...path).length > 0;
}

/**
 * The selections of the field at the end of a path that begins inside the resolved field. The path does not name the levels of
 * a page. Types are not looked at, so the field may be one of another kind of actor or relation.
 */
export function selectedFields(
  { fieldNodes, fragments, variableValues }: Selection,
  ...path: readonly string[]
): FieldNode[] {
  // Fragments that spread each other twice would otherwise take exponential time.
  const seen = new Set<string>();
  return fieldNodes.flatMap(({ selectionSet }) => fieldsIn(selectionSet, path));

  function fieldsIn(selectionSet: SelectionSetNode | undefined, names: readonly string[]): FieldNode[] {
    return (selectionSet?.selections ?? []).flatMap((selection) => {
      if (!isIncluded(selection, variableValues)) return [];
      if (selection.kind === "InlineFragment") return fieldsIn(selection.selectionSet, names);
      if (selection.kind === "FragmentSpread") return fieldsInFragment(selection.name.value, names);
      const { name, selectionSet: inner } = selection;
      if (pageLevels.includes(name.value)) return fieldsIn(inner, names);
      if (name.value !== names[0]) return [];
      return names.length === 1 ? [selection] : fieldsIn(inner, names.slice(1));
    });
  }

  function fieldsInFragment(name: string, names: readonly string[]): FieldNode[] {
    const key = `${name} ${names.length}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return fieldsIn(fragments[name]?.selectionSet, names);
  }
}

/** The names of the fields that a query selects inside the resolved field, without the levels of a page. */
export function selectedNames({ fieldNodes, fragments, variableValues }: Selection): string[] {
  const names = new Set<string>();
  const spread = new Set<string>();
  const visit = (selectionSet: SelectionSetNode | undefined): void => {
    for (const selection of selectionSet?.selections ?? []) {
      if (!isIncluded(selection, variableValues)) continue;
      if (selection.kind === "InlineFragment") visit(selection.selectionSet);
      else if (selection.kind === "Field") {
        if (pageLevels.includes(selection.name.value)) visit(selection.selectionSet);
        else names.add(selection.name.value);
      } else if (!spread.has(selection.name.value)) {
        spread.add(selection.name.value);
        visit(fragments[selection.name.value]?.selectionSet);
      }
    }
  };
  for (const { selectionSet } of fieldNodes) visit(selectionSet);
  return [...names];
}

/** Computes what a selection asks for once for all siblings, which have the same field nodes. */
export function onceForSiblings<Result>(compute: (selection: Selection) => Result): (selection: Selection) => Result {
  const known = new WeakMap<readonly FieldNode[], Result>();
  return (selection) => {
    const before = known.get(selection.fieldNodes);
    if (before !== undefined) return before;
    const result = compute(selection);
    known.set(selection.fieldNodes, result);
    return result;
  };
}

/** Whether @skip and @include leave a selection in. */
export function isIncluded(selection: SelectionNode, variables: Readonly<Record<string, unknown>>): boolean {
  if (!selection.directives?.length) return true;
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, variables);
  const include = getDirectiveValues(GraphQLIncludeDirective, selection, variables);
  return skip?.if !== true && include?.if !== false;
}
