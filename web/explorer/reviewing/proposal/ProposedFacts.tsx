import { useExplorer } from "../../ExplorerContext.ts";
import type { DraftActor } from "../../editing/relationDraft.ts";
import { useCurationMessages } from "../../i18n/useCurationMessages.ts";
import type { Choices } from "../proposalDraft.ts";
import type { Proposal, ProposedActor } from "../proposals.ts";
import { ActorLine } from "./ActorLine.tsx";
import styles from "./ProposalCard.module.css";
import { proposalFields } from "./proposalFields.ts";

interface Props {
  readonly proposal: Proposal;
  readonly choices: Choices;
  readonly canChoose: boolean;
  readonly onChoose: (actor: ProposedActor, chosen: DraftActor) => void;
}

/** The actors of a proposal, who is credited, and what else it says. */
export function ProposedFacts({ proposal, choices, canChoose, onChoose }: Props) {
  const messages = useCurationMessages();
  const { ontology } = useExplorer();
  const { participants, attribution } = proposal;
  return (
    <>
      <ul className={styles.actors}>
        {participants.map(({ role, actor }) => (
          <ActorLine
            key={`${role} ${actor.mention.start} ${actor.name}`}
            label={ontology.role(role)}
            proposed={actor}
            choices={choices}
            canChoose={canChoose}
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
    </>
  );
}
