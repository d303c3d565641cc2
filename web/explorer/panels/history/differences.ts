import type { RelationFactsFragment } from "../../api/generated/graphql.ts";
import type { OntologyLabels } from "../../api/ontology.ts";
import { whenText } from "../../i18n/dates.ts";
import { isolated } from "../../i18n/direction.ts";
import type { AllMessages } from "../../i18n/enCuration.ts";
import { fieldsOfKind, type Row } from "../relation/relationFields.ts";

export interface Difference {
  readonly field: string;
  /** Null if the version has no value. */
  readonly before: string | null;
  readonly after: string | null;
}

/** The fields in which two versions of a relation differ, as texts in the reader's language. */
export function differences(
  before: RelationFactsFragment,
  after: RelationFactsFragment,
  messages: AllMessages,
  ontology: OntologyLabels,
): readonly Difference[] {
  const earlier = new Map(allFields(before, messages, ontology));
  return allFields(after, messages, ontology)
    .map(([field, value]) => ({ field, before: earlier.get(field) ?? null, after: value ?? null }))
    .filter((one) => one.before !== one.after);
}

function allFields(relation: RelationFactsFragment, messages: AllMessages, ontology: OntologyLabels): readonly Row[] {
  const { kind, modality, participants, place, summary, confidence } = relation;
  const names = participants.map(({ role, actor }) => `${isolated(actor.name)} (${ontology.role(role)})`);
  return [
    [messages.date, whenText(relation, ontology.lasting(kind), messages)],
    [messages.participants, new Intl.ListFormat(messages.locale, { type: "unit" }).format(names)],
    [messages.modality, ontology.modality(modality)],
    [messages.place, place],
    ...fieldsOfKind(relation, messages, ontology),
    ...(relation.__typename === "Association" ? ([[messages.label, relation.label]] as const) : []),
    [messages.summary, summary],
    [messages.confidenceField, confidence?.toLocaleString(messages.locale)],
  ];
}
