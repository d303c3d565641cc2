import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import { useMessages } from "../i18n/useMessages.ts";
import styles from "./Dialog.module.css";
import { IconButton } from "./IconButton.tsx";

interface Props {
  readonly title: string;
  /** Called when the user closes the dialog, also with Escape. */
  readonly onClose: () => void;
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

/** A modal dialog. The browser keeps the focus inside, and returns it when the dialog closes. */
export function Dialog({ title, onClose, isWide = false, children }: Props) {
  const messages = useMessages();
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  // Not useEffect, whose end comes after React has removed the dialog: the browser would no longer return the focus.
  useLayoutEffect(() => {
    const { current } = dialog;
    current?.showModal();
    // The browser would choose the button that closes it.
    current?.querySelector<HTMLElement>("input, select, textarea")?.focus();
    return () => current?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      data-wide={isWide}
      aria-labelledby={titleId}
      onCancel={(event) => {
        // The page closes it, so that its state and the page's agree.
        event.preventDefault();
        onClose();
      }}
    >
      <header className={styles.header}>
        <h2 id={titleId}>{title}</h2>
        <IconButton icon="close" label={messages.close} onClick={onClose} />
      </header>
      {children}
    </dialog>
  );
}
