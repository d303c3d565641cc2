import type { ReadRelation } from "../../reading.ts";
import type { TextClause } from "../arguments/clause.ts";
import { lightVerbOf } from "../triggers/governor.ts";
import { reportedModality } from "../triggers/modality.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";

/** Ties that somebody can end by a decision. */
const bonds = /^(?:contract|agreement|treaty|alliance|coalition|partnership|military-cooperation)$/;
const ending =
  /^(?:cancel|scrap|end|tear|tore|rip|annul|terminat|abrogat|rescind|renounc|void|break|broke|quit|left|leav|pull|withdr|suspend|drop|abandon)/;

/** "cancelled a contract with B": the verb that ends the tie which an English noun names; there has been one. */
export function endOfBond(clause: TextClause, { trigger }: Event, events: readonly Event[]): Event | undefined {
  const { value, form } = trigger;
  if (clause.language !== "en" || form !== "noun" || value.kind !== "ASSOCIATION") return undefined;
  if (!value.patterns.every(({ type, directed }) => !directed && bonds.test(type))) return undefined;
  const verb = lightVerbOf(clause, trigger, events);
  return verb && ending.test(clause.tokens[verb.trigger.from]!.folded) ? verb : undefined;
}

/** The tie with the day of its end, unless it is only to end. */
export function endedBy(clause: TextClause, relation: ReadRelation, { trigger, date }: Event): ReadRelation {
  const isEnded = reportedModality(clause, trigger, date) === "ASSERTED";
  return { ...relation, date: null, dateText: null, endDate: isEnded ? (date?.past ?? null) : null };
}
