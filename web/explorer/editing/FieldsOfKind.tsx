import { Checkbox } from "../components/Checkbox.tsx";
import { Field } from "../components/Field.tsx";
import { useExplorer } from "../ExplorerContext.ts";
import { useCurationMessages } from "../i18n/useCurationMessages.ts";
import formStyles from "./Form.module.css";
import kindStyles from "./KindField.module.css";
import { MultilingualField } from "./MultilingualField.tsx";
import type { FieldsProps } from "./RelationFields.tsx";

type TextField = "topics" | "programme" | "reference" | "medium" | "associationType";
type Terms = readonly { readonly key: string; readonly label: string }[];

/** The fields that only relations of this kind have. */
export function FieldsOfKind({ draft, problems, change }: FieldsProps) {
  const messages = useCurationMessages();
  const { ontology } = useExplorer();
  const text = (name: TextField, label: string, hint?: string, isRequired = false) => (
    <Field
      label={label}
      hint={hint}
      isRequired={isRequired}
      problem={problems[name] && messages.problems[problems[name]]}
    >
      {(control) => (
        <input
          {...control}
          type="text"
          dir="auto"
          value={draft[name]}
          onChange={(event) => change({ [name]: event.target.value })}
        />
      )}
    </Field>
  );
  const choice = (name: "mode" | "stance", label: string, terms: Terms) => (
    <Field label={label}>
      {(control) => (
        <select {...control} value={draft[name]} onChange={(event) => change({ [name]: event.target.value })}>
          <option value="">{messages.notStated}</option>
          {terms.map(({ key, label }) => (
            <option key={key} value={key}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
  switch (draft.kind) {
    case "MEETING":
      return (
        <div className={formStyles.row}>
          {choice("mode", messages.mode, ontology.data.meetingModes)}
          {text("topics", messages.topics, messages.separateByCommas)}
        </div>
      );
    case "SANCTION":
      return (
        <>
          <fieldset className={kindStyles.kinds}>
            <legend>{messages.measures}</legend>
            {ontology.data.measures.map(({ key, label }) => {
              const isChosen = draft.measures.includes(key);
              const others = draft.measures.filter((one) => one !== key);
              return (
                <Checkbox
                  key={key}
                  checked={isChosen}
                  onChange={() => change({ measures: isChosen ? others : [...others, key] })}
                >
                  {label}
                </Checkbox>
              );
            })}
          </fieldset>
          <div className={formStyles.row}>
            {text("programme", messages.programme)}
            {text("reference", messages.reference)}
          </div>
        </>
      );
    case "STATEMENT":
      return (
        <div className={formStyles.row}>
          {choice("stance", messages.stance, ontology.data.stances)}
          {text("medium", messages.medium)}
        </div>
      );
    case "AFFILIATION":
      return (
        <MultilingualField
          label={messages.role}
          hint={messages.roleHint}
          texts={draft.memberRole}
          onChange={(memberRole) => change({ memberRole })}
        />
      );
    case "ASSOCIATION":
      return (
        <>
          <div className={formStyles.row}>
            {text("associationType", messages.associationType, messages.associationTypeHint, true)}
            <MultilingualField
              label={messages.label}
              hint={messages.labelHint}
              texts={draft.label}
              onChange={(label) => change({ label })}
            />
          </div>
          <Checkbox checked={draft.isDirected} onChange={() => change({ isDirected: !draft.isDirected })}>
            {messages.hasDirection}
          </Checkbox>
        </>
      );
  }
}
