import type { ReactNode } from "react";
import { useExplorer } from "../ExplorerContext.ts";
import { useMessages } from "../i18n/useMessages.ts";
import type { SceneActor } from "../scene/loadScene.ts";
import styles from "./ActorOption.module.css";
import { MatchReason } from "./MatchReason.tsx";
import type { Agreement } from "./partsToExplain.ts";
import { ActorSymbol } from "./symbols.tsx";

interface Props {
  readonly id: string;
  readonly isActive: boolean;
  readonly onActivate: () => void;
  readonly onChoose: () => void;
  readonly actor?: SceneActor;
  /** The name that the search text matched. */
  readonly matchedName?: { readonly value: string; readonly lang: string | null };
  /** The parts of the search text with the parts of this name that agree with them. */
  readonly agreement?: readonly Agreement[];
  /** The content of an option that is not an actor. */
  readonly children?: ReactNode;
}

/** An option of the actor search: an actor with the matched name, kind and relation count, or other content. */
export function ActorOption({ id, isActive, onActivate, onChoose, actor, matchedName, agreement, children }: Props) {
  const messages = useMessages();
  const { ontology } = useExplorer();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the input handles the keys.
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      className={actor ? styles.option : styles.action}
      onMouseDown={(event) => event.preventDefault()}
      onMouseEnter={onActivate}
      onClick={onChoose}
    >
      {actor && (
        <>
          <ActorSymbol kind={actor.kind} iso2={actor.iso2} />
          <span className={styles.names}>
            <bdi className={styles.name}>{actor.name}</bdi>
            {matchedName && matchedName.value !== actor.name && (
              <span className={styles.detail}>
                {messages.alsoKnownAs} <bdi lang={matchedName.lang ?? undefined}>{matchedName.value}</bdi>
              </span>
            )}
            {matchedName && <MatchReason matchedName={matchedName.value} agreement={agreement ?? []} />}
          </span>
          <span className={`${styles.detail} ${styles.facts}`}>
            {ontology.actorKind(actor.kind)}
            <br />
            {messages.relationCount(actor.relationCount)}
          </span>
        </>
      )}
      {children}
    </div>
  );
}
