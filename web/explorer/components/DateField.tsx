import { useEffect, useRef, useState } from "react";
import { dateText } from "../i18n/dates.ts";
import { isBadDate, readDate } from "../i18n/readDate.ts";
import { useMessages } from "../i18n/useMessages.ts";
import { Field } from "./Field.tsx";

interface Props {
  readonly label: string;
  readonly hint?: string | undefined;
  /** A date as an example of what can be typed. */
  readonly example?: string | undefined;
  /** A partial date. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  /** What is wrong with a date that can be read. */
  readonly problem?: string | undefined;
}

/** A date is applied when the field is left, or after this many milliseconds without a further key. */
const applyDelay = 900;

/** A year, month or day, typed and shown in the page's language. */
export function DateField({ label, hint, example, value, onChange, problem }: Props) {
  const messages = useMessages();
  /** What is typed, while it differs from the value. */
  const [draft, setDraft] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const text = draft ?? (value === null ? "" : dateText(value, messages));
  const [isChecked, setIsChecked] = useState(false);

  function apply(typed: string | null): void {
    clearTimeout(timer.current);
    // A value that nobody typed is right, even where its text cannot be read: the year 800.
    if (typed === null) return;
    setIsChecked(true);
    if (isBadDate(typed)) return;
    const date = readDate(typed);
    if (date !== value) onChange(date);
  }
  const isBad = isChecked && draft !== null && isBadDate(draft);
  return (
    <Field label={label} hint={hint} problem={isBad ? messages.badDate : problem}>
      {(control) => (
        <input
          {...control}
          type="text"
          inputMode="text"
          autoComplete="off"
          dir="auto"
          placeholder={example ?? messages.dateExample}
          value={text}
          onChange={({ target }) => {
            setDraft(target.value);
            setIsChecked(false);
            clearTimeout(timer.current);
            timer.current = setTimeout(() => apply(target.value), applyDelay);
          }}
          onKeyDown={({ key }) => key === "Enter" && apply(draft)}
          onBlur={() => {
            apply(draft);
            if (draft !== null && !isBadDate(draft)) setDraft(null);
          }}
        />
      )}
    </Field>
  );
}
