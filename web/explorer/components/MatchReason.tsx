import { Fragment } from "react";
import { useMessages } from "../i18n/useMessages.ts";
import styles from "./MatchReason.module.css";
import { type Agreement, partsToExplain } from "./partsToExplain.ts";

interface Props {
  readonly matchedName: string;
  readonly agreement: readonly Agreement[];
}

/** Why a name was found that is not what was typed: each differing part of the text with its part of the name. */
export function MatchReason({ matchedName, agreement }: Props) {
  const messages = useMessages();
  const parts = partsToExplain(matchedName, agreement);
  if (parts.length === 0) return null;
  return (
    <span className={styles.reason}>
      {parts.map(({ asked, found }, index) => (
        <Fragment key={asked}>
          {index > 0 && " · "}
          <bdi>{asked}</bdi>{" "}
          {found === null ? (
            messages.partNotFound
          ) : (
            <>
              ≈ <bdi>{found}</bdi>
            </>
          )}
        </Fragment>
      ))}
    </span>
  );
}
