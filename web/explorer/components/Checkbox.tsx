import type { ComponentProps, ReactNode } from "react";
import styles from "./Checkbox.module.css";

interface Props extends ComponentProps<"input"> {
  readonly type?: "checkbox" | "radio";
  /** The label. */
  readonly children?: ReactNode;
}

export function Checkbox({ type = "checkbox", children, ...props }: Props) {
  return (
    <label className={styles.checkbox}>
      <input type={type} {...props} /> {children}
    </label>
  );
}
