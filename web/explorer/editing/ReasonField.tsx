import { Field } from "../components/Field.tsx";
import { useCurationMessages } from "../i18n/useCurationMessages.ts";

interface Props {
  readonly value: string;
  readonly problem: string | undefined;
  readonly onChange: (reason: string) => void;
}

/** Why something is changed. */
export function ReasonField({ value, problem, onChange }: Props) {
  const messages = useCurationMessages();
  return (
    <Field label={messages.reason} hint={messages.reasonHint} isRequired problem={problem}>
      {(control) => (
        <input {...control} type="text" dir="auto" value={value} onChange={(event) => onChange(event.target.value)} />
      )}
    </Field>
  );
}
