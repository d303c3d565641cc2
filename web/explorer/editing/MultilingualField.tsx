import { TextField } from "../components/TextField.tsx";
import { useExplorer } from "../ExplorerContext.ts";
import { useMessages } from "../i18n/useMessages.ts";
import type { Multilingual } from "./multilingual.ts";

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly texts: Multilingual;
  readonly onChange: (texts: Multilingual) => void;
}

/** A text in the language of the page; those in other languages stay. */
export function MultilingualField({ label, hint, texts, onChange }: Props) {
  const messages = useMessages();
  const { lang } = useExplorer().view;
  return (
    <TextField
      label={`${label} (${messages.name})`}
      hint={hint}
      value={texts[lang] ?? ""}
      onChange={(text) => onChange({ ...texts, [lang]: text })}
    />
  );
}
