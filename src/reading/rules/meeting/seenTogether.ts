import type { ReadRelation } from "../../reading.ts";
import { arePersons, type Group, type TextClause } from "../arguments/clause.ts";
import { copulaSubject } from "../arguments/copulaSubject.ts";
import { partsWithRole, placeOf, relationOf, spanOf } from "../draft.ts";
import { reportedModality } from "../triggers/modality.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";

const beside = /\b(?:flanked by|(?:seated|sitting|standing) (?:beside|alongside|next to|between|opposite))(?: the)?$/i;

/** "With B at her side, A said", "Flanked by B, A opened", "A was at B's side": persons who are seen together, whatever one of them does. */
export function seenTogetherIn(clause: TextClause, events: readonly Event[]): ReadRelation[] {
  const { groups, language, sentence } = clause;
  if (language !== "en" || sentence.isHeadline) return [];
  return groups.flatMap((companion) => {
    const found = arePersons(companion) ? whoIsBeside(clause, companion, events) : undefined;
    const keys = found?.members.map(({ actor }) => actor?.key);
    if (!found || companion.members.some(({ actor }) => keys!.includes(actor?.key))) return [];
    const main = events.find(({ subject, trigger: { form } }) => form === "finite" && subject === found);
    // "A will open the bridge with B at her side"
    if (
      !main &&
      /\b(?:will|would|may|might|could|is to|are to)\b/.test(clause.text.slice(sentence.start, sentence.end))
    )
      return [];
    const date = main?.date ?? clause.dates.find(({ from }) => from >= companion.to && from <= companion.to + 6);
    const relation = relationOf(clause, {
      kind: "MEETING",
      rule: "activity",
      parts: [found, companion].flatMap((group) => partsWithRole("PARTICIPANT", group)),
      modality: main ? reportedModality(clause, main.trigger, date) : "ASSERTED",
      date,
      passage: spanOf(placeOf(found), placeOf(companion), date),
    });
    return relation ? [relation] : [];
  });
}

/** The person at whose side another one is: whoever the sentence is about. */
function whoIsBeside(clause: TextClause, companion: Group, events: readonly Event[]): Group | undefined {
  const { tokens, text, sentence } = clause;
  const before = text.slice(sentence.start, tokens[companion.from]!.start).trimEnd();
  const after = text.slice(tokens[companion.to - 1]!.end, sentence.end);
  // "A was at B's side"
  if (companion.isGenitive) {
    const told =
      /\bat$/.test(before) && /^(?:['’]s?)? side\b/.test(after) ? copulaSubject(clause, companion.from) : undefined;
    return told && arePersons(told) ? told : undefined;
  }
  const isAtSide = /(?:\bwith(?: the)?|,)$/i.test(before) && /^ (?:by|at) (?:his|her) side\b/.test(after);
  if (!isAtSide && !beside.test(before)) return undefined;
  // "A said that B, with C at his side, had left"
  const described = clause.groups.find(({ to }) => to === companion.from - 1 && tokens[to]?.folded === "with");
  if (described) return arePersons(described) ? described : undefined;
  const main = events.find(
    ({ trigger: { form, value }, subject }) => subject && form === "finite" && value.kind !== "MEETING",
  );
  return main?.subject && arePersons(main.subject) ? main.subject : personBefore(clause, companion);
}

/** "A opened the bridge, B at his side": who the sentence begins with. */
function personBefore({ groups, sentence, tokens }: TextClause, companion: Group): Group | undefined {
  const [first] = groups.filter((group) => group !== companion && group.preposition === "" && !group.isGenitive);
  const opens = first && (first.from <= sentence.from + 1 || /,/.test(tokens[first.from]!.gap));
  return opens && arePersons(first) ? first : undefined;
}
