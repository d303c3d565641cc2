import { chainThrough } from "../../actors/phrase.ts";
import type { Token } from "../../text/token.ts";
import { wordsOf } from "../draft.ts";
import { carriedSpeaker } from "../statement/carriedSpeaker.ts";
import type { Trigger } from "../triggers/trigger.ts";
import { agrees, mayStandFor } from "./agreement.ts";
import { between, isBesideVerb } from "./arabicAdjacency.ts";
import { nounOwner } from "./arabicNounOwners.ts";
import { isAddressed, isObject } from "./arabicObjects.ts";
import { ordinalSubject } from "./arabicOrdinals.ts";
import { precededSubject, precedingSubject } from "./arabicSubjectsBefore.ts";
import { arePersons, type Group, groupAfter, type TextClause } from "./clause.ts";
import { isOfNobody } from "./isOfNobody.ts";
import { limitAfter } from "./limitAfter.ts";

/** Who does what a trigger says, in Arabic: what stands directly before the verb, or else the first phrase after it. */
export function arabicSubject(
  clause: TextClause,
  trigger: Trigger,
  before: readonly { readonly trigger: Trigger; readonly subject: Group | undefined }[],
): Group | undefined {
  const last = before.findLast(
    ({ trigger: { form }, subject }) => form !== "noun" && subject && agrees(clause, trigger, subject),
  )?.subject;
  if (trigger.form === "noun") return nounOwner(clause, trigger);
  if (trigger.form === "gerund")
    return speakerBefore(clause, trigger, before) ?? (isOfUnnamed(clause, trigger, before) ? undefined : last);
  const owner = relativeOwner(clause, trigger);
  // "الحزب الذي يتزعمه فلان": the pronoun stands for what is before.
  const acting = owner && trigger.hasPronoun ? actingOnOwner(clause, trigger) : undefined;
  // "الشركة التي قال إنها": a man speaks about the firm.
  if (acting || (owner && agrees(clause, trigger, owner))) return acting ?? owner;
  const ordinal = ordinalSubject(clause, trigger);
  if (ordinal) return ordinal;
  const preceding = precededSubject(clause, trigger) ?? precedingSubject(clause, trigger);
  if (preceding && agrees(clause, trigger, preceding)) return preceding;
  // "لكنه طالب واشنطن", "أنه أمر": the subject is a pronoun.
  if (
    /^(?:وهو|وهي|و?لكنه|و?لكنها|و?انه|و?انها|وانه|فانه|فانها|بانه|بانها|لانه|لانها)$/.test(
      clause.tokens[trigger.from - 1]?.folded ?? "",
    )
  )
    return last && isMeantByPronoun(clause, trigger.from - 1, last)
      ? last
      : personBefore(clause, trigger.from - 1, last);
  // "ألقى خطابا دعا فيه إسرائيل": who follows is no subject.
  if (/^(?:فيه|فيها|خلاله|خلالها|عبره|به|بها|له|لها|عليه|عليها)$/.test(clause.tokens[trigger.to]?.folded ?? ""))
    return (
      clause.groups.find(
        ({ from, preposition }) =>
          from === trigger.to + 1 && preposition === "" && /^[بعل]/.test(clause.tokens[trigger.to]!.folded),
      ) ?? last
    );
  if (isPluperfect(clause, trigger)) return betweenAuxiliaries(clause, trigger);
  const issuer = issuerOfStatement(clause, trigger);
  if (issuer) return issuer;
  if (isOfNobody(clause, trigger)) return undefined;
  const isFar =
    trigger.value.kind === "STATEMENT" ||
    (trigger.hasPronoun && trigger.value.kind === "MEETING" && trigger.value.pattern === "host");
  const following = groupAfter(clause, trigger.to, limitAfter(clause, trigger.to, isFar ? 8 : 2), [""]);
  return following &&
    !isPairOfObjects(clause, following) &&
    isBesideVerb(clause, trigger, following) &&
    agrees(clause, trigger, following) &&
    (trigger.hasPronoun || !(isObject(clause, trigger, following) || (last && isAddressed(clause, trigger, following))))
    ? following
    : last;
}

/** "أضافت الصحيفة أنه هاتف فلانا": he is not the newspaper. */
function isMeantByPronoun(clause: TextClause, pronoun: number, { members: [first] }: Group): boolean {
  return first === undefined || mayStandFor(clause, pronoun, first);
}

/** Whom the sentences before are about and whom a pronoun may mean. */
function personBefore(clause: TextClause, pronoun: number, last: Group | undefined): Group | undefined {
  const found = last
    ? clause.earlier.find((group) => arePersons(group) && isMeantByPronoun(clause, pronoun, group))
    : undefined;
  if (!found) return last;
  const head = wordsOf(clause, { from: pronoun, to: pronoun + 1 });
  const members = found.members.map((phrase) => ({ ...phrase, ...head, head, chain: chainThrough(phrase) }));
  return { ...found, from: pronoun, to: pronoun + 1, members };
}

/** "دعا الرجلين إلى التهدئة": two in the accusative do not act. */
function isPairOfObjects({ phraseAt, tokens }: TextClause, { from }: Group): boolean {
  return phraseAt(from)?.sort === "both" && /ين$/.test(tokens[from]!.folded);
}

/** "قال بيان للخارجية المصرية إن", "جاء في بيان صادر عن الوزارة": whose statement it is. */
function issuerOfStatement({ tokens, groups }: TextClause, { value, to }: Trigger): Group | undefined {
  if (value.kind !== "STATEMENT" || !/^(?:بيان|تقرير)$/.test(tokens[to]?.folded ?? "")) return undefined;
  const group = groups.find(({ from }) => from > to && from <= to + 4);
  return group && (group.preposition === "ل" || group.preposition === "عن") ? group : undefined;
}

/** "أعلن فلان أن أ …، واصفا", "نقلت الوكالة عن فلان قوله …، واصفا": who speaks goes on, not who is spoken of, nor who carries it. */
function speakerBefore(
  clause: TextClause,
  { value }: Trigger,
  before: readonly { readonly trigger: Trigger; readonly subject: Group | undefined }[],
): Group | undefined {
  if (value.kind !== "STATEMENT") return undefined;
  const last = before.findLast(
    ({ trigger, subject }) => trigger.value.kind === "STATEMENT" && trigger.form !== "noun" && subject,
  );
  const isCarried = last?.trigger.value.kind === "STATEMENT" && last.trigger.value.carries;
  return (isCarried ? carriedSpeaker(clause, last) : undefined) ?? last?.subject;
}

/** "وطالب تحالف المعارضة، الذي يتزعمه فلان، …، واصفا": who speaks has no name, and whoever the text names in between does not go on. */
function isOfUnnamed(
  clause: TextClause,
  { value }: Trigger,
  before: readonly { readonly trigger: Trigger; readonly subject: Group | undefined }[],
): boolean {
  const first = before.find(({ trigger }) => trigger.value.kind === "STATEMENT" && trigger.form === "finite");
  return value.kind === "STATEMENT" && first !== undefined && !first.subject && isOfNobody(clause, first.trigger);
}

/** "فلان الذي قال": whom a relative pronoun before the verb stands for. */
function relativeOwner({ tokens, groups }: TextClause, { from }: Trigger): Group | undefined {
  let index = from - 1;
  while (between.has(tokens[index]?.folded ?? "")) index--;
  if (
    !/^(?:الذي|التي|الذين|اللذين|اللذان|اللتين|اللتان)$/.test(tokens[index]?.folded ?? "") ||
    tokens[index - 1]?.folded === "الامر"
  )
    return undefined;
  const found = groups.find(({ to }) => to === index);
  // "وقع أ، الذي يزور روما، وب": not those who are joined behind the clause.
  return found && { ...found, members: found.members.filter((member) => member.from < from) };
}

/** The subject directly behind a verb to which a pronoun is attached. */
function actingOnOwner({ groups }: TextClause, { to }: Trigger): Group | undefined {
  return groups.find(({ from, preposition, members }) => from === to && preposition === "" && members.length > 0);
}

/** "وكان … قد التقى" */
function isPluperfect({ tokens, sentence }: TextClause, { from }: Trigger): boolean {
  return tokens[from - 1]?.folded === "قد" && tokens.slice(sentence.from, from).some(isAuxiliary);
}

function isAuxiliary({ forms }: Token): boolean {
  return forms.some(({ word }) => /^(?:كان|كانت|كانا|كانوا)$/.test(word));
}

/** The subject stands after كان, unless it is nobody whom the text names. */
function betweenAuxiliaries({ tokens, groups, sentence }: TextClause, { from }: Trigger): Group | undefined {
  const start = tokens.slice(sentence.from, from).findLastIndex(isAuxiliary) + sentence.from + 1;
  return groups.find((group) => group.from === start && group.to < from && group.preposition === "");
}
