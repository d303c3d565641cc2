import { ActorSearch } from "../components/ActorSearch.tsx";
import { Button } from "../components/Button.tsx";
import { Checkbox } from "../components/Checkbox.tsx";
import { IconButton } from "../components/IconButton.tsx";
import { closeMenu, Menu } from "../components/Menu.tsx";
import { useMediaQuery } from "../components/useMediaQuery.ts";
import { VisuallyHidden } from "../components/VisuallyHidden.tsx";
import { useExplorer } from "../ExplorerContext.ts";
import { EditButton } from "../editing/EditButton.tsx";
import { messagesByLanguage, useMessages } from "../i18n/useMessages.ts";
import { open, review, searchPaths, showPanel } from "../view/commands.ts";
import { createPathArgs, emptyView, type PageLanguage } from "../view/view.ts";
import type { ViewStore } from "../view/viewStore.ts";
import styles from "./Header.module.css";
import { ShareMenu } from "./ShareMenu.tsx";
import { type Theme, themes } from "./useTheme.ts";

interface Props {
  readonly store: ViewStore;
  readonly theme: Theme;
  readonly setTheme: (theme: Theme) => void;
}

export function Header({ store, theme, setTheme }: Props) {
  const messages = useMessages();
  const { view, run, canEdit } = useExplorer();
  const { panel } = view;
  // On a phone, what is needed less often is in one menu, so that the header takes two lines.
  const isNarrow = useMediaQuery("(max-width: 599px)");
  const selectedActor = view.selected?.type === "actor" ? view.selected.id : null;
  const editing = (
    <>
      {canEdit && (
        <Button
          aria-pressed={panel === "review"}
          onClick={(event) => {
            closeMenu(event);
            run(panel === "review" ? showPanel("none") : review(null));
          }}
        >
          {messages.review}
        </Button>
      )}
      <EditButton task={{ type: "addDocument" }}>{messages.addDocument}</EditButton>
    </>
  );
  return (
    <header className={styles.header}>
      <h1>
        <button type="button" title={messages.startOver} onClick={() => run(() => ({ ...emptyView, lang: view.lang }))}>
          {messages.title}
        </button>
        <small>{messages.subtitle}</small>
      </h1>
      <ActorSearch
        id="search"
        className={styles.search}
        label={messages.search}
        placeholder={messages.search}
        isLabelHidden
        onChoose={({ id }) => {
          run(open(id));
          document.getElementById("graph")?.focus();
        }}
      />
      <div className={styles.toolbar} role="toolbar" aria-label={messages.title}>
        <IconButton icon="undo" mirrored label={messages.undo} disabled={!store.canUndo()} onClick={store.undo} />
        <IconButton icon="redo" mirrored label={messages.redo} disabled={!store.canRedo()} onClick={store.redo} />
        <Button
          aria-pressed={panel === "paths"}
          onClick={() =>
            run(
              panel === "paths"
                ? showPanel("none")
                : view.pathArgs
                  ? showPanel("paths")
                  : searchPaths(createPathArgs(selectedActor)),
            )
          }
        >
          {messages.paths}
        </Button>
        <Button aria-pressed={panel === "table"} onClick={() => run(showPanel(panel === "table" ? "none" : "table"))}>
          {messages.table}
        </Button>
        <Button
          aria-pressed={panel === "documents"}
          onClick={() => run(showPanel(panel === "documents" ? "none" : "documents"))}
        >
          {messages.documents}
        </Button>
        {isNarrow ? (
          <>
            <ShareMenu />
            <Menu label={messages.otherTools} icon="menu">
              <LanguageButton />
              {editing}
              <ThemeChoice {...{ theme, setTheme }} />
            </Menu>
          </>
        ) : (
          <>
            {editing}
            <ShareMenu />
            <LanguageButton />
            <Menu label={messages.theme} icon="theme">
              <ThemeChoice {...{ theme, setTheme }} />
            </Menu>
          </>
        )}
      </div>
    </header>
  );
}

function ThemeChoice({ theme, setTheme }: Pick<Props, "theme" | "setTheme">) {
  const messages = useMessages();
  return (
    <fieldset>
      <legend>
        <VisuallyHidden>{messages.theme}</VisuallyHidden>
      </legend>
      {themes.map((each) => (
        <Checkbox key={each} type="radio" name="theme" checked={each === theme} onChange={() => setTheme(each)}>
          {messages.themes[each]}
        </Checkbox>
      ))}
    </fieldset>
  );
}

function LanguageButton() {
  const { view, run } = useExplorer();
  const other = (Object.keys(messagesByLanguage) as PageLanguage[]).find((language) => language !== view.lang)!;
  return (
    <Button
      lang={other}
      onClick={(event) => {
        closeMenu(event);
        run((now) => ({ ...now, lang: other }));
      }}
    >
      {messagesByLanguage[other].name}
    </Button>
  );
}
