import { useState } from "react";
import { Checkbox } from "../../components/Checkbox.tsx";
import { TextField } from "../../components/TextField.tsx";
import formStyles from "../../editing/Form.module.css";
import { FormDialog } from "../../editing/FormDialog.tsx";
import { useCurationMessages } from "../../i18n/useCurationMessages.ts";
import type { Proposal } from "../proposals.ts";
import styles from "./RejectionForm.module.css";

interface Props {
  readonly proposal: Proposal;
  readonly onClose: () => void;
  readonly onReject: (reason: string) => void;
}

/** Asks why a proposal is wrong: one of the usual reasons, or another one. */
export function RejectionForm({ proposal, onClose, onReject }: Props) {
  const messages = useCurationMessages();
  const usual = messages.rejectionReasons;
  const [chosen, setChosen] = useState<string | null>(usual[0]!);
  const [other, setOther] = useState("");
  const [isChecked, setIsChecked] = useState(false);
  const reason = (chosen ?? other).trim();
  return (
    <FormDialog
      title={messages.rejectProposal}
      submitLabel={messages.rejectIt}
      isPending={false}
      error={null}
      onClose={onClose}
      onSubmit={() => {
        setIsChecked(true);
        if (reason !== "") onReject(reason);
      }}
    >
      <blockquote className={formStyles.quote} dir="auto">
        {proposal.quote}
      </blockquote>
      <fieldset className={styles.reasons}>
        <legend>{messages.rejectionReason}</legend>
        {usual.map((each) => (
          <Checkbox key={each} type="radio" name="reason" checked={chosen === each} onChange={() => setChosen(each)}>
            {each}
          </Checkbox>
        ))}
        <Checkbox type="radio" name="reason" checked={chosen === null} onChange={() => setChosen(null)}>
          {messages.otherReason}
        </Checkbox>
      </fieldset>
      {chosen === null && (
        <TextField
          label={messages.reason}
          isRequired
          problem={isChecked && reason === "" ? messages.problems.required : undefined}
          value={other}
          onChange={setOther}
        />
      )}
      <small>{messages.rejectionExplained}</small>
    </FormDialog>
  );
}
