import type { Modality } from "../../../ontology/modalities.ts";
import type { TextClause } from "../arguments/clause.ts";
import { reportedModality } from "../triggers/modality.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";

/** "did not rule out talks": who does not deny something says that it may be. */
export function isNotDenied(clause: TextClause, { trigger }: Event): boolean {
  const isDenial = trigger.value.kind === "STATEMENT" && trigger.value.stance === "DENY";
  return clause.language === "en" && isDenial && reportedModality(clause, trigger) === "DENIED";
}

/** "telephoned A to thank him" tells what was said. */
export function modalityOfStatement(clause: TextClause, { trigger, date }: Event, events: readonly Event[]): Modality {
  // "لم ترد أ، بحسب ب": b has said so.
  if (clause.language === "ar" && trigger.form === "noun") return "ASSERTED";
  // "briefs the council on 20 May"
  const modality = reportedModality(clause, trigger, clause.language === "en" ? date : undefined);
  const verb = events.findLast(({ trigger: { from, form } }) => from < trigger.from && form !== "noun");
  const isPurpose =
    clause.language === "en" &&
    trigger.form === "base" &&
    verb?.trigger.value.kind === "MEETING" &&
    verb.trigger.value.pattern === "call";
  return modality === "PLANNED" && isPurpose ? reportedModality(clause, verb.trigger) : modality;
}
