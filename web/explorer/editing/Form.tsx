import { type FormEvent, type ReactNode, useEffect, useRef } from "react";
import type { ApiError } from "../api/request.ts";
import { Button } from "../components/Button.tsx";
import { useCurationMessages } from "../i18n/useCurationMessages.ts";
import styles from "./Form.module.css";
import { RefusalNote } from "./RefusalNote.tsx";

interface Props {
  readonly submitLabel: string;
  readonly isPending: boolean;
  /** Why the server refused it. */
  readonly error: ApiError | null;
  /** What a CONFLICT means here; by default, that another change came first. */
  readonly conflict?: string;
  readonly onInput: () => void;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** A form with its buttons and the server's answer. What is typed stays when the server refuses it. */
export function Form({ submitLabel, isPending, error, conflict, onInput, onSubmit, onCancel, children }: Props) {
  const messages = useCurationMessages();
  const form = useRef<HTMLFormElement>(null);
  const isSubmitted = useRef(false);
  useEffect(() => {
    if (!isSubmitted.current) return;
    isSubmitted.current = false;
    form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  });
  function submit(event: FormEvent): void {
    event.preventDefault();
    // The event would also reach a form around this one.
    event.stopPropagation();
    isSubmitted.current = true;
    onSubmit();
  }
  return (
    <form ref={form} className={styles.form} noValidate onInput={onInput} onSubmit={submit}>
      {children}
      {error && <RefusalNote error={error} conflict={conflict} />}
      <div className={styles.buttons}>
        <Button type="submit" variant="primary" disabled={isPending}>
          {isPending ? messages.saving : submitLabel}
        </Button>
        <Button onClick={onCancel}>{messages.cancel}</Button>
      </div>
    </form>
  );
}
