import { useActorNames } from "../../api/useActorNames.ts";
import { ActorSearch } from "../../components/ActorSearch.tsx";
import { Button } from "../../components/Button.tsx";
import { Checkbox } from "../../components/Checkbox.tsx";
import { Chips } from "../../components/Chips.tsx";
import { IconButton } from "../../components/IconButton.tsx";
import { VisuallyHidden } from "../../components/VisuallyHidden.tsx";
import { useExplorer } from "../../ExplorerContext.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { searchPaths } from "../../view/commands.ts";
import { hopsLimit } from "../../view/loosen.ts";
import { createPathArgs, type PathArgs } from "../../view/view.ts";
import styles from "./PathConditionFields.module.css";

interface ConditionProps {
  readonly pathArgs: PathArgs;
  readonly change: (change: Partial<PathArgs>) => void;
}

/** The conditions of a path search besides the filter; each change repeats the search. */
export function PathConditionFields({ pathArgs }: { pathArgs: PathArgs }) {
  const messages = useMessages();
  const { run } = useExplorer();
  const change = (part: Partial<PathArgs>) => run(searchPaths({ ...pathArgs, ...part }));
  const unconditioned = createPathArgs(pathArgs.from, pathArgs.to);
  const hasConditions = JSON.stringify({ ...pathArgs, first: 0 }) !== JSON.stringify({ ...unconditioned, first: 0 });
  const props = { pathArgs, change };
  return (
    <details className={styles.conditions} open={hasConditions}>
      <summary>{messages.conditions}</summary>
      <NumbersAndRanking {...props} />
      <ActorListCondition list="via" {...props} />
      <ActorListCondition list="avoid" {...props} />
      <YesNoConditions {...props} />
      {hasConditions && (
        <Button variant="link" onClick={() => change(unconditioned)}>
          {messages.clearConditions}
        </Button>
      )}
    </details>
  );
}

function NumbersAndRanking({ pathArgs, change }: ConditionProps) {
  const messages = useMessages();
  const clampHops = (hops: number) => Math.max(1, Math.min(hopsLimit, hops || createPathArgs(null).maxHops));
  return (
    <>
      <label className={styles.field}>
        <span>{messages.maxDegree}</span>
        <input
          type="number"
          min={1}
          max={999_999}
          placeholder={messages.noLimit}
          value={pathArgs.maxDegree ?? ""}
          onChange={(event) => change({ maxDegree: Number(event.target.value) || null })}
        />
      </label>
      <label className={styles.field}>
        <span>{messages.maxHops}</span>
        <input
          type="number"
          min={1}
          max={hopsLimit}
          value={pathArgs.maxHops}
          onChange={(event) => change({ maxHops: clampHops(Number(event.target.value)) })}
        />
      </label>
      <label className={styles.field}>
        <span>{messages.rankBy}</span>
        <select value={pathArgs.rankBy} onChange={(event) => change({ rankBy: event.target.value })}>
          {Object.entries(messages.ranks).map(([rank, text]) => (
            <option key={rank} value={rank}>
              {text}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

/** The actors that a path must pass through, or must not. */
function ActorListCondition({ list, pathArgs, change }: ConditionProps & { list: "via" | "avoid" }) {
  const messages = useMessages();
  const ids = pathArgs[list];
  const nameOf = useActorNames(ids);
  return (
    <div>
      <ActorSearch
        label={messages[list]}
        placeholder={messages.addActor}
        onChoose={({ id }) => change({ [list]: [...new Set([...ids, id])] })}
      />
      {ids.length > 0 && (
        <Chips items={ids.map((id) => ({ id }))}>
          {({ id }) => (
            <>
              <bdi>{nameOf(id)}</bdi>
              <IconButton
                icon="close"
                label={messages.remove(nameOf(id))}
                onClick={() => change({ [list]: ids.filter((one) => one !== id) })}
              />
            </>
          )}
        </Chips>
      )}
    </div>
  );
}

function YesNoConditions({ pathArgs: { inTimeOrder, direction }, change }: ConditionProps) {
  const messages = useMessages();
  const isForward = direction === "FORWARD";
  return (
    <fieldset>
      <legend>
        <VisuallyHidden>{messages.conditions}</VisuallyHidden>
      </legend>
      <Checkbox checked={inTimeOrder} onChange={() => change({ inTimeOrder: !inTimeOrder })}>
        {messages.inTimeOrder}
      </Checkbox>
      <Checkbox checked={isForward} onChange={() => change({ direction: isForward ? "ANY" : "FORWARD" })}>
        {messages.forwardOnly}
      </Checkbox>
    </fieldset>
  );
}
