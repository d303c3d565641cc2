import { TextField } from "../components/TextField.tsx";
import type { AllMessages } from "../i18n/enCuration.ts";
import type { Problems } from "./relationInput.ts";

interface DraftForm<Name extends string> {
  readonly draft: Readonly<Record<Name, string>>;
  readonly problems: Problems;
  readonly change: (part: { [Key in Name]?: string }) => void;
}

/** Makes the text fields of a draft, by their names. */
export function draftTextField<Name extends string>(
  { draft, problems, change }: DraftForm<Name>,
  messages: AllMessages,
) {
  return (name: Name, label: string, hint?: string) => (
    <TextField
      label={label}
      hint={hint}
      problem={problems[name] && messages.problems[problems[name]]}
      value={draft[name]}
      onChange={(value) => change({ [name]: value } as { [Key in Name]?: string })}
    />
  );
}
