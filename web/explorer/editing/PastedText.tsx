import { type ClipboardEvent, type DragEvent, useState } from "react";
import { Field } from "../components/Field.tsx";
import { useCurationMessages } from "../i18n/useCurationMessages.ts";

interface Props {
  readonly label: string;
  readonly problem: string | undefined;
  /** UTF-16 code units. */
  readonly maxLength: number;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A text to paste. A longer one than can be sent is refused at once: browsers stand still for minutes while they show megabytes. */
export function PastedText({ label, problem, maxLength, value, onChange }: Props) {
  const messages = useCurationMessages();
  const [isTooLong, setIsTooLong] = useState(false);
  function refuseLong(event: ClipboardEvent | DragEvent, data: DataTransfer): void {
    const isLong = data.getData("text").length > maxLength;
    if (isLong) event.preventDefault();
    setIsTooLong(isLong);
  }
  return (
    <Field label={label} problem={isTooLong ? messages.pastedTooLong(maxLength) : problem}>
      {(control) => (
        <textarea
          {...control}
          rows={9}
          dir="auto"
          placeholder={messages.pasteText}
          value={value}
          onPaste={(event) => refuseLong(event, event.clipboardData)}
          onDrop={(event) => refuseLong(event, event.dataTransfer)}
          onChange={(event) => {
            setIsTooLong(false);
            onChange(event.target.value);
          }}
        />
      )}
    </Field>
  );
}
