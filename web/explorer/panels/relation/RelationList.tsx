import { useState } from "react";
import { ask } from "../../api/request.ts";
import { RelationsDocument } from "../../api/generated/graphql.ts";
import { useAsk } from "../../api/useAsk.ts";
import { relationWhere } from "../../api/where.ts";
import { useExplorer } from "../../ExplorerContext.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { RelationCard } from "./RelationCard.tsx";
import { Asking } from "../../components/QueryState.tsx";

const pageSize = 20;

/** The relations in which all of these take part, newest first, planned ones included, under the page's filter. */
export function RelationList({ ids }: { ids: readonly string[] }) {
  const messages = useMessages();
  const { view } = useExplorer();
  const [pages, setPages] = useState(1);
  const where = { ...relationWhere(view.filter), with: [...ids] };
  const asked = useAsk(JSON.stringify([where, pages, view.lang]), (signal) =>
    relationsUpTo(pages, { with: where, lang: view.lang }, signal),
  );
  return (
    <section aria-label={messages.relationsInTime}>
      <h3>{messages.relationsInTime}</h3>
      <Asking asked={asked} lines={8}>
        {({ nodes, totalCount }) => (
          <>
            {totalCount === 0 && <p className="note">{messages.noRelations}</p>}
            {nodes.map((relation) => (
              <RelationCard key={relation.id} relation={relation} asOf={view.filter.at} />
            ))}
            {totalCount > nodes.length && (
              <p className="note">
                {messages.showingOf(nodes.length, totalCount)}{" "}
                <button type="button" className="button" onClick={() => setPages(pages + 1)}>
                  {messages.more(Math.min(pageSize, totalCount - nodes.length))}
                </button>
              </p>
            )}
          </>
        )}
      </Asking>
    </section>
  );
}

type Question = Pick<
  Parameters<typeof ask<unknown, { with: ReturnType<typeof relationWhere>; lang: string }>>[1],
  "with" | "lang"
>;

/** Page behind page; those that have been read are not asked again. */
async function relationsUpTo(pages: number, question: Question, signal: AbortSignal) {
  const answer = async (after: string | null) =>
    (await ask(RelationsDocument, { ...question, first: pageSize, after }, signal)).relations;
  let page = await answer(null);
  const nodes = [...page.nodes];
  for (let read = 1; read < pages && page.pageInfo.hasNextPage; read++) {
    page = await answer(page.pageInfo.endCursor);
    nodes.push(...page.nodes);
  }
  return { nodes, totalCount: page.totalCount };
}
