import type { ReactNode } from "react";
import { useCurationMessages } from "../../i18n/useCurationMessages.ts";
import styles from "./Merging.module.css";

interface Props<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly children: (item: Item) => ReactNode;
}

/** So that long lists do not push the rest out of sight. */
const maxItems = 8;

/** The first items of a list, and the number of the others. */
export function ListCell<Item>({ items, keyOf, children }: Props<Item>) {
  const messages = useCurationMessages();
  const more = items.length - maxItems;
  return (
    <ul className={styles.items}>
      {items.slice(0, maxItems).map((item) => (
        <li key={keyOf(item)}>{children(item)}</li>
      ))}
      {more > 0 && <li>{messages.andMore(more)}</li>}
    </ul>
  );
}
