import { Field } from "./Field.tsx";

interface Props {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChange: (value: string) => void;
}

/** A choice of one of several texts. */
export function SelectField({ label, value, options, onChange }: Props) {
  return (
    <Field label={label}>
      {(control) => (
        <select {...control} value={value} onChange={(event) => onChange(event.target.value)}>
          {options.map(([key, text]) => (
            <option key={key} value={key}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

export type Terms = readonly { readonly key: string; readonly label: string }[];

/** Terms of the ontology as options. */
export function optionsOf(terms: Terms) {
  return terms.map(({ key, label }) => [key, label] as const);
}
