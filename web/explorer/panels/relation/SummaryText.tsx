import { useExplorer } from "../../ExplorerContext.ts";
import { isForeign } from "../../i18n/foreignLanguage.ts";
import { languageName } from "../../i18n/languageName.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import styles from "./Quote.module.css";
import type { Summary } from "./summaryOf.ts";

/** The summary of a relation; one in a foreign language says so. */
export function SummaryText({ summary: { text, language } }: { summary: Summary }) {
  const messages = useMessages();
  const { view } = useExplorer();
  return (
    <p className={styles.summary}>
      <bdi lang={language ?? undefined}>{text}</bdi>{" "}
      {isForeign(language, view.lang) && (
        <small className={styles.language}>{messages.summaryIn(languageName(language, messages.locale))}</small>
      )}
    </p>
  );
}
