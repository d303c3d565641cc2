import type { RelationKind } from "../api/deferred/generated/graphql.ts";
import { Checkbox } from "../components/Checkbox.tsx";
import { RelationSymbol } from "../components/symbols.tsx";
import { useCurationMessages } from "../i18n/useCurationMessages.ts";
import styles from "./KindField.module.css";
import { sidesOf } from "./relationSides.ts";

/** The choice of the kind of a new relation. */
export function KindField({ kind, onChange }: { kind: RelationKind; onChange: (kind: RelationKind) => void }) {
  const messages = useCurationMessages();
  return (
    <fieldset className={styles.kinds}>
      <legend>{messages.kind}</legend>
      {(Object.keys(sidesOf) as RelationKind[]).map((each) => (
        <Checkbox key={each} type="radio" name="kind" checked={each === kind} onChange={() => onChange(each)}>
          <RelationSymbol kind={each} /> {messages.kindNames[each]}
        </Checkbox>
      ))}
    </fieldset>
  );
}
