import { useExplorer } from "../ExplorerContext.ts";
import { findPaths, connect, open, showHidden, showPanel } from "../view/commands.ts";
import { type Theme, themes } from "../view/theme.ts";
import { emptyView, type Language, createPathQuery } from "../view/view.ts";
import type { ViewStore } from "../view/viewStore.ts";
import { languages, useMessages } from "../i18n/useMessages.ts";
import { ActorBox } from "../components/ActorSearch.tsx";
import { IconButton } from "../components/IconButton.tsx";
import { closeOnEscape, closeWhenLeft, ShareMenu } from "./ShareMenu.tsx";
import { Icon } from "../components/symbols.tsx";

interface Props {
  readonly store: ViewStore;
  readonly theme: Theme;
  readonly setTheme: (theme: Theme) => void;
}

export function Header({ store, theme, setTheme }: Props) {
  const messages = useMessages();
  const { view, run } = useExplorer();
  const showing = view.panel;
  return (
    <header className="top">
      <h1>
        <button
          type="button"
          className="brand"
          title={messages.startAnew}
          onClick={() => run(() => ({ ...emptyView, lang: view.lang }))}
        >
          {messages.title}
        </button>
        <small>{messages.subtitle}</small>
      </h1>
      <ActorBox
        id="search"
        className="main-search"
        label={messages.search}
        placeholder={messages.search}
        quiet
        onChoose={({ id }) => run(open(id))}
      />
      <div className="toolbar" role="toolbar" aria-label={messages.title}>
        <IconButton icon="undo" mirror label={messages.undo} disabled={!store.canUndo()} onClick={store.undo} />
        <IconButton icon="redo" mirror label={messages.redo} disabled={!store.canRedo()} onClick={store.redo} />
        <button
          type="button"
          className="button"
          aria-pressed={showing === "paths"}
          onClick={() =>
            run(
              showing === "paths"
                ? showPanel("none")
                : view.pathQuery
                  ? showPanel("paths")
                  : findPaths(createPathQuery(view.selected?.type === "actor" ? view.selected.id : null)),
            )
          }
        >
          {messages.paths}
        </button>
        <button
          type="button"
          className="button"
          aria-pressed={showing === "table"}
          onClick={() => run(showPanel(showing === "table" ? "none" : "table"))}
        >
          {messages.table}
        </button>
        <ShareMenu />
        <Preferences theme={theme} setTheme={setTheme} />
      </div>
    </header>
  );
}

function Preferences({ theme, setTheme }: Omit<Props, "store">) {
  const messages = useMessages();
  const { view, run } = useExplorer();
  const other = (Object.keys(languages) as Language[]).find((language) => language !== view.lang)!;
  return (
    <>
      <button type="button" className="button" lang={other} onClick={() => run((now) => ({ ...now, lang: other }))}>
        {languages[other].name}
      </button>
      <details className="menu" onKeyDown={closeOnEscape} onBlur={closeWhenLeft}>
        <summary className="icon-button" title={messages.theme} aria-label={messages.theme}>
          <Icon name="theme" />
        </summary>
        <fieldset className="menu-body">
          <legend className="unseen">{messages.theme}</legend>
          {themes.map((one) => (
            <label key={one} className="check">
              <input type="radio" name="theme" checked={one === theme} onChange={() => setTheme(one)} />{" "}
              {messages.themes[one]}
            </label>
          ))}
        </fieldset>
      </details>
    </>
  );
}

/** What a reader has put together or out of sight, and what can be done about it. */
export function Notices() {
  const messages = useMessages();
  const { view, run, scene } = useExplorer();
  return (
    <div className="notices">
      {view.picked.length > 0 && (
        <p>
          {messages.picked(view.picked.length)}{" "}
          {view.picked.length > 1 ? (
            <button type="button" className="button primary" onClick={() => run(connect(view.picked.slice(0, 20)))}>
              {messages.connectionsOf(Math.min(20, view.picked.length))}
            </button>
          ) : (
            `· ${messages.pickMore}`
          )}{" "}
          {view.picked.length === 2 && (
            <button
              type="button"
              className="button"
              onClick={() => run(findPaths(createPathQuery(view.picked[0]!, view.picked[1])))}
            >
              {messages.paths}
            </button>
          )}{" "}
          <button type="button" className="link" onClick={() => run((now) => ({ ...now, picked: [] }))}>
            {messages.clearPicked}
          </button>
        </p>
      )}
      {view.hidden.length > 0 && (
        <p>
          {messages.hiddenCount(view.hidden.length)}{" "}
          <button type="button" className="link" onClick={() => run(showHidden)}>
            {messages.showAgain}
          </button>
        </p>
      )}
      {scene.unknown > 0 && <p role="status">{messages.unknownActors(scene.unknown)}</p>}
      {scene.cut > 0 && <p role="status">{messages.cut(scene.cut)}</p>}
    </div>
  );
}
