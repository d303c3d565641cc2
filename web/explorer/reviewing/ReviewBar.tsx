import { Button } from "../components/Button.tsx";
import { useCurationMessages } from "../i18n/useCurationMessages.ts";
import type { Decisions } from "./decisions/useDecisions.ts";
import { FilterFields } from "./FilterFields.tsx";
import { KeyHint } from "./KeyHint.tsx";
import type { Proposal, ProposalFilter } from "./proposals.ts";
import styles from "./ReviewBar.module.css";
import { reviewKeys } from "./reviewKeys.ts";

interface Props {
  readonly proposals: readonly Proposal[];
  readonly shown: readonly Proposal[];
  readonly filter: ProposalFilter;
  readonly decisions: Decisions;
  readonly onFilter: (filter: ProposalFilter) => void;
  readonly onAccept: (proposals: readonly Proposal[]) => void;
  readonly onUndo: () => void;
  readonly onRecord: () => void;
  /** Opens the next document; undefined if this one is not reviewed, or no other waits. */
  readonly onNext: (() => void) | undefined;
  /** Whether a passage is selected in the text, from which a relation can be recorded. */
  readonly hasPassage: boolean;
}

/** The API accepts at most this many proposals at once. */
const maxAccepted = 100;

/** How far the review is, which proposals are shown, what concerns several of them, and the keys. */
export function ReviewBar({
  proposals,
  shown,
  filter,
  decisions,
  onFilter,
  onAccept,
  onUndo,
  onNext,
  ...record
}: Props) {
  const messages = useCurationMessages();
  const { stateOf, undo } = decisions;
  const done = proposals.filter((proposal) => stateOf(proposal) !== "PENDING").length;
  const total = proposals.length;
  const waiting = shown.filter((proposal) => stateOf(proposal) === "PENDING").slice(0, maxAccepted);
  const percent = filter.minScore.toLocaleString(messages.locale, { style: "percent" });
  return (
    <div className={styles.bar}>
      <p className={styles.progress}>
        <progress value={done} max={total} aria-label={messages.reviewed(done, total)} />{" "}
        <span>{done === total ? messages.allReviewed : messages.reviewed(done, total)}</span>
        <Button disabled={!undo} aria-keyshortcuts="u" title={messages.undoLast} onClick={onUndo}>
          {messages.undo} <KeyHint>u</KeyHint>
        </Button>
        <Button
          variant={record.hasPassage ? "primary" : "plain"}
          aria-keyshortcuts="n"
          title={messages.recordMissing}
          // The click must not end the selection.
          onMouseDown={(event) => event.preventDefault()}
          onClick={record.onRecord}
        >
          {messages.recordRelation} <KeyHint>n</KeyHint>
        </Button>
        {onNext && (
          <Button variant="primary" aria-keyshortcuts="d" onClick={onNext}>
            {messages.nextDocument} <KeyHint>d</KeyHint>
          </Button>
        )}
      </p>
      <FilterFields proposals={proposals} filter={filter} onChange={onFilter} />
      {filter.rule !== null && waiting.length > 0 && (
        <Button className={styles.all} onClick={() => onAccept(waiting)}>
          {filter.minScore > 0 ? messages.acceptAllAbove(waiting.length, percent) : messages.acceptAll(waiting.length)}
        </Button>
      )}
      <details className={styles.keys}>
        <summary>{messages.keys}</summary>
        <p>
          {Object.entries(reviewKeys).map(([key, action]) => (
            <span key={key}>
              <kbd>{key}</kbd> {messages.keyActions[action]}
            </span>
          ))}
        </p>
        <p>{messages.keysExplained}</p>
      </details>
    </div>
  );
}
