import type { RelationFactsFragment } from "../../api/generated/graphql.ts";
import type { OntologyLabels } from "../../api/ontology.ts";
import type { Messages } from "../../i18n/en.ts";

export type Row = readonly [name: string, value: string | null | undefined];

/** The fields that a relation has because of its kind, as texts. */
export function fieldsOfKind(
  relation: RelationFactsFragment,
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

export function confidenceText(confidence: number, messages: Messages): string {
  return messages.confidence(confidence.toLocaleString(messages.locale, { maximumFractionDigits: 2 }));
}
