import { Checkbox } from "../../components/Checkbox.tsx";
import { Note } from "../../components/Note.tsx";
import { useCurationMessages } from "../../i18n/useCurationMessages.ts";
import type { Comparison } from "./loadComparison.ts";
import styles from "./Merging.module.css";

export type Decision = "merge" | "distinct";

interface Props {
  readonly decision: Decision;
  /** The names of the actor that goes on and of the other one. */
  readonly names: readonly [string, string];
  /** Undefined while it is loaded. */
  readonly comparison: Comparison | null | undefined;
  readonly onChange: (decision: Decision) => void;
}

/** Whether two actors are one, and what will happen. */
export function DecisionFields({ decision, names, comparison, onChange }: Props) {
  const messages = useCurationMessages();
  const [one, other] = comparison?.actors ?? [];
  const areDistinct = one?.actor.distinctFrom.some(({ id }) => id === other?.actor.id) ?? false;
  const relationsOfBoth = comparison?.relationsOfBoth ?? 0;
  const choice = (value: Decision, label: string) => (
    <Checkbox type="radio" name="decision" checked={decision === value} onChange={() => onChange(value)}>
      {label}
    </Checkbox>
  );
  return (
    <fieldset className={styles.decision}>
      <legend>{messages.decision}</legend>
      {areDistinct && <Note variant="error">{messages.areDistinct}</Note>}
      {choice("merge", messages.one)}
      {choice("distinct", messages.two)}
      <p role="status">
        {decision === "distinct" ? messages.whatDistinctDoes : messages.whatMergeDoes(...names)}
        {decision === "merge" && relationsOfBoth > 0 && ` ${messages.whatBecomesOfRelationsOfBoth(relationsOfBoth)}`}
      </p>
    </fieldset>
  );
}
