import type { ComponentProps } from "react";
import styles from "./Button.module.css";

interface Props extends ComponentProps<"button"> {
  readonly variant?: "plain" | "primary" | "link";
}

/** A button; the "link" variant looks like a link within a text. */
export function Button({ variant = "plain", className = "", ...props }: Props) {
  return <button type="button" className={`${styles[variant]} ${className}`} {...props} />;
}
