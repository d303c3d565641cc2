import { type RefObject, useEffect, useMemo } from "react";
import { isRightToLeft } from "../../i18n/direction.ts";
import { useCurationMessages } from "../../i18n/useCurationMessages.ts";
import type { DocumentToReview } from "../DocumentReview.tsx";
import { type Proposal, proposalAt, type StateOf } from "../proposals.ts";
import styles from "./ArticleText.module.css";
import { textMarks } from "./textMarks.ts";

interface Props {
  /** The element that shows the text. */
  readonly box: RefObject<HTMLElement | null>;
  readonly document: DocumentToReview;
  readonly proposals: readonly Proposal[];
  readonly active: Proposal | undefined;
  readonly stateOf: StateOf;
  readonly onSelect: (id: string) => void;
}

/** The text with the passages of all proposals; it scrolls to the active one and marks whom that mentions. */
export function ArticleText({ box, document, proposals, active, stateOf, onSelect }: Props) {
  const messages = useCurationMessages();
  const text = document.text ?? "";
  const segments = useMemo(() => textMarks(text, proposals, active), [text, proposals, active]);
  const states = new Map(proposals.map((proposal) => [proposal.id, stateOf(proposal)]));
  const activeId = active?.id ?? null;
  useEffect(() => {
    const { current } = box;
    const mark = activeId === null ? null : current?.querySelector<HTMLElement>("[data-active=true]");
    // Scrolls the box only, and only if the passage is not visible.
    if (!current || !mark) return;
    const top = mark.offsetTop - current.scrollTop;
    if (top < 0 || top > current.clientHeight * 0.7) current.scrollTop = mark.offsetTop - current.clientHeight / 4;
  }, [box, activeId]);
  return (
    <section
      ref={box}
      className={styles.text}
      // Each paragraph has its own direction; the box has that of the whole.
      dir={isRightToLeft(text) ? "rtl" : "ltr"}
      lang={document.language ?? undefined}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text scrolls, also by keyboard.
      tabIndex={0}
      aria-label={messages.document}
    >
      {segments.map(({ text, start, proposals: ids, isMention }) => {
        if (ids.length === 0 && !isMention) return <span key={start}>{text}</span>;
        const isActive = activeId !== null && ids.includes(activeId);
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the list of proposals selects passages by keyboard.
          <mark
            key={start}
            data-active={isActive}
            data-mention={isMention}
            data-state={states.get(isActive ? activeId : (ids[0] ?? ""))}
            // A click also ends the selection of a passage with the mouse.
            onClick={() => ids.length > 0 && isNothingSelected() && onSelect(proposalAt(ids, activeId))}
          >
            {text}
          </mark>
        );
      })}
    </section>
  );
}

function isNothingSelected(): boolean {
  return window.document.getSelection()?.isCollapsed ?? true;
}
