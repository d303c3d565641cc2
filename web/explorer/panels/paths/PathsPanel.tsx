import type { ConnectionsAnswer, PathAnswer } from "../../api/usePaths.ts";
import type { Asked } from "../../api/useAsk.ts";
import { useExplorer } from "../../ExplorerContext.ts";
import { add, findPaths, connect } from "../../view/commands.ts";
import { type PathQuery, createPathQuery } from "../../view/view.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { ActorBox } from "../../components/ActorSearch.tsx";
import { ActorLink } from "../../components/ActorLink.tsx";
import { IconButton } from "../../components/IconButton.tsx";
import { NoPath } from "./NoPath.tsx";
import { PathConditions } from "./PathConditions.tsx";
import { PathList } from "./PathList.tsx";
import { Icon } from "../../components/symbols.tsx";
import { Asking } from "../../components/QueryState.tsx";
import { useNames } from "../../api/useActorNames.ts";

/** How two actors are tied, or what ties several together. */
export function PathsPanel({
  paths,
  connections,
}: {
  paths: Asked<PathAnswer>;
  connections: Asked<ConnectionsAnswer>;
}) {
  const { view } = useExplorer();
  return view.connected.length > 0 ? <Connections asked={connections} /> : <Paths asked={paths} />;
}

function Paths({ asked }: { asked: Asked<PathAnswer> }) {
  const messages = useMessages();
  const { view, run } = useExplorer();
  const { pathQuery } = view;
  return (
    <>
      <h2>{messages.paths}</h2>
      <Ends pathQuery={pathQuery} />
      {pathQuery && <PathConditions pathQuery={pathQuery} />}
      {!(pathQuery?.from && pathQuery.to) && <p className="note">{messages.chooseEnds}</p>}
      {pathQuery?.from && pathQuery.to && (
        <Asking asked={asked} lines={6}>
          {(answer) =>
            answer.noPath ? (
              <NoPath noPath={answer.noPath} pathQuery={pathQuery} />
            ) : (
              <>
                <div role="status">
                  <h3>{messages.pathCount(answer.paths.length)}</h3>
                </div>
                {!answer.complete && <p className="note">{messages.incomplete}</p>}
                <PathList paths={answer.paths} />
                {answer.paths.length === pathQuery.first && pathQuery.first < 50 && (
                  <button
                    type="button"
                    className="button"
                    onClick={() => run(findPaths({ ...pathQuery, first: pathQuery.first + 5 }))}
                  >
                    {messages.more(5)}
                  </button>
                )}
                <button
                  type="button"
                  className="button"
                  onClick={() => run(add(answer.paths.flatMap(({ actors }) => actors.map(({ id }) => id))))}
                >
                  {messages.keepPath}
                </button>
              </>
            )
          }
        </Asking>
      )}
    </>
  );
}

function Ends({ pathQuery }: { pathQuery: PathQuery | null }) {
  const messages = useMessages();
  const { run, view } = useExplorer();
  const nameOf = useNames([pathQuery?.from, pathQuery?.to].filter((id): id is string => !!id));
  const set = (change: Partial<PathQuery>) => run(findPaths({ ...(pathQuery ?? createPathQuery(null)), ...change }));
  const other = view.selected?.type === "actor" ? view.selected.id : null;
  return (
    <div className="ends">
      <End
        label={messages.pathFrom}
        id={pathQuery?.from ?? null}
        nameOf={nameOf}
        onChoose={(id) => set({ from: id, ...(!pathQuery && other !== id && { to: other }) })}
        onClear={() => set({ from: null })}
      />
      <IconButton
        icon="swap"
        label={messages.swap}
        disabled={!pathQuery?.from || !pathQuery.to}
        onClick={() => set({ from: pathQuery!.to, to: pathQuery!.from })}
      />
      <End
        label={messages.pathTo}
        id={pathQuery?.to ?? null}
        nameOf={nameOf}
        onChoose={(id) => set({ to: id, from: pathQuery?.from ?? other })}
        onClear={() => set({ to: null })}
      />
    </div>
  );
}

interface EndProps {
  readonly label: string;
  readonly id: string | null;
  readonly nameOf: (id: string) => string;
  readonly onChoose: (id: string) => void;
  readonly onClear: () => void;
}

function End({ label, id, nameOf, onChoose, onClear }: EndProps) {
  const messages = useMessages();
  if (id === null)
    return <ActorBox label={label} placeholder={messages.searchShort} onChoose={(actor) => onChoose(actor.id)} />;
  return (
    <div className="end">
      <span className="label">{label}</span>
      <span className="chosen-end">
        <ActorLink id={id} name={nameOf(id)} />
        <button type="button" className="icon-button" aria-label={messages.remove(nameOf(id))} onClick={onClear}>
          <Icon name="close" />
        </button>
      </span>
    </div>
  );
}

function Connections({ asked }: { asked: Asked<ConnectionsAnswer> }) {
  const messages = useMessages();
  const { view, run } = useExplorer();
  const nameOf = useNames(view.connected);
  return (
    <>
      <h2>{messages.connections}</h2>
      <ul className="chips">
        {view.connected.map((id) => (
          <li key={id}>
            <ActorLink id={id} name={nameOf(id)} />
          </li>
        ))}
      </ul>
      <Asking asked={asked} lines={3}>
        {({ actors, links, truncated }) => (
          <>
            <p role="status">
              {links.length > 0 ? messages.connectionsText(actors.length, links.length) : messages.connectionsNone}
            </p>
            {truncated && <p className="note">{messages.incomplete}</p>}
            <ul className="chips">
              {actors
                .filter(({ id }) => !view.connected.includes(id))
                .map(({ id, name, kind }) => (
                  <li key={id}>
                    <ActorLink id={id} name={name} kind={kind} />
                  </li>
                ))}
            </ul>
            <button type="button" className="button" onClick={() => run(add(actors.map(({ id }) => id)))}>
              {messages.keepPath}
            </button>
          </>
        )}
      </Asking>
      <button type="button" className="button" onClick={() => run(connect([]))}>
        {messages.close}
      </button>
    </>
  );
}
