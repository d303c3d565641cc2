import { Button } from "../components/Button.tsx";
import { useExplorer } from "../ExplorerContext.ts";
import { useMessages } from "../i18n/useMessages.ts";
import { connect, searchPaths, showHidden } from "../view/commands.ts";
import { createPathArgs } from "../view/view.ts";
import styles from "./Notices.module.css";

/** The API connects at most this many actors. */
const maxConnected = 20;

/** How many actors are selected, hidden, unknown or omitted, with what the reader can do about it. */
export function Notices() {
  const messages = useMessages();
  const { view, run, scene } = useExplorer();
  const { picked, hidden } = view;
  return (
    <div className={styles.notices} data-above-graph>
      {picked.length > 0 && (
        <p>
          {messages.picked(picked.length)}{" "}
          {picked.length > 1 ? (
            <Button variant="primary" onClick={() => run(connect(picked.slice(0, maxConnected)))}>
              {messages.connectionsOf(Math.min(maxConnected, picked.length))}
            </Button>
          ) : (
            `· ${messages.pickMore}`
          )}{" "}
          {picked.length === 2 && (
            <Button onClick={() => run(searchPaths(createPathArgs(picked[0]!, picked[1])))}>{messages.paths}</Button>
          )}{" "}
          <Button variant="link" onClick={() => run((now) => ({ ...now, picked: [] }))}>
            {messages.clearPicked}
          </Button>
        </p>
      )}
      {hidden.length > 0 && (
        <p>
          {messages.hiddenCount(hidden.length)}{" "}
          <Button variant="link" onClick={() => run(showHidden)}>
            {messages.showAgain}
          </Button>
        </p>
      )}
      {scene.unknown > 0 && <p role="status">{messages.unknownActors(scene.unknown)}</p>}
      {scene.omitted > 0 && <p role="status">{messages.omittedActors(scene.omitted)}</p>}
    </div>
  );
}
