import type { ConnectionsQuery, PathsQuery } from "../../api/generated/graphql.ts";
import type { ApiQuery } from "../../api/useApiQuery.ts";
import { Button } from "../../components/Button.tsx";
import { Note } from "../../components/Note.tsx";
import { QueryState } from "../../components/QueryState.tsx";
import { useExplorer } from "../../ExplorerContext.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { add, searchPaths } from "../../view/commands.ts";
import { Connections } from "./Connections.tsx";
import { NoPathNotice } from "./NoPathNotice.tsx";
import { PathConditionFields } from "./PathConditionFields.tsx";
import { PathEnds } from "./PathEnds.tsx";
import { PathList } from "./PathList.tsx";

const morePaths = 5;
/** The API's maximum. */
const maxPaths = 50;

interface Props {
  readonly paths: ApiQuery<PathsQuery>;
  readonly connections: ApiQuery<ConnectionsQuery>;
}

/** The paths between two actors, or the connections among several. */
export function PathsPanel({ paths, connections }: Props) {
  const { view } = useExplorer();
  return view.connected.length > 0 ? <Connections query={connections} /> : <Paths query={paths} />;
}

function Paths({ query }: { query: ApiQuery<PathsQuery> }) {
  const messages = useMessages();
  const { view, run } = useExplorer();
  const { pathArgs } = view;
  const hasEnds = pathArgs?.from && pathArgs.to;
  return (
    <>
      <h2>{messages.paths}</h2>
      <PathEnds pathArgs={pathArgs} />
      {pathArgs && <PathConditionFields pathArgs={pathArgs} />}
      {!hasEnds && <Note>{messages.chooseEnds}</Note>}
      {hasEnds && (
        <QueryState query={query} lines={6}>
          {({ paths: { noPath, complete, paths } }) =>
            noPath ? (
              <NoPathNotice noPath={noPath} />
            ) : (
              <>
                <div role="status">
                  <h3>{messages.pathCount(paths.length)}</h3>
                </div>
                {!complete && <Note>{messages.incomplete}</Note>}
                <PathList paths={paths} />
                {paths.length === pathArgs.first && pathArgs.first < maxPaths && (
                  <Button onClick={() => run(searchPaths({ ...pathArgs, first: pathArgs.first + morePaths }))}>
                    {messages.more(morePaths)}
                  </Button>
                )}
                <Button onClick={() => run(add(paths.flatMap(({ actors }) => actors.map(({ id }) => id))))}>
                  {messages.keepInGraph}
                </Button>
              </>
            )
          }
        </QueryState>
      )}
    </>
  );
}
