import type { ComponentProps } from "react";
import styles from "./Note.module.css";

/** A remark in small type; the "error" variant stands out. */
export function Note({ variant = "plain", ...props }: ComponentProps<"p"> & { variant?: "plain" | "error" }) {
  return <p className={styles[variant]} {...props} />;
}
