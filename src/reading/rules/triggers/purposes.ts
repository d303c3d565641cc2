import type { Modality } from "../../../ontology/modalities.ts";
import { foldedText } from "../../text/token.ts";
import type { TextClause } from "../arguments/clause.ts";
import { isPresent, reportedModality } from "./modality.ts";
import type { Event } from "./sentenceTriggers.ts";
import type { Trigger } from "./trigger.ts";

/** "will fly to Rome for talks with", "flew there for a meeting with" */
export function isPurposeOf({ tokens, language }: TextClause, { from }: Trigger): boolean {
  if (language === "ar") return /^(?:for|لاجراء|لعقد|بهدف)$/.test(tokens[from - 1]?.folded ?? "");
  const before = foldedText(tokens, from - 5, from);
  return /\bfor (?:(?:an?|his|her|their|the) )?(?:(?:first|second|third|brief|short|long|urgent|emergency|crisis|further|more|new|fresh|separate|direct|joint|private|rare|official|working|state|final|high|day|round|week|month|session|hour|of|level|two|three|several|day|hour|peace|trade|bilateral) )*$/.test(
    `${before} `,
  );
}

/** "سيتوجه إلى أ لتوقيع عقد مع ب": what is signed there if the journey is made. */
export function isSigningPurpose({ tokens, language }: TextClause, { from }: Trigger): boolean {
  return language === "ar" && /^ل(?:توقيع|ابرام)$/.test(tokens[from]!.folded);
}

/** Who flies somewhere for a meeting plans it; who arrives for talks has them. */
export function modalityOfPurpose(clause: TextClause, { trigger: verb, date }: Event): Modality {
  const own = reportedModality(clause, verb, isPresent(clause.tokens, verb) ? date : undefined);
  const isDeparture =
    clause.language === "en" && /^(?:flew|flown|left|set|headed|departed|sent)$/.test(clause.tokens[verb.from]!.folded);
  return own === "ASSERTED" && isDeparture ? "PLANNED" : own;
}

/** "A, who is to succeed B, was in Rome for talks": without the verbs between the commas. */
export function outsideAsides(
  { tokens, sentence }: TextClause,
  events: readonly Event[],
  { from }: Trigger,
): readonly Event[] {
  const who = tokens.slice(sentence.from, from).findLast(({ folded, gap }) => folded === "who" && /^,/.test(gap));
  const end = who && tokens.slice(who.index + 1, from).find(({ gap }) => /^,/.test(gap));
  return end ? events.filter(({ trigger }) => trigger.from < who!.index || trigger.from >= end.index) : events;
}
