import type { RelationKind } from "../../api/deferred/generated/graphql.ts";
import { type ApiQuery, useComposedQuery } from "../../api/useApiQuery.ts";
import { useExplorer } from "../../ExplorerContext.ts";
import { type Comparison, loadComparison } from "./loadComparison.ts";

/** Two actors side by side; without ids, nothing is loaded. */
export function useComparison(ids: readonly [string, string] | null): ApiQuery<Comparison | null> {
  const { view, ontology } = useExplorer();
  return useComposedQuery(
    ["comparison", ids, view.lang],
    (fetch) => loadComparison(ids!, ontology.kinds() as RelationKind[], view.lang, fetch),
    ids !== null,
  );
}
