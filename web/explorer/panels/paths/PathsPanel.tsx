import type { ConnectionsAnswer, PathAnswer } from "../../api/usePaths.ts";
import type { Asked } from "../../api/useAsk.ts";
import { useExplorer } from "../../ExplorerContext.ts";
import { add, askPaths, connect } from "../../view/commands.ts";
import { type PathQuestion, pathQuestion } from "../../view/view.ts";
import { useWords } from "../../i18n/useMessages.ts";
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
  const words = useWords();
  const { view, run } = useExplorer();
  const { question } = view;
  return (
    <>
      <h2>{words.paths}</h2>
      <Ends question={question} />
      {question && <PathConditions question={question} />}
      {!(question?.from && question.to) && <p className="note">{words.chooseEnds}</p>}
      {question?.from && question.to && (
        <Asking asked={asked} lines={6}>
          {(answer) =>
            answer.noPath ? (
              <NoPath noPath={answer.noPath} question={question} />
            ) : (
              <>
                <div role="status">
                  <h3>{words.pathCount(answer.paths.length)}</h3>
                </div>
                {!answer.complete && <p className="note">{words.incomplete}</p>}
                <PathList paths={answer.paths} />
                {answer.paths.length === question.first && question.first < 50 && (
                  <button
                    type="button"
                    className="button"
                    onClick={() => run(askPaths({ ...question, first: question.first + 5 }))}
                  >
                    {words.more(5)}
                  </button>
                )}
                <button
                  type="button"
                  className="button"
                  onClick={() => run(add(answer.paths.flatMap(({ actors }) => actors.map(({ id }) => id))))}
                >
                  {words.keepPath}
                </button>
              </>
            )
          }
        </Asking>
      )}
    </>
  );
}

function Ends({ question }: { question: PathQuestion | null }) {
  const words = useWords();
  const { run, view } = useExplorer();
  const nameOf = useNames([question?.from, question?.to].filter((id): id is string => !!id));
  const set = (change: Partial<PathQuestion>) => run(askPaths({ ...(question ?? pathQuestion(null)), ...change }));
  const other = view.selected?.type === "actor" ? view.selected.id : null;
  return (
    <div className="ends">
      <End
        label={words.pathFrom}
        id={question?.from ?? null}
        nameOf={nameOf}
        onChoose={(id) => set({ from: id, ...(!question && other !== id && { to: other }) })}
        onClear={() => set({ from: null })}
      />
      <IconButton
        icon="swap"
        label={words.swap}
        disabled={!question?.from || !question.to}
        onClick={() => set({ from: question!.to, to: question!.from })}
      />
      <End
        label={words.pathTo}
        id={question?.to ?? null}
        nameOf={nameOf}
        onChoose={(id) => set({ to: id, from: question?.from ?? other })}
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
  const words = useWords();
  if (id === null)
    return <ActorBox label={label} placeholder={words.searchShort} onChoose={(actor) => onChoose(actor.id)} />;
  return (
    <div className="end">
      <span className="label">{label}</span>
      <span className="chosen-end">
        <ActorLink id={id} name={nameOf(id)} />
        <button type="button" className="icon-button" aria-label={words.remove(nameOf(id))} onClick={onClear}>
          <Icon name="close" />
        </button>
      </span>
    </div>
  );
}

function Connections({ asked }: { asked: Asked<ConnectionsAnswer> }) {
  const words = useWords();
  const { view, run } = useExplorer();
  const nameOf = useNames(view.connected);
  return (
    <>
      <h2>{words.connections}</h2>
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
              {links.length > 0 ? words.connectionsText(actors.length, links.length) : words.connectionsNone}
            </p>
            {truncated && <p className="note">{words.incomplete}</p>}
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
              {words.keepPath}
            </button>
          </>
        )}
      </Asking>
      <button type="button" className="button" onClick={() => run(connect([]))}>
        {words.close}
      </button>
    </>
  );
}
