import { SelectField } from "../components/SelectField.tsx";
import { TextField } from "../components/TextField.tsx";
import { languageName } from "../i18n/languageName.ts";
import { useCurationMessages } from "../i18n/useCurationMessages.ts";
import type { DocumentValues } from "./documentValues.ts";
import formStyles from "./Form.module.css";
import { PastedText } from "./PastedText.tsx";

interface Props {
  readonly values: DocumentValues;
  readonly change: (part: Partial<DocumentValues>) => void;
  readonly problems: Readonly<Partial<Record<keyof DocumentValues, string | undefined>>>;
  readonly textLabel: string;
  /** Of the text, in UTF-16 code units. */
  readonly maxLength: number;
  /** The languages to choose from, as BCP 47 tags. */
  readonly languages: readonly string[];
  /** What it means to choose none. */
  readonly noLanguage: string;
  readonly publishedHint: string;
}

/** The fields of a document whose text is pasted. */
export function DocumentFields({
  values,
  change,
  problems,
  textLabel,
  maxLength,
  languages,
  noLanguage,
  publishedHint,
}: Props) {
  const messages = useCurationMessages();
  const field = (name: "title" | "publisher" | "publishedOn" | "url", label: string, hint?: string) => (
    <TextField
      label={label}
      hint={hint}
      problem={problems[name]}
      value={values[name]}
      onChange={(value) => change({ [name]: value })}
    />
  );
  return (
    <>
      <PastedText
        label={textLabel}
        problem={problems.text}
        maxLength={maxLength}
        value={values.text}
        onChange={(text) => change({ text })}
      />
      {field("title", messages.documentTitle)}
      <div className={formStyles.row}>
        {field("publisher", messages.publisher)}
        {field("publishedOn", messages.publishedOn, publishedHint)}
      </div>
      <div className={formStyles.row}>
        {field("url", messages.url)}
        <SelectField
          label={messages.language}
          value={values.language}
          options={[["", noLanguage], ...languages.map((tag) => [tag, languageName(tag, messages.locale)] as const)]}
          onChange={(language) => change({ language })}
        />
      </div>
    </>
  );
}
