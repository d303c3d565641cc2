import { useEffect, useRef, useState } from "react";
import { DuplicatesOfActorDocument } from "../../api/deferred/generated/graphql.ts";
import { useOperation } from "../../api/useApiQuery.ts";
import { ActorSearch } from "../../components/ActorSearch.tsx";
import { Button } from "../../components/Button.tsx";
import { QueryState } from "../../components/QueryState.tsx";
import { ActorSymbol } from "../../components/symbols.tsx";
import { useExplorer } from "../../ExplorerContext.ts";
import { useCurationMessages } from "../../i18n/useCurationMessages.ts";
import type { TaskActor } from "../task.ts";
import styles from "./Merging.module.css";

interface Props {
  readonly actor: TaskActor;
  /** Whether the form was sent without the other actor. */
  readonly isMissing: boolean;
  readonly onChoose: (other: TaskActor) => void;
}

/** Finds the actor that may be the same: by name, or among the possible duplicates. */
export function OtherActorField({ actor, isMissing, onChoose }: Props) {
  const messages = useCurationMessages();
  const { view } = useExplorer();
  const [isSame, setIsSame] = useState(false);
  const field = useRef<HTMLDivElement>(null);
  // Also when the editor comes back to choose another one.
  useEffect(() => field.current?.querySelector("input")?.focus(), []);
  const query = useOperation(DuplicatesOfActorDocument, { id: actor.id, lang: view.lang });
  const problem = isSame ? messages.sameActor : isMissing ? messages.problems.required : undefined;
  return (
    <div ref={field} className={styles.other}>
      <ActorSearch
        label={messages.findOther(actor.name)}
        isInvalid={problem !== undefined}
        onChoose={({ id, name }) => (id === actor.id ? setIsSame(true) : onChoose({ id, name }))}
      />
      {problem && (
        <small className={styles.problem} role="alert">
          {problem}
        </small>
      )}
      <QueryState query={query} lines={2}>
        {({ possibleDuplicates: { nodes } }) =>
          nodes.length > 0 && (
            <section aria-label={messages.possibleDuplicates}>
              <h3 className={styles.heading}>{messages.possibleDuplicates}</h3>
              <ul className={styles.duplicates}>
                {nodes.map(({ actors, score, reasons }) => {
                  const other = actors.find(({ id }) => id !== actor.id)!;
                  return (
                    <li key={other.id}>
                      <Button onClick={() => onChoose({ id: other.id, name: other.name })}>
                        <ActorSymbol {...other} /> <bdi>{other.name}</bdi>
                      </Button>{" "}
                      <span>{messages.score(score.toLocaleString(messages.locale, { style: "percent" }))}</span>
                      {/* The API's sentences are in English. */}
                      <p className={styles.reasons} lang="en" dir="ltr">
                        {reasons.join(" ")}
                      </p>
                    </li>
                  );
                })}
              </ul>
            </section>
          )
        }
      </QueryState>
    </div>
  );
}
