import { useRef, useState } from "react";
import { folded } from "../../components/folded.ts";
import { Icon } from "../../components/IconButton.tsx";
import { closeOnEscape, closeOnLeave } from "../../components/Menu.tsx";
import { ActorSymbol } from "../../components/symbols.tsx";
import { useExplorer } from "../../ExplorerContext.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import type { Highlight } from "../../rendering/reducers.ts";
import type { SceneGraph } from "../../scene/sceneGraph.ts";
import styles from "./FindInPicture.module.css";
import menuStyles from "./PictureMenu.module.css";

const maxListed = 8;

interface Props {
  /** Highlights what is found; null ends it. */
  readonly onFind: (highlight: Highlight | null) => void;
  readonly onChoose: (id: string) => void;
}

/** Finds actors by a part of their names among those that are drawn. */
export function FindInPicture({ onFind, onChoose }: Props) {
  const messages = useMessages();
  const { graph } = useExplorer();
  const [text, setText] = useState("");
  const details = useRef<HTMLDetailsElement>(null);
  const found = matches(graph, text);

  function search(next: string): void {
    setText(next);
    onFind(next.trim() === "" ? null : { nodes: new Set(matches(graph, next)), edges: new Set() });
  }
  function choose(id: string): void {
    details.current!.open = false;
    search("");
    onChoose(id);
  }

  return (
    <details
      ref={details}
      className={menuStyles.menu}
      onToggle={({ currentTarget }) => currentTarget.open && currentTarget.querySelector("input")?.focus()}
      onKeyDown={(event) => closeOnEscape(event) && search("")}
      onBlur={(event) => closeOnLeave(event) && search("")}
    >
      <summary title={messages.findInPicture} aria-label={messages.findInPicture}>
        <Icon name="find" />
      </summary>
      <form
        className={styles.find}
        onSubmit={(event) => {
          event.preventDefault();
          if (found[0] !== undefined) choose(found[0]);
        }}
      >
        <input
          type="text"
          aria-label={messages.findInPicture}
          placeholder={messages.findInPicture}
          value={text}
          onChange={({ target }) => search(target.value)}
        />
        <p role="status">{text.trim() !== "" && messages.foundInPicture(found.length)}</p>
        {found.slice(0, maxListed).map((id) => (
          <button key={id} type="button" onClick={() => choose(id)}>
            <ActorSymbol {...graph.getNodeAttributes(id)} /> <bdi>{graph.getNodeAttribute(id, "label")}</bdi>
          </button>
        ))}
      </form>
    </details>
  );
}

/** The actors in whose names a text occurs. */
function matches(graph: SceneGraph, text: string): readonly string[] {
  const wanted = folded(text.trim());
  return wanted === "" ? [] : graph.filterNodes((_id, { label }) => folded(label).includes(wanted));
}
