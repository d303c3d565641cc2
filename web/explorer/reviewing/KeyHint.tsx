import styles from "./KeyHint.module.css";

/** The key that does what a button does; `aria-keyshortcuts` tells screen readers. */
export function KeyHint({ children }: { children: string }) {
  return (
    <span className={styles.hint} aria-hidden="true">
      {children}
    </span>
  );
}
