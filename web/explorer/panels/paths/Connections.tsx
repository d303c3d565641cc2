import { useEffect } from "react";
import type { ConnectionsQuery } from "../../api/generated/graphql.ts";
import { useActorNames } from "../../api/useActorNames.ts";
import type { ApiQuery } from "../../api/useApiQuery.ts";
import { ActorLink } from "../../components/ActorLink.tsx";
import { Button } from "../../components/Button.tsx";
import { Chips } from "../../components/Chips.tsx";
import { Note } from "../../components/Note.tsx";
import { QueryState } from "../../components/QueryState.tsx";
import { useExplorer } from "../../ExplorerContext.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { add, connect } from "../../view/commands.ts";

type Links = ConnectionsQuery["connections"]["links"];

/** Highlights these links with their ends in the graph. */
function useHighlight(links: Links | undefined): void {
  const { setHighlight, graph, scene } = useExplorer();
  useEffect(() => {
    const pairs = (links ?? [])
      .map(({ source, target }) => [source.id, target.id] as const)
      .filter((pair) => pair.every((id) => graph.hasNode(id)));
    const edges = pairs.flatMap(([one, other]) => [...graph.edges(one, other), ...graph.edges(other, one)]);
    setHighlight(pairs.length > 0 ? { nodes: new Set(pairs.flat()), edges: new Set(edges) } : null);
    return () => setHighlight(null);
  }, [setHighlight, links, graph, scene]);
}

/** The actors and links that connect the selected actors. */
export function Connections({ query }: { query: ApiQuery<ConnectionsQuery> }) {
  const messages = useMessages();
  const { view, run } = useExplorer();
  const { connected } = view;
  const nameOf = useActorNames(connected);
  const isBetween = ({ id }: { readonly id: string }) => !connected.includes(id);
  useHighlight(query.data?.connections.links);
  return (
    <>
      <h2>{messages.connections}</h2>
      <Chips items={connected.map((id) => ({ id }))}>{({ id }) => <ActorLink id={id} name={nameOf(id)} />}</Chips>
      <QueryState query={query} lines={3}>
        {({ connections: { actors, links, truncated } }) => (
          <>
            <p role="status">
              {links.length > 0
                ? messages.connectionsText(actors.filter(isBetween).length, links.length)
                : messages.noConnections}
            </p>
            {truncated && <Note>{messages.incomplete}</Note>}
            <Chips items={actors.filter(isBetween)}>{(actor) => <ActorLink {...actor} />}</Chips>
            <Button onClick={() => run(add(actors.map(({ id }) => id)))}>{messages.keepInGraph}</Button>
          </>
        )}
      </QueryState>
      <Button onClick={() => run(connect([]))}>{messages.close}</Button>
    </>
  );
}
