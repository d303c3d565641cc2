import type { HTMLAttributes } from "react";
import styles from "./VisuallyHidden.module.css";

/** Content for screen readers only. */
export function VisuallyHidden({ as: Tag = "span", ...props }: HTMLAttributes<HTMLElement> & { as?: "span" | "div" }) {
  return <Tag className={styles.hidden} {...props} />;
}
