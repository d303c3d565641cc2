import { useExplorer } from "../ExplorerContext.ts";
import { askPaths, connect, open, showHidden, showPanel } from "../view/commands.ts";
import { type Theme, themes } from "../view/theme.ts";
import { emptyView, type Language, pathQuestion } from "../view/view.ts";
import type { ViewStore } from "../view/viewStore.ts";
import { languages, useWords } from "../i18n/useMessages.ts";
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
  const words = useWords();
  const { view, run } = useExplorer();
  const showing = view.panel;
  return (
    <header className="top">
      <h1>
        <button
          type="button"
          className="brand"
          title={words.startAnew}
          onClick={() => run(() => ({ ...emptyView, lang: view.lang }))}
        >
          {words.title}
        </button>
        <small>{words.subtitle}</small>
      </h1>
      <ActorBox
        id="search"
        className="main-search"
        label={words.search}
        placeholder={words.search}
        quiet
        onChoose={({ id }) => run(open(id))}
      />
      <div className="toolbar" role="toolbar" aria-label={words.title}>
        <IconButton icon="undo" mirror label={words.undo} disabled={!store.canUndo()} onClick={store.undo} />
        <IconButton icon="redo" mirror label={words.redo} disabled={!store.canRedo()} onClick={store.redo} />
        <button
          type="button"
          className="button"
          aria-pressed={showing === "paths"}
          onClick={() =>
            run(
              showing === "paths"
                ? showPanel("none")
                : view.question
                  ? showPanel("paths")
                  : askPaths(pathQuestion(view.selected?.type === "actor" ? view.selected.id : null)),
            )
          }
        >
          {words.paths}
        </button>
        <button
          type="button"
          className="button"
          aria-pressed={showing === "table"}
          onClick={() => run(showPanel(showing === "table" ? "none" : "table"))}
        >
          {words.table}
        </button>
        <ShareMenu />
        <Preferences theme={theme} setTheme={setTheme} />
      </div>
    </header>
  );
}

function Preferences({ theme, setTheme }: Omit<Props, "store">) {
  const words = useWords();
  const { view, run } = useExplorer();
  const other = (Object.keys(languages) as Language[]).find((language) => language !== view.lang)!;
  return (
    <>
      <button type="button" className="button" lang={other} onClick={() => run((now) => ({ ...now, lang: other }))}>
        {languages[other].name}
      </button>
      <details className="menu" onKeyDown={closeOnEscape} onBlur={closeWhenLeft}>
        <summary className="icon-button" title={words.theme} aria-label={words.theme}>
          <Icon name="theme" />
        </summary>
        <fieldset className="menu-body">
          <legend className="unseen">{words.theme}</legend>
          {themes.map((one) => (
            <label key={one} className="check">
              <input type="radio" name="theme" checked={one === theme} onChange={() => setTheme(one)} />{" "}
              {words.themes[one]}
            </label>
          ))}
        </fieldset>
      </details>
    </>
  );
}

/** What a reader has put together or out of sight, and what can be done about it. */
export function Notices() {
  const words = useWords();
  const { view, run, picture } = useExplorer();
  return (
    <div className="notices">
      {view.picked.length > 0 && (
        <p>
          {words.picked(view.picked.length)}{" "}
          {view.picked.length > 1 ? (
            <button type="button" className="button primary" onClick={() => run(connect(view.picked.slice(0, 20)))}>
              {words.connectionsOf(Math.min(20, view.picked.length))}
            </button>
          ) : (
            `· ${words.pickMore}`
          )}{" "}
          {view.picked.length === 2 && (
            <button
              type="button"
              className="button"
              onClick={() => run(askPaths(pathQuestion(view.picked[0]!, view.picked[1])))}
            >
              {words.paths}
            </button>
          )}{" "}
          <button type="button" className="link" onClick={() => run((now) => ({ ...now, picked: [] }))}>
            {words.clearPicked}
          </button>
        </p>
      )}
      {view.hidden.length > 0 && (
        <p>
          {words.hiddenCount(view.hidden.length)}{" "}
          <button type="button" className="link" onClick={() => run(showHidden)}>
            {words.showAgain}
          </button>
        </p>
      )}
      {picture.unknown > 0 && <p role="status">{words.unknownActors(picture.unknown)}</p>}
      {picture.cut > 0 && <p role="status">{words.cut(picture.cut)}</p>}
    </div>
  );
}
