import { RelationHistoryDocument } from "../../api/deferred/generated/graphql.ts";
import { useOperation } from "../../api/useApiQuery.ts";
import { Note } from "../../components/Note.tsx";
import { QueryState } from "../../components/QueryState.tsx";
import { useExplorer } from "../../ExplorerContext.ts";
import { useCurationMessages } from "../../i18n/useCurationMessages.ts";
import { type Difference, differences } from "./differences.ts";
import styles from "./History.module.css";
import { HistoryEntry } from "./HistoryEntry.tsx";
import { versionEvents } from "./versionEvents.ts";

/** The versions of a relation: who recorded, corrected or retracted it, when, why, and what differs. */
export function RelationHistory({ id }: { id: string }) {
  const messages = useCurationMessages();
  const { view, ontology } = useExplorer();
  const query = useOperation(RelationHistoryDocument, { id, lang: view.lang });
  return (
    <QueryState query={query} lines={3}>
      {({ relation }) =>
        !relation ? (
          <Note>{messages.noHistory}</Note>
        ) : (
          <ol className={styles.list}>
            {versionEvents(relation.versions).map(({ type, at, change, version, previous }) => (
              <HistoryEntry key={`${type} ${version.version}`} what={messages.events[type]!} at={at} change={change}>
                {previous &&
                  type !== "retracted" &&
                  differences(previous.relation, version.relation, messages, ontology).map((difference) => (
                    <DifferenceText key={difference.field} difference={difference} />
                  ))}
              </HistoryEntry>
            ))}
          </ol>
        )
      }
    </QueryState>
  );
}

function DifferenceText({ difference: { field, before, after } }: { difference: Difference }) {
  const messages = useCurationMessages();
  return (
    <p className={styles.difference}>
      <span>{field}:</span> <del dir="auto">{before ?? messages.empty}</del> →{" "}
      <ins dir="auto">{after ?? messages.empty}</ins>
    </p>
  );
}
