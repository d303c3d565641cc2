import type { ReactNode } from "react";
import styles from "./Chips.module.css";

/** Actors side by side; `children` renders each of them. */
export function Chips<Item extends { readonly id: string }>({
  items,
  children,
}: {
  items: readonly Item[];
  children: (item: Item) => ReactNode;
}) {
  return (
    <ul className={styles.chips}>
      {items.map((item) => (
        <li key={item.id}>{children(item)}</li>
      ))}
    </ul>
  );
}
