import { type ReactNode, useId } from "react";
import styles from "./Field.module.css";

export interface ControlProps {
  readonly id: string;
  readonly "aria-invalid": boolean;
  readonly "aria-describedby": string | undefined;
}

interface Props {
  readonly label: string;
  readonly hint?: ReactNode;
  /** What is wrong with the value. */
  readonly problem?: string | undefined;
  readonly isRequired?: boolean;
  /** Renders the input with these attributes. */
  readonly children: (control: ControlProps) => ReactNode;
}

/** An input with its label, a hint, and what is wrong with its value. */
export function Field({ label, hint, problem, isRequired = false, children }: Props) {
  const id = useId();
  const describedBy = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(" ") || undefined;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>
        {label}
        {isRequired && <span aria-hidden="true"> *</span>}
      </label>
      {children({ id, "aria-invalid": problem !== undefined, "aria-describedby": describedBy })}
      {hint && (
        <small id={`${id}-hint`} className={styles.hint}>
          {hint}
        </small>
      )}
      {problem && (
        <small id={`${id}-problem`} className={styles.problem}>
          {problem}
        </small>
      )}
    </div>
  );
}
