import { ActorHistoryDocument } from "../../api/deferred/generated/graphql.ts";
import { usePagedOperation } from "../../api/useApiQuery.ts";
import { Button } from "../../components/Button.tsx";
import { Note } from "../../components/Note.tsx";
import { QueryState } from "../../components/QueryState.tsx";
import { useExplorer } from "../../ExplorerContext.ts";
import { useCurationMessages } from "../../i18n/useCurationMessages.ts";
import { ChangeEntry } from "./ChangeEntry.tsx";
import styles from "./History.module.css";

const pageSize = 10;

/** The changes of an actor, newest first. */
export function ActorHistory({ id }: { id: string }) {
  const messages = useCurationMessages();
  const { view } = useExplorer();
  const query = usePagedOperation(
    ActorHistoryDocument,
    { id, first: pageSize, lang: view.lang },
    (page) => page.actor?.history.pageInfo,
  );
  return (
    <QueryState query={query} lines={4}>
      {(pages) => {
        const total = pages[0]!.actor?.history.totalCount ?? 0;
        const changes = pages.flatMap(({ actor }) => actor?.history.nodes ?? []);
        if (changes.length === 0) return <Note>{messages.noHistory}</Note>;
        return (
          <>
            <Note>{messages.changeCount(changes.length, total)}</Note>
            <ol className={styles.list}>
              {changes.map((change) => (
                <ChangeEntry key={change.id} change={change} actorId={id} />
              ))}
            </ol>
            {total > changes.length && (
              <Button onClick={query.fetchNextPage}>{messages.more(Math.min(pageSize, total - changes.length))}</Button>
            )}
          </>
        );
      }}
    </QueryState>
  );
}
