import type { RelationKind } from "../../api/deferred/generated/graphql.ts";
import { Checkbox } from "../../components/Checkbox.tsx";
import { Field } from "../../components/Field.tsx";
import { useExplorer } from "../../ExplorerContext.ts";
import formStyles from "../../editing/Form.module.css";
import kindStyles from "../../editing/KindField.module.css";
import { MultilingualField } from "../../editing/MultilingualField.tsx";
import { useCurationMessages } from "../../i18n/useCurationMessages.ts";
import type { ProposalDraft } from "../proposalDraft.ts";

interface Props {
  readonly kind: RelationKind;
  readonly draft: ProposalDraft;
  readonly badDates: readonly ("date" | "endDate")[];
  readonly change: (part: Partial<ProposalDraft>) => void;
}

type TextField = "date" | "endDate" | "dateText" | "place" | "office";
type Terms = readonly { readonly key: string; readonly label: string }[];

/** The dates and the other fields of a proposal, as far as its kind has them. */
export function EditFields({ kind, draft, badDates, change }: Props) {
  const messages = useCurationMessages();
  const { ontology } = useExplorer();
  const { modalities, stances, measures } = ontology.data;
  const text = (name: TextField, label: string, hint?: string) => (
    <Field
      label={label}
      hint={hint}
      problem={badDates.some((field) => field === name) ? messages.problems.badDate : undefined}
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
  const choice = (name: "modality" | "stance", label: string, terms: Terms) => (
    <Field label={label}>
      {(control) => (
        <select {...control} value={draft[name]} onChange={(event) => change({ [name]: event.target.value })}>
          {terms.map(({ key, label }) => (
            <option key={key} value={key}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
  const toggle = (key: string) =>
    draft.measures.includes(key) ? draft.measures.filter((each) => each !== key) : [...draft.measures, key];
  const notStated = { key: "", label: messages.notStated };
  return (
    <>
      <div className={formStyles.row}>
        {text("date", ontology.lasting(kind) ? messages.beginning : messages.date, messages.dateHint)}
        {text("endDate", messages.end, messages.dateHint)}
        {choice("modality", messages.modality, modalities)}
      </div>
      <div className={formStyles.row}>
        {text("dateText", messages.dateInWords, messages.dateInWordsHint)}
        {text("place", messages.place)}
        {kind === "STATEMENT" && choice("stance", messages.stance, [notStated, ...stances])}
        {kind === "AFFILIATION" && text("office", messages.role, messages.roleHint)}
      </div>
      {kind === "SANCTION" && (
        <fieldset className={kindStyles.kinds}>
          <legend>{messages.measures}</legend>
          {measures.map(({ key, label }) => (
            <Checkbox
              key={key}
              checked={draft.measures.includes(key)}
              onChange={() => change({ measures: toggle(key) })}
            >
              {label}
            </Checkbox>
          ))}
        </fieldset>
      )}
      <MultilingualField label={messages.summary} texts={draft.summary} onChange={(summary) => change({ summary })} />
    </>
  );
}
