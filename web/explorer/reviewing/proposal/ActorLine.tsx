import { DraftActorName } from "../../editing/DraftActorName.tsx";
import type { DraftActor } from "../../editing/relationDraft.ts";
import { isolated } from "../../i18n/direction.ts";
import { useCurationMessages } from "../../i18n/useCurationMessages.ts";
import { actorOf, type Choices, nameKey } from "../proposalDraft.ts";
import type { ProposedActor } from "../proposals.ts";
import { ActorChoice } from "./ActorChoice.tsx";
import styles from "./ProposalCard.module.css";
import { reasonsFor } from "./reasonsFor.ts";

interface Props {
  /** What the actor does in the relation. */
  readonly label: string;
  readonly proposed: ProposedActor;
  readonly choices: Choices;
  readonly canChoose: boolean;
  readonly onChoose?: (chosen: DraftActor) => void;
}

/** An actor of a proposal, why it is this one, and who it may be instead. */
export function ActorLine({ label, proposed, choices, canChoose, onChoose }: Props) {
  const messages = useCurationMessages();
  const actor = actorOf(proposed, choices);
  const reasons = choices.has(nameKey(proposed)) ? [messages.chosenByYou] : reasonsFor(proposed, messages);
  return (
    <li>
      <span className={styles.actor}>
        <DraftActorName actor={actor} /> <small>{label}</small>
      </span>
      <details>
        <summary aria-label={`${messages.why} ${reasons.join(" ")}`}>{reasons.join(" · ")}</summary>
        {proposed.title !== null && <p dir="auto">{isolated(proposed.title)}</p>}
        {canChoose && onChoose && <ActorChoice proposed={proposed} selected={actor} onChoose={onChoose} />}
      </details>
    </li>
  );
}
