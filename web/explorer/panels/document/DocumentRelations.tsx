import { ShowMore } from "../../components/ShowMore.tsx";
import { useExplorer } from "../../ExplorerContext.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { select } from "../../view/commands.ts";
import { RelationCard } from "../relation/RelationCard.tsx";
import styles from "./DocumentRelations.module.css";
import type { FullDocument } from "./DocumentText.tsx";

interface Props {
  readonly document: FullDocument;
  readonly passages: FullDocument["evidence"]["nodes"];
  /** The id of the selected passage. */
  readonly selected: string | null;
  readonly onMore: () => void;
}

/** The relations that a document reports, each with its passages; the relation of the selected passage comes first. */
export function DocumentRelations({ document, passages, selected, onMore }: Props) {
  const messages = useMessages();
  const { run } = useExplorer();
  const { totalCount } = document.evidence;
  const byRelation = Map.groupBy(passages, ({ relation }) => relation.id);
  const isSelected = (group: typeof passages) => group.some(({ id }) => id === selected);
  const groups = [...byRelation.values()].sort((a, b) => Number(isSelected(b)) - Number(isSelected(a)));
  return (
    <section aria-label={messages.relationsInDocument}>
      <h3>{messages.relationsInDocument}</h3>
      {groups.map((group) => (
        <RelationCard key={group[0]!.relation.id} relation={group.at(-1)!.relation}>
          {group.map(({ id, quote }) => (
            <button
              key={id}
              type="button"
              className={styles.passage}
              aria-pressed={id === selected}
              onClick={() => run(select({ type: "document", id: document.id, evidence: id }))}
            >
              <span dir="auto" lang={document.language ?? undefined}>
                {quote ?? messages.noQuote}
              </span>
            </button>
          ))}
        </RelationCard>
      ))}
      <ShowMore shown={passages.length} total={totalCount} pageSize={100} onMore={onMore} />
    </section>
  );
}
