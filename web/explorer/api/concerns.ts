interface AffectedItems {
  readonly actors: { readonly totalCount: number; readonly nodes: readonly { readonly id: string }[] };
  readonly documents: { readonly nodes: readonly { readonly id: string }[] };
}

/** Whether a change affects what is shown. A change of more actors than it lists may. */
export function concerns({ actors, documents }: AffectedItems, shown: ReadonlySet<string>): boolean {
  return (
    actors.totalCount > actors.nodes.length || [...actors.nodes, ...documents.nodes].some(({ id }) => shown.has(id))
  );
}
