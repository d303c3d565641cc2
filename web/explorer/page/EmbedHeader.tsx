import { useExplorer } from "../ExplorerContext.ts";
import { useMessages } from "../i18n/useMessages.ts";
import { encode } from "../view/codec.ts";
import styles from "./EmbedHeader.module.css";
import { titleOf } from "./titleOf.ts";

/** What an embedded picture shows, and the way to the page where the reader can go on. */
export function EmbedHeader() {
  const messages = useMessages();
  const { view, scene } = useExplorer();
  return (
    <header className={styles.header}>
      <h1>
        <bdi>{titleOf(view, scene, messages)}</bdi>
      </h1>
      <a href={`/#${encode({ ...view, story: null })}`} target="_blank" rel="noopener">
        {messages.openInRawabit}
      </a>
    </header>
  );
}
