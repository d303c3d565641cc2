import { MentionedActorsDocument } from "../api/deferred/generated/graphql.ts";
import { useOperation } from "../api/useApiQuery.ts";
import { useExplorer } from "../ExplorerContext.ts";
import type { DraftActor } from "./relationDraft.ts";
import { suggestedActors } from "./suggestedActors.ts";
import type { SourceDocument } from "./task.ts";

/** How much text around a passage is searched: a surname is understood if the whole name is near. */
const margin = 4_000;

/** Actors that may take part in what a passage reports. */
export function useSuggestedActors(
  { text, actors }: SourceDocument,
  quote: string,
  start: number | null,
): readonly DraftActor[] {
  const { view } = useExplorer();
  const from = text === null || start === null ? 0 : Math.max(0, start - margin);
  const near = text === null || start === null ? quote : text.slice(from, start + quote.length + margin);
  const query = useOperation(MentionedActorsDocument, near.trim() === "" ? null : { text: near, lang: view.lang });
  const begin = (start ?? 0) - from;
  return suggestedActors(query.data?.annotate ?? [], begin, begin + quote.length, actors, quote);
}
