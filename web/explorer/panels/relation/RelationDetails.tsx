import type { RelationFactsFragment } from "../../api/generated/graphql.ts";
import { useExplorer } from "../../ExplorerContext.ts";
import { dateText } from "../../i18n/dates.ts";
import type { Messages } from "../../i18n/en.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import styles from "./RelationDetails.module.css";
import { confidenceText, fieldsOfKind, type Row } from "./relationFields.ts";

interface Props {
  readonly relation: RelationFactsFragment;
  /** The day for which `inForce` was loaded; null for today. */
  readonly asOf: string | null;
}

/** A relation's place, the fields of its kind, its source count and its confidence, as far as they are known. */
export function RelationDetails({ relation, asOf }: Props) {
  const messages = useMessages();
  const { ontology } = useExplorer();
  const { place, sourceCount, confidence } = relation;
  const rows: readonly Row[] = [
    [messages.place, place],
    ...fieldsOfKind(relation, messages, ontology),
    ...inForce(relation, asOf, messages),
    [messages.sourceCount(sourceCount), confidence === null ? "" : confidenceText(confidence, messages)],
  ];
  return (
    <dl className={styles.details}>
      {rows.map(([name, value]) =>
        value === null || value === undefined ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

function inForce(relation: RelationFactsFragment, asOf: string | null, messages: Messages): readonly Row[] {
  if (relation.__typename !== "Sanction") return [];
  const name = asOf === null ? messages.inForceToday : messages.inForceOn(dateText(asOf, messages));
  return [[name, relation.inForce ? messages.yes : messages.no]];
}
