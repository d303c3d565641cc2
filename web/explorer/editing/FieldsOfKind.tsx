import { Checkbox } from "../components/Checkbox.tsx";
import { optionsOf, SelectField, type Terms } from "../components/SelectField.tsx";
import { TextField } from "../components/TextField.tsx";
import { useExplorer } from "../ExplorerContext.ts";
import { useCurationMessages } from "../i18n/useCurationMessages.ts";
import formStyles from "./Form.module.css";
import { MeasuresField } from "./MeasuresField.tsx";
import { MultilingualField } from "./MultilingualField.tsx";
import type { FieldsProps } from "./RelationFields.tsx";

type TextName = "topics" | "programme" | "reference" | "medium" | "associationType";

/** The fields that only relations of this kind have. */
export function FieldsOfKind({ draft, problems, change }: FieldsProps) {
  const messages = useCurationMessages();
  const { ontology } = useExplorer();
  const text = (name: TextName, label: string, hint?: string, isRequired = false) => (
    <TextField
      label={label}
      hint={hint}
      isRequired={isRequired}
      problem={problems[name] && messages.problems[problems[name]]}
      value={draft[name]}
      onChange={(value) => change({ [name]: value })}
    />
  );
  const choice = (name: "mode" | "stance", label: string, terms: Terms) => (
    <SelectField
      label={label}
      value={draft[name]}
      options={[["", messages.notStated], ...optionsOf(terms)]}
      onChange={(value) => change({ [name]: value })}
    />
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
          <MeasuresField measures={draft.measures} onChange={(measures) => change({ measures })} />
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
