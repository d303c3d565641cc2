import type { Passage } from "../../editing/task.ts";

/** Selects a passage of the text that an element shows, as a mouse does, and scrolls the element to it. */
export function selectPassage(element: HTMLElement, { quote, start }: Passage): void {
  const selected = document.createRange();
  selected.setStart(...pointAt(element, start));
  selected.setEnd(...pointAt(element, start + quote.length));
  document.getSelection()?.removeAllRanges();
  document.getSelection()?.addRange(selected);
  const top = selected.getBoundingClientRect().top - element.getBoundingClientRect().top;
  if (top < 0 || top > element.clientHeight * 0.7) element.scrollTop += top - element.clientHeight / 4;
}

/** The text node and the offset in it that are `offset` UTF-16 code units from the beginning of the element's text. */
function pointAt(element: HTMLElement, offset: number): [Node, number] {
  const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = offset;
  for (let node = nodes.nextNode() as Text | null; node; node = nodes.nextNode() as Text | null) {
    if (left <= node.length) return [node, left];
    left -= node.length;
  }
  return [element, element.childNodes.length];
}
