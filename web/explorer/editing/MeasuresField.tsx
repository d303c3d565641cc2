import { Checkbox } from "../components/Checkbox.tsx";
import { useExplorer } from "../ExplorerContext.ts";
import { useMessages } from "../i18n/useMessages.ts";
import styles from "./KindField.module.css";

interface Props {
  readonly measures: readonly string[];
  readonly onChange: (measures: readonly string[]) => void;
}

/** The measures of a sanction. */
export function MeasuresField({ measures, onChange }: Props) {
  const messages = useMessages();
  const { ontology } = useExplorer();
  return (
    <fieldset className={styles.kinds}>
      <legend>{messages.measures}</legend>
      {ontology.data.measures.map(({ key, label }) => {
        const isChosen = measures.includes(key);
        const others = measures.filter((one) => one !== key);
        return (
          <Checkbox key={key} checked={isChosen} onChange={() => onChange(isChosen ? others : [...others, key])}>
            {label}
          </Checkbox>
        );
      })}
    </fieldset>
  );
}
