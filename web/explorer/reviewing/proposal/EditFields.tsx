import type { RelationKind } from "../../api/deferred/generated/graphql.ts";
import { optionsOf, SelectField } from "../../components/SelectField.tsx";
import { useExplorer } from "../../ExplorerContext.ts";
import { draftTextField } from "../../editing/draftTextField.tsx";
import formStyles from "../../editing/Form.module.css";
import { MeasuresField } from "../../editing/MeasuresField.tsx";
import { MultilingualField } from "../../editing/MultilingualField.tsx";
import type { Problems } from "../../editing/relationInput.ts";
import { useCurationMessages } from "../../i18n/useCurationMessages.ts";
import type { ProposalDraft } from "../proposalDraft.ts";

interface Props {
  readonly kind: RelationKind;
  readonly draft: ProposalDraft;
  /** Empty until the form has been sent once. */
  readonly problems: Problems;
  readonly change: (part: Partial<ProposalDraft>) => void;
}

type TextName = "date" | "endDate" | "dateText" | "place" | "office";

/** The dates and the other fields of a proposal, as far as its kind has them. */
export function EditFields({ kind, draft, problems, change }: Props) {
  const messages = useCurationMessages();
  const { ontology } = useExplorer();
  const { modalities, stances } = ontology.data;
  const text = draftTextField<TextName>({ draft, problems, change }, messages);
  return (
    <>
      <div className={formStyles.row}>
        {text("date", ontology.lasting(kind) ? messages.beginning : messages.date, messages.dateHint)}
        {text("endDate", messages.end, messages.dateHint)}
        <SelectField
          label={messages.modality}
          value={draft.modality}
          options={optionsOf(modalities)}
          onChange={(modality) => change({ modality })}
        />
      </div>
      <div className={formStyles.row}>
        {text("dateText", messages.dateInWords, messages.dateInWordsHint)}
        {text("place", messages.place)}
        {kind === "STATEMENT" && (
          <SelectField
            label={messages.stance}
            value={draft.stance}
            options={[["", messages.notStated], ...optionsOf(stances)]}
            onChange={(stance) => change({ stance })}
          />
        )}
        {kind === "AFFILIATION" && text("office", messages.role, messages.roleHint)}
      </div>
      {kind === "SANCTION" && <MeasuresField measures={draft.measures} onChange={(measures) => change({ measures })} />}
      <MultilingualField label={messages.summary} texts={draft.summary} onChange={(summary) => change({ summary })} />
    </>
  );
}
