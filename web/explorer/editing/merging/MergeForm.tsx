import { useState } from "react";
import { useCurationMessages } from "../../i18n/useCurationMessages.ts";
import { FormDialog, type FormProps } from "../FormDialog.tsx";
import { ReasonField } from "../ReasonField.tsx";
import type { TaskActor } from "../task.ts";
import { ComparisonSection } from "./ComparisonSection.tsx";
import { type Decision, DecisionFields } from "./DecisionFields.tsx";
import { namesToTell } from "./namesToTell.ts";
import { OtherActorField } from "./OtherActorField.tsx";
import { useComparison } from "./useComparison.ts";
import { useDecision } from "./useDecision.ts";

/** Finds an actor that may be the same as another one, shows both, and merges them or declares them distinct. */
export function MergeForm({ actor, onClose, onDone }: FormProps & { actor: TaskActor }) {
  const messages = useCurationMessages();
  const [other, setOther] = useState<TaskActor | null>(null);
  const [isOtherKept, setIsOtherKept] = useState(false);
  const [decision, setDecision] = useState<Decision>("merge");
  const [reason, setReason] = useState("");
  const [isChecked, setIsChecked] = useState(false);
  const comparison = useComparison(other && [actor.id, other.id]);
  const { submit, isPending, error } = useDecision(decision, onDone);
  const isMissing = isChecked && reason.trim() === "";
  const pair = other && ((isOtherKept ? [other, actor] : [actor, other]) as readonly [TaskActor, TaskActor]);
  function send(): void {
    setIsChecked(true);
    if (pair && reason.trim() !== "") submit(pair, reason.trim());
  }
  function choose(chosen: TaskActor | null): void {
    setOther(chosen);
    setIsOtherKept(false);
    setIsChecked(false);
  }
  return (
    <FormDialog
      title={messages.compareActors}
      isWide
      submitLabel={decision === "merge" ? messages.merge : messages.declareDistinct}
      conflict={messages.mergeRefused}
      {...{ isPending, error, onClose }}
      onSubmit={send}
    >
      {pair ? (
        <>
          <ComparisonSection
            query={comparison}
            keptId={decision === "merge" ? pair[0].id : null}
            onSwap={() => setIsOtherKept(!isOtherKept)}
            onChooseOther={() => choose(null)}
          />
          <DecisionFields
            decision={decision}
            names={namesToTell(pair)}
            comparison={comparison.data}
            onChange={setDecision}
          />
          <ReasonField
            value={reason}
            onChange={setReason}
            problem={isMissing ? messages.problems.required : undefined}
          />
        </>
      ) : (
        <OtherActorField actor={actor} isMissing={isChecked} onChoose={choose} />
      )}
    </FormDialog>
  );
}
