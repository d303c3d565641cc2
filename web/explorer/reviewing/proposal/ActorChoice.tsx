import { useId, useState } from "react";
import { ActorSearch } from "../../components/ActorSearch.tsx";
import { Checkbox } from "../../components/Checkbox.tsx";
import { optionsOf, SelectField } from "../../components/SelectField.tsx";
import { ActorSymbol } from "../../components/symbols.tsx";
import { TextField } from "../../components/TextField.tsx";
import { useExplorer } from "../../ExplorerContext.ts";
import { type DraftActor, distinctActors, newActor } from "../../editing/relationDraft.ts";
import { useCurationMessages } from "../../i18n/useCurationMessages.ts";
import type { ProposedActor } from "../proposals.ts";
import styles from "./ActorChoice.module.css";

interface Props {
  readonly proposed: ProposedActor;
  readonly selected: DraftActor;
  readonly onChoose: (chosen: DraftActor) => void;
}

/** Who a mention is: one of the candidates, another actor of the graph, or a new one. */
export function ActorChoice({ proposed, selected, onChoose }: Props) {
  const messages = useCurationMessages();
  const { ontology } = useExplorer();
  const group = useId();
  const { kind, name, actor, mention } = proposed;
  const [created, setCreated] = useState(selected.isNew ? selected : newActor(kind, name));
  const candidates = distinctActors<Candidate>([
    ...mention.candidates.map((each) => each.actor),
    ...(actor ? [actor] : []),
    ...(selected.isNew ? [] : [selected]),
  ]);
  function create(change: { readonly kind?: string; readonly name?: string }): void {
    const next = newActor(change.kind ?? created.kind, change.name ?? created.name);
    setCreated(next);
    if (next.name.trim() !== "") onChoose(next);
  }
  return (
    <fieldset className={styles.choice}>
      <legend>{messages.candidates}</legend>
      {candidates.map((each) => (
        <Checkbox
          key={each.id}
          type="radio"
          name={group}
          checked={each.id === selected.id}
          onChange={() => onChoose(each)}
        >
          <ActorSymbol {...each} /> <bdi>{each.name}</bdi>
          {each.description && (
            <small dir="auto" className={styles.description}>
              {each.description}
            </small>
          )}
        </Checkbox>
      ))}
      <Checkbox type="radio" name={group} checked={selected.isNew === true} onChange={() => create({})}>
        {messages.createActor}
      </Checkbox>
      {selected.isNew && (
        <div className={styles.new}>
          <TextField label={messages.nameOfNew} value={created.name} onChange={(name) => create({ name })} />
          <SelectField
            label={messages.kind}
            value={created.kind}
            options={optionsOf(ontology.data.actorKinds)}
            onChange={(kind) => create({ kind })}
          />
        </div>
      )}
      <ActorSearch
        label={messages.anotherActor}
        placeholder={messages.anotherActor}
        isLabelHidden
        onChoose={({ id, kind, name }) => onChoose({ id, kind, name })}
      />
      <small>{messages.choiceExplained}</small>
    </fieldset>
  );
}

interface Candidate extends DraftActor {
  readonly description?: string | null;
}
