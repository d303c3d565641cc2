import { useMessages } from "../i18n/useMessages.ts";
import styles from "./StartPage.module.css";

/** How to fill a graph that has nothing to show. */
export function EmptyGraph() {
  const messages = useMessages();
  return (
    <>
      <h2>{messages.emptyGraphTitle}</h2>
      <p>{messages.emptyGraphText}</p>
      <p className={styles.command}>
        {messages.loadSample} <code dir="ltr">npx rawabit sample</code>
      </p>
      <p className={styles.command}>
        {messages.loadOwn} <code dir="ltr">npx rawabit import FILE</code>
      </p>
    </>
  );
}
