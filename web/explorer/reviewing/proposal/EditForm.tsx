import { useState } from "react";
import type { ProposalEdit } from "../../api/deferred/generated/graphql.ts";
import formStyles from "../../editing/Form.module.css";
import { FormDialog } from "../../editing/FormDialog.tsx";
import { ParticipantFields } from "../../editing/ParticipantFields.tsx";
import { distinctActors } from "../../editing/relationDraft.ts";
import { baseProblems } from "../../editing/relationInput.ts";
import { sidesOf } from "../../editing/relationSides.ts";
import { useCurationMessages } from "../../i18n/useCurationMessages.ts";
import { editOf, type ProposalDraft } from "../proposalDraft.ts";
import type { Proposal } from "../proposals.ts";
import { EditFields } from "./EditFields.tsx";

interface Props {
  readonly proposal: Proposal;
  /** As proposed, with the actors whom the editor has chosen. */
  readonly initial: ProposalDraft;
  /** The language of the text. */
  readonly lang: string;
  readonly onClose: () => void;
  readonly onAccept: (edit: ProposalEdit | null) => void;
}

/** Edits a proposal, and accepts it. */
export function EditForm({ proposal, initial, lang, onClose, onAccept }: Props) {
  const messages = useCurationMessages();
  const [draft, setDraft] = useState(initial);
  const [isChecked, setIsChecked] = useState(false);
  const change = (part: Partial<ProposalDraft>) => setDraft((now) => ({ ...now, ...part }));
  const sides = sidesOf[proposal.kind];
  const problems = baseProblems(draft, proposal.kind);
  const shownProblems = isChecked ? problems : {};
  function send(): void {
    setIsChecked(true);
    if (Object.keys(problems).length === 0) onAccept(editOf(proposal, draft, lang));
  }
  const suggested = distinctActors(
    proposal.participants.flatMap(({ actor }) => actor.mention.candidates.map((each) => each.actor)),
  );
  return (
    <FormDialog
      title={messages.editProposal}
      submitLabel={messages.acceptEdited}
      isPending={false}
      error={null}
      onClose={onClose}
      onSubmit={send}
    >
      <blockquote className={formStyles.quote} dir="auto" lang={lang}>
        {proposal.quote}
      </blockquote>
      <EditFields kind={proposal.kind} {...{ draft, change }} problems={shownProblems} />
      {sides.map((side) => (
        <ParticipantFields
          key={side.roles[0]}
          side={side}
          participants={draft.participants}
          suggested={suggested}
          problem={shownProblems[side.roles[0]!]}
          onChange={(participants) => change({ participants })}
        />
      ))}
    </FormDialog>
  );
}
