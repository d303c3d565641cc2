import { type RefObject, useEffect, useRef } from "react";
import { passageBetween } from "../../editing/passages.ts";
import type { Passage } from "../../editing/task.ts";

/** Reports the passage that is selected within an element that shows `text`. A selection elsewhere changes nothing. */
export function useSelectedPassage(
  element: RefObject<HTMLElement | null>,
  text: string | null,
  report: (passage: Passage | null) => void,
): void {
  const latest = useRef(report);
  latest.current = report;
  useEffect(() => {
    if (text === null) return;
    const onChange = () => {
      const selection = document.getSelection();
      const { current } = element;
      if (!selection?.rangeCount || !current?.contains(selection.anchorNode)) return;
      const range = selection.getRangeAt(0);
      // The selection may reach beyond the text.
      const end = current.contains(range.endContainer)
        ? offsetIn(current, range.endContainer, range.endOffset)
        : text.length;
      const start = current.contains(range.startContainer)
        ? offsetIn(current, range.startContainer, range.startOffset)
        : 0;
      latest.current(passageBetween(text, start, end));
    };
    document.addEventListener("selectionchange", onChange);
    return () => document.removeEventListener("selectionchange", onChange);
  }, [element, text]);
}

/** The number of UTF-16 code units of the element's text before a point of a selection. */
function offsetIn(element: HTMLElement, node: Node, offset: number): number {
  const before = document.createRange();
  before.selectNodeContents(element);
  before.setEnd(node, offset);
  return before.toString().length;
}
