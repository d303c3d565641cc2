import { ActorSearch } from "../components/ActorSearch.tsx";
import { Button } from "../components/Button.tsx";
import { IconButton } from "../components/IconButton.tsx";
import { ActorSymbol } from "../components/symbols.tsx";
import { useExplorer } from "../ExplorerContext.ts";
import { useCurationMessages } from "../i18n/useCurationMessages.ts";
import { DraftActorName } from "./DraftActorName.tsx";
import styles from "./ParticipantFields.module.css";
import { type DraftActor, type DraftParticipant, newActor } from "./relationDraft.ts";
import type { Side } from "./relationSides.ts";

interface Props {
  readonly side: Side;
  /** The participants of all sides. */
  readonly participants: readonly DraftParticipant[];
  readonly suggested: readonly DraftActor[];
  readonly problem: "required" | string | undefined;
  readonly onChange: (participants: readonly DraftParticipant[]) => void;
}

/** The actors on one side of a relation: chosen by name, or among those that the passage mentions. */
export function ParticipantFields({ side, participants, suggested, problem, onChange }: Props) {
  const messages = useCurationMessages();
  const { ontology } = useExplorer();
  const { roles, isSingle, isRequired } = side;
  const own = participants.filter(({ role }) => roles.includes(role));
  const label = roles.length > 1 ? messages.participants : ontology.role(roles[0]!);
  const remaining = suggested.filter(({ id }) => !participants.some(({ actor }) => actor.id === id));
  const isFull = isSingle && own.length > 0;
  const addActor = ({ id, kind, name, isNew }: DraftActor) => {
    if (!own.some(({ actor }) => actor.id === id))
      onChange([...participants, { actor: { id, kind, name, ...(isNew && { isNew }) }, role: roles[0]! }]);
  };
  const replace = (old: DraftParticipant, next: readonly DraftParticipant[]) =>
    onChange(participants.flatMap((one) => (one === old ? next : [one])));
  return (
    <fieldset className={styles.side}>
      <legend>
        {label}
        {isRequired && <span aria-hidden="true"> *</span>}
      </legend>
      {own.length > 0 && (
        <ul className={styles.chosen}>
          {own.map((participant) => (
            <li key={`${participant.actor.id} ${participant.role}`}>
              <DraftActorName actor={participant.actor} />
              {roles.length > 1 && (
                <select
                  aria-label={messages.roleOf(participant.actor.name)}
                  value={participant.role}
                  onChange={(event) => replace(participant, [{ ...participant, role: event.target.value }])}
                >
                  {roles.map((role) => (
                    <option key={role} value={role}>
                      {ontology.role(role)}
                    </option>
                  ))}
                </select>
              )}
              <IconButton
                icon="close"
                label={messages.remove(participant.actor.name)}
                onClick={() => replace(participant, [])}
              />
            </li>
          ))}
        </ul>
      )}
      {!isFull && (
        <>
          {remaining.length > 0 && (
            <p className={styles.suggested}>
              <span>{messages.mentioned}</span>{" "}
              {remaining.map((actor) => (
                <Button key={actor.id} onClick={() => addActor(actor)}>
                  <ActorSymbol {...actor} /> <bdi>{actor.name}</bdi>
                </Button>
              ))}
            </p>
          )}
          <ActorSearch
            label={messages.searchActor(label)}
            placeholder={messages.addActor}
            isLabelHidden
            isInvalid={problem !== undefined}
            onChoose={addActor}
            onCreate={(kind, name) => addActor(newActor(kind, name))}
          />
        </>
      )}
      {problem && <small className={styles.problem}>{messages.problems.required}</small>}
    </fieldset>
  );
}
