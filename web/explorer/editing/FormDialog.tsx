import { type ReactNode, useRef } from "react";
import type { ApiError } from "../api/request.ts";
import { Dialog } from "../components/Dialog.tsx";
import { useCurationMessages } from "../i18n/useCurationMessages.ts";
import { Form } from "./Form.tsx";
import type { Done } from "./task.ts";

export interface FormProps {
  readonly onClose: () => void;
  readonly onDone: (done: Done) => void;
}

interface Props {
  readonly title: string;
  readonly submitLabel: string;
  readonly isPending: boolean;
  readonly error: ApiError | null;
  readonly conflict?: string;
  readonly isWide?: boolean;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A form in a dialog. It asks before it closes if something has been typed. */
export function FormDialog({ title, isWide = false, onClose, children, ...form }: Props) {
  const messages = useCurationMessages();
  const isChanged = useRef(false);
  function close(): void {
    if (!isChanged.current || window.confirm(messages.discard)) onClose();
  }
  return (
    <Dialog title={title} isWide={isWide} onClose={close}>
      <Form
        {...form}
        onInput={() => {
          isChanged.current = true;
        }}
        onCancel={close}
      >
        {children}
      </Form>
    </Dialog>
  );
}
