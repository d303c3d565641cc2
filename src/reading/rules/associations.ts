import type { ReadRelation } from "../reading.ts";
import { arabicObject } from "./arabicArguments.ts";
import type { Group, TextClause } from "./clause.ts";
import { partsWithRole, placeOf, relationOf, spanOf } from "./draft.ts";
import { englishObject } from "./englishArguments.ts";
import { reportedModality } from "./modality.ts";
import type { Event } from "./sentenceTriggers.ts";

/** The other ties that a trigger reports, one for each pair. */
export function associationsOf(clause: TextClause, event: Event): ReadRelation[] {
  const { trigger, subject } = event;
  if (trigger.value.kind !== "ASSOCIATION") return [];
  const { pattern } = trigger.value;
  const object = objectOf(clause, event);
  const pairs: readonly (readonly [Group["members"][number], Group["members"][number]])[] =
    subject && object
      ? subject.members.flatMap((one) => object.members.map((other) => [one, other] as const))
      : !pattern.directed && subject?.members.length === 2
        ? [[subject.members[0]!, subject.members[1]!]]
        : [];
  const { tokens } = clause;
  const words = { start: tokens[trigger.from]!.start, end: tokens[trigger.to - 1]!.end };
  return pairs.flatMap(([from, to]) => {
    const isDetention = pattern.type === "detention";
    const fits = isDetention
      ? from.actor?.kind !== "PERSON" && to.actor?.kind === "PERSON"
      : pattern.directed
        ? from.actor?.kind === "STATE" && to.actor?.kind === "STATE"
        : true;
    const relation = fits
      ? relationOf(
          clause,
          {
            kind: "ASSOCIATION",
            rule: pattern.type,
            parts: [...partsWithRole("FROM", alone(from)), ...partsWithRole("TO", alone(to))],
            modality: reportedModality(clause, trigger),
            date: event.date,
            passage: spanOf(words, placeOf(alone(from)), placeOf(alone(to)), event.date),
          },
          { associationType: pattern.type, directed: pattern.directed },
        )
      : null;
    return relation && relation.participants.length === 2 ? [relation] : [];
  });
}

function alone(phrase: Group["members"][number]): Group {
  return { from: phrase.from, to: phrase.to, members: [phrase], preposition: "", isGenitive: false };
}

function objectOf(clause: TextClause, { trigger, subject }: Event): Group | undefined {
  if (trigger.value.kind !== "ASSOCIATION") return undefined;
  const { prepositions } = trigger.value.pattern;
  if (trigger.form === "passive") return clause.groups.filter((group) => group.to <= trigger.from).at(-1);
  return clause.language === "ar"
    ? arabicObject(clause, trigger, subject, prepositions, 8)
    : englishObject(clause, trigger, prepositions, 6);
}
