import { type ReactNode, useState } from "react";
import type { ApiError } from "../api/request.ts";
import { useCurationMessages } from "../i18n/useCurationMessages.ts";
import { FormDialog } from "./FormDialog.tsx";
import { ReasonField } from "./ReasonField.tsx";

interface Props {
  readonly title: string;
  readonly explanation: string;
  readonly submitLabel: string;
  readonly isPending: boolean;
  readonly error: ApiError | null;
  readonly conflict?: string;
  readonly onSubmit: (reason: string) => void;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

/** A dialog that asks for nothing but a reason. */
export function ReasonForm({ explanation, onSubmit, children, ...dialog }: Props) {
  const messages = useCurationMessages();
  const [reason, setReason] = useState("");
  const [isChecked, setIsChecked] = useState(false);
  const isMissing = reason.trim() === "";
  function send(): void {
    setIsChecked(true);
    if (!isMissing) onSubmit(reason.trim());
  }
  return (
    <FormDialog {...dialog} onSubmit={send}>
      <p>{explanation}</p>
      {children}
      <ReasonField
        value={reason}
        onChange={setReason}
        problem={isChecked && isMissing ? messages.problems.required : undefined}
      />
    </FormDialog>
  );
}
