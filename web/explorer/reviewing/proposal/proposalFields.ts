import type { OntologyLabels } from "../../api/ontology.ts";
import type { AllMessages } from "../../i18n/enCuration.ts";
import type { Proposal } from "../proposals.ts";

/** What a proposal says besides its actors and dates, as far as the text says it. */
export function proposalFields(
  { place, stance, measures, programme, office, associationType }: Proposal,
  messages: AllMessages,
  ontology: OntologyLabels,
): readonly (readonly [name: string, value: string])[] {
  const list = new Intl.ListFormat(messages.locale, { type: "unit" });
  const fields = [
    [messages.place, place],
    [messages.stance, stance && ontology.stance(stance)],
    [messages.measures, measures.length > 0 ? list.format(measures.map(ontology.measure)) : null],
    [messages.programme, programme],
    [messages.role, office],
    [messages.associationType, associationType],
  ] as const;
  return fields.flatMap(([name, value]) => (value ? [[name, value] as const] : []));
}
