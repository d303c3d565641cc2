import { DocumentsToReviewDocument } from "../api/deferred/generated/graphql.ts";
import { useOperation } from "../api/useApiQuery.ts";
import { useExplorer } from "../ExplorerContext.ts";
import { review } from "../view/commands.ts";

/** Opens the next document that waits for a review, once all of this one is decided; undefined before, and if none waits. */
export function useNextDocument(document: string, isDone: boolean): (() => void) | undefined {
  const { run } = useExplorer();
  // The document itself is still listed while its last decision is on its way.
  const { data } = useOperation(DocumentsToReviewDocument, isDone ? { first: 2 } : null);
  const next = isDone ? data?.documentsToReview.nodes.find(({ id }) => id !== document) : undefined;
  return next && (() => run(review(next.id)));
}
