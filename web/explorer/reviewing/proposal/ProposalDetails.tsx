import type { ProposalState } from "../../api/deferred/generated/graphql.ts";
import { Button } from "../../components/Button.tsx";
import { RelationHeadline } from "../../components/RelationHeadline.tsx";
import { useExplorer } from "../../ExplorerContext.ts";
import type { DraftActor } from "../../editing/relationDraft.ts";
import { useCurationMessages } from "../../i18n/useCurationMessages.ts";
import type { Decisions } from "../decisions/useDecisions.ts";
import { KeyHint } from "../KeyHint.tsx";
import type { Choices } from "../proposalDraft.ts";
import type { Proposal, ProposedActor } from "../proposals.ts";
import type { ReviewAction } from "../reviewKeys.ts";
import { ActorLine } from "./ActorLine.tsx";
import styles from "./ProposalCard.module.css";
import { proposalFields } from "./proposalFields.ts";

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
  const { ontology } = useExplorer();
  const { quote, participants, attribution, known, score, proposedBy, rejectedFor } = proposal;
  const percent = score.toLocaleString(messages.locale, { style: "percent" });
  return (
    <>
      <blockquote className={styles.quote} dir="auto" lang={lang ?? undefined}>
        {quote}
      </blockquote>
      <ul className={styles.actors}>
        {participants.map(({ role, actor }) => (
          <ActorLine
            key={`${role} ${actor.mention.start} ${actor.name}`}
            label={ontology.role(role)}
            proposed={actor}
            choices={choices}
            canChoose={state === "PENDING"}
            onChoose={(chosen) => onChoose(actor, chosen)}
          />
        ))}
        {attribution.map((actor) => (
          <ActorLine
            key={`by ${actor.mention.start} ${actor.name}`}
            label={messages.attributed}
            proposed={actor}
            choices={new Map()}
            canChoose={false}
          />
        ))}
      </ul>
      <dl className={styles.fields}>
        {proposalFields(proposal, messages, ontology).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
      </dl>
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
