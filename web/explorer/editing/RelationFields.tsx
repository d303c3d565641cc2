import { optionsOf, SelectField } from "../components/SelectField.tsx";
import { useExplorer } from "../ExplorerContext.ts";
import { useCurationMessages } from "../i18n/useCurationMessages.ts";
import { draftTextField } from "./draftTextField.tsx";
import { FieldsOfKind } from "./FieldsOfKind.tsx";
import formStyles from "./Form.module.css";
import { MultilingualField } from "./MultilingualField.tsx";
import { ParticipantFields } from "./ParticipantFields.tsx";
import type { DraftActor, RelationDraft } from "./relationDraft.ts";
import type { Problems } from "./relationInput.ts";
import { sidesOf } from "./relationSides.ts";

export interface FieldsProps {
  readonly draft: RelationDraft;
  /** Empty until the form has been sent once. */
  readonly problems: Problems;
  readonly change: (part: Partial<RelationDraft>) => void;
  /** Actors that are offered as participants. */
  readonly suggested: readonly DraftActor[];
}

type TextName = "date" | "endDate" | "dateText" | "place" | "confidence";

interface Props extends FieldsProps {
  readonly suggestedDate: string | null;
  /** A correction cannot change the modality. */
  readonly isNew: boolean;
}

/** The participants, the dates and the other fields of a relation. */
export function RelationFields({ suggestedDate, isNew, ...props }: Props) {
  const { draft, problems, change, suggested } = props;
  const messages = useCurationMessages();
  const { ontology } = useExplorer();
  const text = draftTextField<TextName>({ draft, problems, change }, messages);
  return (
    <>
      {sidesOf[draft.kind].map((side) => (
        <ParticipantFields
          key={side.roles[0]}
          side={side}
          participants={draft.participants}
          suggested={suggested}
          problem={problems[side.roles[0]!]}
          onChange={(participants) => change({ participants })}
        />
      ))}
      <div className={formStyles.row}>
        {text(
          "date",
          ontology.lasting(draft.kind) ? messages.beginning : messages.date,
          suggestedDate === null ? messages.dateHint : `${messages.dateHint} ${messages.publishedHint(suggestedDate)}`,
        )}
        {isNew && (
          <SelectField
            label={messages.modality}
            value={draft.modality}
            options={optionsOf(ontology.data.modalities)}
            onChange={(modality) => change({ modality })}
          />
        )}
      </div>
      <FieldsOfKind {...props} />
      <details open={problems.endDate !== undefined || problems.confidence !== undefined || undefined}>
        <summary>{messages.moreFields}</summary>
        <div className={formStyles.more}>
          <div className={formStyles.row}>
            {text("endDate", messages.end, messages.dateHint)}
            {text("dateText", messages.dateInWords, messages.dateInWordsHint)}
          </div>
          <div className={formStyles.row}>
            {text("place", messages.place)}
            {text("confidence", messages.confidenceField, messages.confidenceHint)}
          </div>
          <MultilingualField
            label={messages.summary}
            texts={draft.summary}
            onChange={(summary) => change({ summary })}
          />
        </div>
      </details>
    </>
  );
}
