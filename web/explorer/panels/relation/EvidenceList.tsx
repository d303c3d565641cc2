import { useState } from "react";
import { type EvidenceFactsFragment, EvidenceOfRelationDocument } from "../../api/generated/graphql.ts";
import { useOperation } from "../../api/useApiQuery.ts";
import { relationWhere } from "../../api/where.ts";
import { Button } from "../../components/Button.tsx";
import { Note } from "../../components/Note.tsx";
import { QueryState } from "../../components/QueryState.tsx";
import { useExplorer } from "../../ExplorerContext.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { isForeignQuote } from "./foreignQuote.ts";
import { Quote } from "./Quote.tsx";

export type EvidencePage = { readonly totalCount: number; readonly nodes: readonly EvidenceFactsFragment[] };

/** The API's maximum page size. */
const maxPassages = 100;

interface Props {
  readonly relationId: string;
  /** The first few; a button loads more. */
  readonly initial: EvidencePage;
  /** The summary of the relation in the reader's language, if it is to stand beside a foreign passage. */
  readonly summary: string | null;
}

/** The passages that support a relation. The first one in another language has the summary beside it. */
export function EvidenceList({ relationId, initial, summary }: Props) {
  const messages = useMessages();
  const { view } = useExplorer();
  const [size, setSize] = useState(0);
  const { knownAt = null } = relationWhere(view.filter);
  const query = useOperation(
    EvidenceOfRelationDocument,
    size > 0 ? { id: relationId, first: size, after: null, lang: view.lang, knownAt } : null,
  );
  const { totalCount, nodes } = query.data?.relation?.evidence ?? initial;
  const firstForeign = nodes.find((evidence) => isForeignQuote(evidence, view.lang));
  return (
    <div>
      {totalCount === 0 && <Note>{messages.noEvidence}</Note>}
      {nodes.map((evidence) => (
        <Quote key={evidence.id} evidence={evidence} summary={evidence === firstForeign ? summary : null} />
      ))}
      <QueryState query={query} lines={1} />
      {totalCount > nodes.length && nodes.length < maxPassages && (
        <Button variant="link" onClick={() => setSize(Math.min(maxPassages, nodes.length + 30))}>
          {messages.morePassages(totalCount - nodes.length)}
        </Button>
      )}
    </div>
  );
}
