import { type RefObject, useEffect, useRef } from "react";

/**
 * Moves the focus to the last button of an element when the focused one has gone with its item.
 * @param itemCount the number of items that have buttons
 */
export function useKeptFocus(itemCount: number): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null);
  const before = useRef(itemCount);
  useEffect(() => {
    const isLost = itemCount < before.current && document.activeElement === document.body;
    before.current = itemCount;
    if (isLost) [...(element.current?.querySelectorAll("button") ?? [])].at(-1)?.focus();
  }, [itemCount]);
  return element;
}
