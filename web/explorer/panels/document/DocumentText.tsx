import { useEffect, useRef } from "react";
import type { DocumentDetailsQuery } from "../../api/generated/graphql.ts";
import { Note } from "../../components/Note.tsx";
import { useExplorer } from "../../ExplorerContext.ts";
import type { Passage } from "../../editing/task.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { select } from "../../view/commands.ts";
import styles from "./DocumentText.module.css";
import { segmentText } from "./segmentText.ts";
import { useSelectedPassage } from "./useSelectedPassage.ts";

export type FullDocument = NonNullable<DocumentDetailsQuery["document"]>;

interface Props {
  readonly document: FullDocument;
  readonly passages: FullDocument["evidence"]["nodes"];
  /** The id of the selected passage. */
  readonly selected: string | null;
  /** Where the passage that a search has found begins and ends. */
  readonly found: readonly [start: number, end: number] | null;
  /** Receives what the user selects in the text; null when nothing is selected any more. */
  readonly onSelectPassage: (passage: Passage | null) => void;
}

/** The id of the found passage among those of evidence, which are never empty. */
const foundPassage = "";

/** The text with its passages marked; it scrolls to the selected one. */
export function DocumentText({ document, passages, selected, found, onSelectPassage }: Props) {
  const messages = useMessages();
  const { run } = useExplorer();
  const box = useRef<HTMLElement>(null);
  const mark = useRef<HTMLElement>(null);
  useEffect(() => {
    // Scrolls the box only, so that the title stays visible.
    if (box.current && mark.current) box.current.scrollTop = mark.current.offsetTop - box.current.clientHeight / 3;
  }, [selected, found?.[0], document.id]);
  useSelectedPassage(box, document.text, onSelectPassage);
  if (document.text === null) return <Note>{messages.noText}</Note>;
  const place = found && { id: foundPassage, start: found[0], end: found[1] };
  const segments = segmentText(document.text, place ? [...passages, place] : passages);
  const isSelected = (evidence: readonly string[]) =>
    evidence.includes(foundPassage) || (selected !== null && evidence.includes(selected));
  const first = segments.findIndex(({ evidence }) => isSelected(evidence));
  return (
    <section
      ref={box}
      className={styles.text}
      dir="auto"
      lang={document.language ?? undefined}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text scrolls, also by keyboard.
      tabIndex={0}
      aria-label={messages.document}
    >
      {segments.map(({ text, start, evidence }, index) =>
        evidence.length === 0 ? (
          <span key={start}>{text}</span>
        ) : (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the list of relations below selects passages by keyboard.
          <mark
            key={start}
            ref={index === first ? mark : undefined}
            data-selected={isSelected(evidence)}
            onClick={() => run(select({ type: "document", id: document.id, evidence: lastOf(evidence) }))}
          >
            {text}
          </mark>
        ),
      )}
    </section>
  );
}

/** The last piece of evidence of a segment; null if only a search has found it. */
function lastOf(evidence: readonly string[]): string | null {
  return evidence.findLast((id) => id !== foundPassage) ?? null;
}
