import type { ReadRelation } from "../../reading.ts";
import { foldedText } from "../../text/token.ts";
import type { TextClause } from "../arguments/clause.ts";
import { lightVerbOf } from "../triggers/governor.ts";
import { reportedModality } from "../triggers/modality.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";

/** Ties that somebody can end by a decision. */
const bonds = /^(?:contract|agreement|treaty|alliance|coalition|partnership|military-cooperation|war)$/;
const ending =
  /^(?:cancel|scrap|end|tear|tore|rip|annul|terminat|abrogat|rescind|renounc|void|break|broke|quit|left|leav|pull|withdr|suspend|drop|abandon)/;
const endOfSpan = /(?:^| )(end(?:ed|s|ing)?)(?: \S+){0,4} (?:years|decades?|months|weeks|days|century|centuries) of$/;

/** "cancelled a contract with B": the verb that ends the tie which an English noun names; there has been one. */
export function endOfBond(clause: TextClause, event: Event, events: readonly Event[]): Event | undefined {
  const { trigger } = event;
  const { value, form } = trigger;
  if (clause.language !== "en" || form !== "noun" || value.kind !== "ASSOCIATION") return undefined;
  if (!value.patterns.every(({ type, directed }) => !directed && bonds.test(type))) return undefined;
  // "an accord ending ten years of war between A and B", "to end ten years of war"
  const [, end] = endOfSpan.exec(foldedText(clause.tokens, trigger.from - 7, trigger.from)) ?? [];
  if (end !== undefined) return end === "end" ? { ...event, date: undefined } : event;
  const verb = lightVerbOf(clause, trigger, events);
  return verb && ending.test(clause.tokens[verb.trigger.from]!.folded) ? verb : undefined;
}

/** The tie with the day of its end, unless it is only to end. */
export function endedBy(clause: TextClause, relation: ReadRelation, { trigger, date }: Event): ReadRelation {
  const isEnded = reportedModality(clause, trigger, date) === "ASSERTED";
  return { ...relation, date: null, dateText: null, endDate: isEnded ? (date?.past ?? null) : null };
}
