import type { ReadRelation } from "../../reading.ts";
import { arePersons, type Group, type TextClause } from "../arguments/clause.ts";
import { partsWithRole, placeOf, relationOf, spanOf, wordsOf } from "../draft.ts";
import { reportedModality } from "../triggers/modality.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import { meetingPlace } from "./meetingPlace.ts";

/** What stands before those who are there, folded: "بحضور", "في حضور", "تحت أنظار". */
const beforePresent = /^(?:و?بحضور|حضور|انظار|مراي|و?بمشاركه|برفقه|[يت]رافقه(?:ا|ما)?)$/;
/** What may stand between them in a list: "بحضور كل من أ وب، إضافة إلى ج". */
const listed = /^(?:كل|كلا|من|و?كذلك|و?بحضور|اضافه|الي|جانب|فضلا|عن|ايضا)$/;

/** How many words the title of somebody in a list may have. */
const longestTitle = 6;

/** Those whose presence a sentence tells behind a token: "بحضور وزير الخارجية فلان". */
export function presentAfter(clause: TextClause, from: number): Group | undefined {
  const { tokens, sentence } = clause;
  // "بحضور ج، وقع أ وب"
  const isAhead = beforePresent.test(tokens[sentence.from]!.folded);
  const word = tokens
    .slice(isAhead ? sentence.from : from, sentence.to)
    .find(
      ({ folded, index }) =>
        beforePresent.test(folded) && !/^(?:بعد|دون|عدم|قبل)$/.test(tokens[index - 1]?.folded ?? ""),
    );
  if (!word) return undefined;
  const present = listFrom(clause, word.index + 1);
  const [first] = present;
  return first && { ...first, to: present.at(-1)!.to, members: present.flatMap(({ members }) => members) };
}

/** The persons of a list: "كل من أ وب، إضافة إلى مدير الشركة ج". */
function listFrom({ groups, tokens, sentence }: TextClause, from: number): Group[] {
  const found: Group[] = [];
  for (let index = from; index < sentence.to; ) {
    const group = groups.find((each) => each.from === index);
    // "والرئيسة التنفيذية للشركة فلانة": words that no phrase covers.
    const next = groups.find((each) => each.from > index && each.from <= index + longestTitle);
    const isTitled =
      found.length > 0 &&
      /^و/.test(tokens[index]!.folded) &&
      next?.preposition === "" &&
      !tokens.slice(index, next.from).some(({ gap }) => /[،؛.:]/.test(gap));
    // "صافح أ، بحضور ب، رئيس الوفد ج": what stands behind the insertion is no more of it.
    const isInserted = found.length === 1 && /،/.test(tokens[from - 1]!.gap) && /،/.test(tokens[index]!.gap);
    if (isInserted && !/^و/.test(tokens[index]!.folded)) break;
    if (group && arePersons(group)) found.push(group);
    else if (!group && isTitled && arePersons(next!)) found.push(next!);
    else if (!listed.test(tokens[index]!.folded)) break;
    index = found.at(-1) && found.at(-1)!.to > index ? found.at(-1)!.to : index + 1;
  }
  return found;
}

/**
 * "أشرف أ على العملية بحضور ب", "وُقع الاتفاق بحضور أ وب": who does something in whose presence has met them.
 * @param found what else the sentence tells
 */
export function presenceIn(
  clause: TextClause,
  events: readonly Event[],
  found: readonly ReadRelation[],
): ReadRelation | null {
  const { language, sentence, groups } = clause;
  if (language !== "ar" || sentence.isHeadline) return null;
  if (found.some(({ kind, passage }) => kind === "MEETING" && passage.start >= sentence.start)) return null;
  const present = presentAfter(clause, sentence.from);
  if (!present) return null;
  const verb = events.findLast(({ trigger: { form, from } }) => form === "finite" && from < present.from);
  const actor = verb?.subject ?? groups.find(({ from }) => from === sentence.from + 1);
  const acting =
    signers(clause, present.from) ??
    (actor && actor.to <= present.from && actor.preposition === "" && (arePersons(actor) || isSigned(clause, verb))
      ? actor
      : undefined);
  const all = [...(acting ? [acting] : []), present];
  if (new Set(all.flatMap(({ members }) => members.map(({ actor: each }) => each!.key))).size < 2) return null;
  const first = verb?.trigger ?? { from: present.from - 1, to: present.from };
  return relationOf(
    clause,
    {
      kind: "MEETING",
      rule: "presence",
      parts: all.flatMap((group) => partsWithRole("PARTICIPANT", group)),
      modality: verb ? reportedModality(clause, verb.trigger, verb.date) : "ASSERTED",
      date: verb?.date,
      passage: spanOf(wordsOf(clause, first), ...all.map(placeOf), verb?.date),
    },
    { place: verb ? meetingPlace(clause, verb.trigger) : null },
  );
}

/** "وقعت شركتا أ وب عقدا بحضور ج": those who sign may be bodies. */
function isSigned({ tokens }: TextClause, verb: Event | undefined): boolean {
  return verb !== undefined && /^[وف]?س?[يت]?وقع(?:ا|ت|تا|وا|ان)?$/.test(tokens[verb.trigger.from]!.folded);
}

/** "حمل العقد توقيع أ وب" */
function signers({ groups, tokens, sentence }: TextClause, end: number): Group | undefined {
  const noun = tokens.slice(sentence.from, end).find(({ folded }) => folded === "توقيع")?.index;
  const group = noun === undefined ? undefined : groups.find(({ from }) => from === noun + 1);
  return group && arePersons(group) ? group : undefined;
}
