import type { ProposalState } from "../../api/deferred/generated/graphql.ts";
import { Button } from "../../components/Button.tsx";
import { RelationHeadline } from "../../components/RelationHeadline.tsx";
import type { DraftActor } from "../../editing/relationDraft.ts";
import { useCurationMessages } from "../../i18n/useCurationMessages.ts";
import type { Decisions } from "../decisions/useDecisions.ts";
import { KeyHint } from "../KeyHint.tsx";
import type { Choices } from "../proposalDraft.ts";
import type { Proposal, ProposedActor } from "../proposals.ts";
import type { ReviewAction } from "../reviewKeys.ts";
import styles from "./ProposalCard.module.css";
import { ProposedFacts } from "./ProposedFacts.tsx";

interface Props {
  readonly proposal: Proposal;
  readonly choices: Choices;
  readonly decisions: Decisions;
  readonly state: ProposalState;
  /** The language of the document. */
  readonly lang: string | null;
  readonly onAction: (action: ReviewAction) => void;
  readonly onChoose: (actor: ProposedActor, chosen: DraftActor) => void;
}

/** What a proposal says, why, and the buttons that decide about it. */
export function ProposalDetails({ proposal, choices, decisions, state, lang, onAction, onChoose }: Props) {
  const messages = useCurationMessages();
  const { quote, known, score, proposedBy, rejectedFor } = proposal;
  // What was recorded may differ from what was proposed; the title says it.
  const isRecorded = state === "ACCEPTED" && proposal.accepted !== null;
  const percent = score.toLocaleString(messages.locale, { style: "percent" });
  return (
    <>
      <blockquote className={styles.quote} dir="auto" lang={lang ?? undefined}>
        {quote}
      </blockquote>
      {!isRecorded && <ProposedFacts {...{ proposal, choices, onChoose }} canChoose={state === "PENDING"} />}
      {known && state === "PENDING" && (
        <p className={styles.known}>
          <strong>{messages.known}</strong> <RelationHeadline relation={known} />. {messages.adds}
        </p>
      )}
      {rejectedFor !== null && state === "REJECTED" && <p dir="auto">{messages.rejectedFor(rejectedFor)}</p>}
      <p className={styles.origin}>
        {messages.proposedBy(proposedBy)} · {messages.scoreOf(percent)}
      </p>
      <div className={styles.buttons}>
        {state === "PENDING" ? (
          <>
            <Button variant="primary" aria-keyshortcuts="a" onClick={() => onAction("accept")}>
              {messages.accept} <KeyHint>a</KeyHint>
            </Button>
            <Button aria-keyshortcuts="e" onClick={() => onAction("edit")}>
              {messages.edit} <KeyHint>e</KeyHint>
            </Button>
            <Button aria-keyshortcuts="r" onClick={() => onAction("reject")}>
              {messages.reject} <KeyHint>r</KeyHint>
            </Button>
          </>
        ) : (
          <Button disabled={decisions.isSending(proposal.id)} onClick={() => decisions.reopen(proposal)}>
            {messages.takeBack}
          </Button>
        )}
      </div>
    </>
  );
}
