import type { ReadRelation } from "../reading.ts";
import * as arabic from "../tables/ar/sanction.ts";
import * as english from "../tables/en/sanction.ts";
import { arabicObject } from "./arabicArguments.ts";
import type { Group, TextClause } from "./clause.ts";
import { partsWithRole, placeOf, relationOf, spanOf } from "./draft.ts";
import { englishObject } from "./englishArguments.ts";
import { reportedModality } from "./modality.ts";
import type { Event } from "./sentenceTriggers.ts";

/** The sanction that a trigger reports; null if the sentence does not say by whom or against whom. */
export function sanctionOf(clause: TextClause, event: Event, events: readonly Event[]): ReadRelation | null {
  const { trigger } = event;
  if (trigger.value.kind !== "SANCTION") return null;
  const { pattern, isNoun } = trigger.value;
  const isPart =
    isNoun &&
    events.some(
      ({ trigger: other }) =>
        other.value.kind === "SANCTION" &&
        !other.value.isNoun &&
        other.from < trigger.from &&
        trigger.from - other.to < 12,
    );
  if (isPart) return null;
  const found = partiesOf(clause, event);
  if (!found?.issuer || !found.target || found.target.members.length === 0) return null;
  const { issuer, target } = found;
  if (issuer.members.some(({ actor }) => actor?.kind === "PERSON")) return null;
  const { tokens, text, sentence, language } = clause;
  const words = { start: tokens[trigger.from]!.start, end: tokens[trigger.to - 1]!.end };
  const passage = spanOf(words, placeOf(issuer), placeOf(target), event.date);
  const tables = language === "en" ? english : arabic;
  const measures = tables.sanctionMeasures
    .filter(([words]) => words.test(text.slice(sentence.start, sentence.end)))
    .map(([, measure]) => measure);
  const isLifted = pattern === "lift";
  const relation = relationOf(
    clause,
    {
      kind: "SANCTION",
      rule: pattern,
      parts: [...partsWithRole("ISSUER", issuer), ...partsWithRole("TARGET", target)],
      modality: reportedModality(clause, trigger),
      date: isLifted ? undefined : event.date,
      passage,
    },
    { measures: isNoun ? [] : measures, programme: programmeOf(text.slice(sentence.start, sentence.end), language) },
  );
  return relation && isLifted && event.date ? { ...relation, endDate: event.date.past } : relation;
}

function partiesOf(
  clause: TextClause,
  { trigger, subject }: Event,
): { issuer?: Group | undefined; target?: Group | undefined } | null {
  if (trigger.value.kind !== "SANCTION") return null;
  const { pattern } = trigger.value;
  const isArabic = clause.language === "ar";
  if (pattern === "subjectTo") {
    const target = clause.groups.filter((group) => group.to <= trigger.from).at(-1);
    return { issuer: subject, target };
  }
  if (trigger.form === "passive") {
    const target = clause.groups.filter((group) => group.to <= trigger.from && group.preposition === "").at(-1);
    return pattern === "target" || pattern === "list" ? { issuer: subject, target } : null;
  }
  const byPattern = {
    impose: ["on", "against", "علي", "ضد"],
    noun: ["on", "against", "علي", "ضد"],
    lift: ["on", "against", "from", "عن", "علي"],
    list: [""],
    target: [""],
  };
  const prepositions = byPattern[pattern];
  const target = isArabic
    ? arabicObject(clause, trigger, subject, prepositions)
    : englishObject(clause, trigger, prepositions, 14);
  return { issuer: subject, target };
}

/** The law or programme of a sanction: "under the Magnitsky Act", "بموجب قانون …". */
function programmeOf(sentence: string, language: TextClause["language"]): string | null {
  const found =
    language === "en"
      ? /\bunder (?:the )?((?:[A-Z][\w-]+ )+(?:Act|Order|Law|Regulation))/.exec(sentence)
      : /بموجب (قانون [^،.]+)/.exec(sentence);
  return found?.[1] ?? null;
}
