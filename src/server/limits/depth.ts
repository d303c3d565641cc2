import type { DocumentNode, FragmentDefinitionNode, OperationDefinitionNode, SelectionSetNode } from "graphql";

/**
 * How many levels of fields an operation has, fragments expanded. Fields of the schema itself are left out: their depth
 * follows from types within types, and graphql-js limits it. Each fragment is measured once, or fragments that spread each
 * other twice would take exponential time; the document has to be valid, so that none spreads itself.
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
