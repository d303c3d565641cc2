import { RelationSymbol } from "../../components/symbols.tsx";
import { useExplorer } from "../../ExplorerContext.ts";
import { RefusalNote } from "../../editing/RefusalNote.tsx";
import type { DraftActor } from "../../editing/relationDraft.ts";
import { whenText } from "../../i18n/dates.ts";
import { isolated } from "../../i18n/direction.ts";
import { useCurationMessages } from "../../i18n/useCurationMessages.ts";
import type { Decisions } from "../decisions/useDecisions.ts";
import { actorOf, type Choices } from "../proposalDraft.ts";
import type { Proposal, ProposedActor } from "../proposals.ts";
import type { ReviewAction } from "../reviewKeys.ts";
import styles from "./ProposalCard.module.css";
import { ProposalDetails } from "./ProposalDetails.tsx";

interface Props {
  readonly proposal: Proposal;
  readonly choices: Choices;
  readonly decisions: Decisions;
  /** The language of the document. */
  readonly lang: string | null;
  readonly isActive: boolean;
  /** The place in the list, such as "3/12". */
  readonly position: string;
  readonly onSelect: () => void;
  readonly onAction: (action: ReviewAction) => void;
  readonly onChoose: (actor: ProposedActor, chosen: DraftActor) => void;
}

/** A proposal in one line; the active one with all that it says, and what can be done with it. */
export function ProposalCard({ proposal, choices, decisions, isActive, position, onSelect, ...details }: Props) {
  const messages = useCurationMessages();
  const { ontology } = useExplorer();
  const { id, kind, score, accepted } = proposal;
  const state = decisions.stateOf(proposal);
  const error = decisions.errorOf(id);
  // An edit may have changed what was proposed.
  const recorded = state === "ACCEPTED" ? accepted : null;
  const { modality } = recorded ?? proposal;
  const actors = recorded
    ? recorded.participants.map(({ actor }) => actor)
    : proposal.participants.map(({ actor }) => actorOf(actor, choices));
  const names = new Intl.ListFormat(messages.locale, { type: "unit" }).format(actors.map(({ name }) => isolated(name)));
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys move between the proposals.
    <article
      className={styles.card}
      tabIndex={isActive ? 0 : -1}
      aria-current={isActive}
      aria-labelledby={`${id}-title`}
      data-state={state}
      onClick={isActive ? undefined : onSelect}
    >
      <header>
        <span className={styles.position}>{position}</span>
        <h3 id={`${id}-title`}>
          <RelationSymbol kind={kind} dashed={modality !== "ASSERTED"} />{" "}
          {messages.kindNames[kind] ?? ontology.relationKind(kind)}: {names}
          <span className={styles.when}> · {whenText(recorded ?? proposal, ontology.lasting(kind), messages)}</span>
          {modality !== "ASSERTED" && <span className={styles.modality}> · {ontology.modality(modality)}</span>}
        </h3>
        <span className={styles.state}>
          {decisions.isSending(id)
            ? messages.sending
            : state === "PENDING"
              ? score.toLocaleString(messages.locale, { style: "percent" })
              : messages.states[state]}
        </span>
      </header>
      {isActive && <ProposalDetails {...{ proposal, choices, decisions, state }} {...details} />}
      {error && <RefusalNote error={error} />}
    </article>
  );
}
