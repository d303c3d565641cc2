import { useEffect, useRef } from "react";
import type { ApiQuery } from "../../api/useApiQuery.ts";
import { Button } from "../../components/Button.tsx";
import { Note } from "../../components/Note.tsx";
import { QueryState } from "../../components/QueryState.tsx";
import { useCurationMessages } from "../../i18n/useCurationMessages.ts";
import { ComparisonTable } from "./ComparisonTable.tsx";
import { InCommon } from "./InCommon.tsx";
import type { Comparison } from "./loadComparison.ts";
import styles from "./Merging.module.css";

interface Props {
  readonly query: ApiQuery<Comparison | null>;
  /** The actor that goes on; null if the two stay two. */
  readonly keptId: string | null;
  readonly onSwap: () => void;
  readonly onChooseOther: () => void;
}

/** Two actors side by side, and what they have in common. */
export function ComparisonSection({ query, keptId, onSwap, onChooseOther }: Props) {
  const messages = useCurationMessages();
  const section = useRef<HTMLElement>(null);
  // The field in which the other actor was chosen has gone.
  useEffect(() => section.current?.focus(), []);
  return (
    <section ref={section} tabIndex={-1} className={styles.comparison} aria-label={messages.comparison}>
      <QueryState query={query} lines={8}>
        {(comparison) =>
          comparison ? (
            <>
              <ComparisonTable actors={comparison.actors} keptId={keptId} />
              <InCommon {...comparison} />
            </>
          ) : (
            <Note variant="error">{messages.missingActor}</Note>
          )
        }
      </QueryState>
      <p className={styles.actions}>
        {keptId !== null && <Button onClick={onSwap}>{messages.swapKept}</Button>}
        <Button onClick={onChooseOther}>{messages.chooseOther}</Button>
      </p>
    </section>
  );
}
