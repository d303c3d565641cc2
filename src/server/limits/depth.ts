import type { DocumentNode, FragmentDefinitionNode, OperationDefinitionNode, SelectionSetNode } from "graphql";

/**
 * The number of field levels of an operation, with fragments expanded. Introspection fields do not count: graphql-js limits
 * their depth. Each fragment is measured once, because fragments that spread each other twice would otherwise take
 * exponential time. The document must be valid, so that no fragment spreads itself.
 */
export function depthOf(document: DocumentNode, operation: OperationDefinitionNode): number {
  const fragments = new Map(
    document.definitions
      .filter((definition): definition is FragmentDefinitionNode => definition.kind === "FragmentDefinition")
      .map((fragment) => [fragment.name.value, fragment.selectionSet]),
  );
  const measured = new Map<string, number>();
  return levels(operation.selectionSet);

  function levels(selections: SelectionSetNode | undefined): number {
    return Math.max(
      0,
      ...(selections?.selections ?? []).map((selection) => {
        if (selection.kind === "InlineFragment") return levels(selection.selectionSet);
        if (selection.kind === "FragmentSpread") return levelsOfFragment(selection.name.value);
        return selection.name.value.startsWith("__") ? 0 : 1 + levels(selection.selectionSet);
      }),
    );
  }

  function levelsOfFragment(name: string): number {
    const known = measured.get(name) ?? levels(fragments.get(name));
    measured.set(name, known);
    return known;
  }
}
