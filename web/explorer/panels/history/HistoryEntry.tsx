import type { ReactNode } from "react";
import type { ChangeHeadlineFragment } from "../../api/deferred/generated/graphql.ts";
import { momentText } from "../../i18n/dates.ts";
import { useCurationMessages } from "../../i18n/useCurationMessages.ts";
import styles from "./History.module.css";

interface Props {
  readonly what: string;
  readonly at: string;
  /** Null if it was made before changes were recorded. */
  readonly change: ChangeHeadlineFragment | null;
  readonly children?: ReactNode;
}

/** An entry of a history: what, who, when and why. */
export function HistoryEntry({ what, at, change, children }: Props) {
  const messages = useCurationMessages();
  return (
    <li className={styles.entry}>
      <header>
        <span className={styles.what}>{what}</span>
        <span className={styles.who}>
          {change?.by ? <bdi>{change.by}</bdi> : change ? messages.unknownUser : messages.unknownChange}
        </span>
        <time className={styles.when} dateTime={at}>
          {momentText(at, messages)}
        </time>
      </header>
      {change?.reason && (
        <p className={styles.reason} dir="auto">
          {change.reason}
        </p>
      )}
      {children}
    </li>
  );
}
