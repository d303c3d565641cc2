import type { RelationFactsFragment } from "../../api/generated/graphql.ts";
import type { OntologyLabels } from "../../api/ontology.ts";
import { useExplorer } from "../../ExplorerContext.ts";
import { dateText } from "../../i18n/dates.ts";
import type { Messages } from "../../i18n/en.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import styles from "./RelationDetails.module.css";

type Row = readonly [name: string, value: string | null | undefined];

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
    ...fieldsOfKind(relation, asOf, messages, ontology),
    [
      messages.sourceCount(sourceCount),
      confidence === null
        ? ""
        : messages.confidence(confidence.toLocaleString(messages.locale, { maximumFractionDigits: 2 })),
    ],
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

function fieldsOfKind(
  relation: RelationFactsFragment,
  asOf: string | null,
  messages: Messages,
  ontology: OntologyLabels,
): readonly Row[] {
  const list = (texts: readonly string[]) =>
    texts.length > 0 ? new Intl.ListFormat(messages.locale, { type: "unit" }).format(texts) : null;
  switch (relation.__typename) {
    case "Meeting":
      return [
        [messages.mode, relation.mode && ontology.meetingMode(relation.mode)],
        [messages.topics, list(relation.topics)],
      ];
    case "Sanction":
      return [
        [messages.measures, list(relation.measures.map(ontology.measure))],
        [messages.programme, relation.programme],
        [messages.reference, relation.reference],
        [
          asOf === null ? messages.inForceToday : messages.inForceOn(dateText(asOf, messages)),
          relation.inForce ? messages.yes : messages.no,
        ],
      ];
    case "Statement":
      return [
        [messages.stance, relation.stance && ontology.stance(relation.stance)],
        [messages.medium, relation.medium],
      ];
    case "Affiliation":
      return [[messages.role, relation.memberRole]];
    default:
      return [];
  }
}
