import { RelationsWithDocument } from "../../api/generated/graphql.ts";
import { usePagedOperation } from "../../api/useApiQuery.ts";
import { relationWhereWith } from "../../api/where.ts";
import { Note } from "../../components/Note.tsx";
import { QueryState } from "../../components/QueryState.tsx";
import { ShowMore } from "../../components/ShowMore.tsx";
import { useExplorer } from "../../ExplorerContext.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import type { Tie } from "../../view/view.ts";
import { RelationCard } from "./RelationCard.tsx";

const pageSize = 20;

interface Props {
  readonly ids: readonly string[];
  /** The only tie between two actors whose relations are listed. */
  readonly tie?: Tie | null;
}

/** The relations that all these actors take part in, newest first, under the page's filter. */
export function RelationList({ ids, tie = null }: Props) {
  const messages = useMessages();
  const { view } = useExplorer();
  const query = usePagedOperation(
    RelationsWithDocument,
    { where: relationWhereWith(ids, tie, view.filter), first: pageSize, lang: view.lang },
    (page) => page.relations.pageInfo,
  );
  return (
    <section aria-label={messages.relationsByDate}>
      <h3>{messages.relationsByDate}</h3>
      <QueryState query={query} lines={8}>
        {(pages) => {
          const { totalCount } = pages[0]!.relations;
          const relations = pages.flatMap((page) => page.relations.nodes);
          return (
            <>
              {totalCount === 0 && <Note>{messages.noRelations}</Note>}
              {relations.map((relation) => (
                <RelationCard key={relation.id} relation={relation} asOf={view.filter.at} />
              ))}
              <ShowMore shown={relations.length} total={totalCount} pageSize={pageSize} onMore={query.fetchNextPage} />
            </>
          );
        }}
      </QueryState>
    </section>
  );
}
