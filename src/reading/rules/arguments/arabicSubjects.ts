import type { Token } from "../../text/token.ts";
import { meantAt } from "../draft.ts";
import { arabicSourceAt } from "../statement/arabicSources.ts";
import { carriedSpeaker } from "../statement/carriedSpeaker.ts";
import type { Trigger } from "../triggers/trigger.ts";
import { agrees, mayStandFor } from "./agreement.ts";
import { isBesideVerb } from "./arabicAdjacency.ts";
import { authorOfArabicDocument } from "./arabicDocumentAuthors.ts";
import { nounOwner } from "./arabicNounOwners.ts";
import { isAddressed, isObject } from "./arabicObjects.ts";
import { ordinalSubject } from "./arabicOrdinals.ts";
import { relativeBefore, subjectInRelative } from "./arabicRelativeClauses.ts";
import { precededSubject, precedingSubject } from "./arabicSubjectsBefore.ts";
import { visitorBehindPlace } from "./arabicVisitors.ts";
import { arePersons, type Group, groupAfter, type TextClause } from "./clause.ts";
import { isOfNobody } from "./isOfNobody.ts";
import { limitAfter } from "./limitAfter.ts";
import { whoIsSent } from "./whoIsSent.ts";

/** A trigger with who does what it says. */
interface Acting {
  readonly trigger: Trigger;
  readonly subject: Group | undefined;
}

/** Who does what a trigger says, in Arabic: what stands directly before the verb, or else the first phrase after it. */
export function arabicSubject(clause: TextClause, trigger: Trigger, before: readonly Acting[]): Group | undefined {
  const acting = before.filter(
    ({ trigger: { form }, subject }) => form !== "noun" && subject && agrees(clause, trigger, subject),
  );
  // "عرضت فلانة أن تستضيف بلادها محادثات، خلال اتصالين أجرتهما": she goes on, and not her country.
  const isOfNoun = trigger.hasPronoun && !trigger.hasConjunction;
  const isCountry = ({ subject }: Acting) => clause.phraseAt(subject!.from)?.sort === "country";
  // "زار أ، حيث استقبله فلان، كما التقى ب": not who received him there.
  const isThere = ({ trigger: { from } }: Acting) => clause.tokens[from - 1]?.folded === "حيث";
  const goesOn = /^(?:كما|ثم)$/.test(clause.tokens[trigger.from - 1]?.folded ?? "");
  const isOther = (each: Acting) => (isOfNoun && isCountry(each)) || (goesOn && isThere(each));
  const last = (acting.findLast((each) => !isOther(each)) ?? acting.at(-1))?.subject;
  // "غادر فلان، الذي جمّد الحزب عضويته، …، واصفا": not who acts in the relative clause.
  const main = acting.findLast((each) => relativeBefore(clause, each.trigger) === undefined);
  // "حظرت أ الحركة، التي يرأسها فلان، واتهمتها": neither does he go on behind the clause.
  const isBehindClause =
    main !== undefined &&
    main.trigger.gender === trigger.gender &&
    trigger.hasConjunction &&
    /[،,]/.test(clause.tokens[trigger.from]!.gap);
  if (trigger.form === "noun" && trigger.value.kind === "STATEMENT") return arabicSourceAt(clause, trigger.from);
  if (trigger.form === "noun") return nounOwner(clause, trigger);
  if (trigger.form === "gerund")
    return (
      speakerBefore(clause, trigger, before) ??
      (isOfUnnamed(clause, trigger, before) ? undefined : (main?.subject ?? last))
    );
  const sender = before.at(-1);
  const sent = sender && clause.tokens[trigger.from - 1]?.folded === "حيث" ? whoIsSent(clause, sender) : undefined;
  if (sent) return sent;
  const described = subjectInRelative(clause, trigger, last);
  if (described) return described;
  const ordinal = ordinalSubject(clause, trigger);
  if (ordinal) return ordinal;
  const author = authorOfArabicDocument(clause, trigger);
  if (author) return author;
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
  // "قالت الوزارة إنهم": not the ministry.
  if (/^[وفبل]?انهم$/.test(clause.tokens[trigger.from - 1]?.folded ?? "") && last?.members.length === 1)
    return undefined;
  // "ألقى خطابا دعا فيه إسرائيل": who follows is no subject, but "زيارة استقبله خلالها فلان".
  if (
    !trigger.hasPronoun &&
    /^(?:فيه|فيها|خلاله|خلالها|عبره|به|بها|له|لها|عليه|عليها)$/.test(clause.tokens[trigger.to]?.folded ?? "")
  ) {
    // "رأت فيه سول خطأ", "على ما أفاد به الثلاثاء فلان"
    const mayFollow =
      /^[بعل]/.test(clause.tokens[trigger.to]!.folded) ||
      /^[وف]?[تي]?(?:را|ر|وجد|جد)[يت]$/.test(clause.tokens[trigger.from]!.folded);
    const next = clause.tokens.slice(trigger.to + 1, trigger.to + 5).find(({ index }) => !clause.isDate(index))?.index;
    return (
      (mayFollow ? clause.groups.find((each) => each.from === next && each.preposition === "") : undefined) ?? last
    );
  }
  if (isPluperfect(clause, trigger)) return betweenAuxiliaries(clause, trigger);
  if (isOfNobody(clause, trigger)) return undefined;
  const visitor = visitorBehindPlace(clause, trigger);
  if (visitor) return visitor;
  const isFar =
    trigger.value.kind === "STATEMENT" ||
    (trigger.hasPronoun && trigger.value.kind === "MEETING" && trigger.value.pattern === "host");
  const following = groupAfter(clause, trigger.to, limitAfter(clause, trigger.to, isFar ? 8 : 2), [""]);
  return following &&
    !isOfSeveral(clause, trigger) &&
    !isPairOfObjects(clause, following) &&
    isBesideVerb(clause, trigger, following) &&
    agrees(clause, trigger, following) &&
    (trigger.hasPronoun ||
      !(
        isDescribed(clause, trigger, following) ||
        isObject(clause, trigger, following) ||
        isToldCounterpart(clause, trigger, following) ||
        ((last || isBehindNobody(clause, trigger, before)) && isAddressed(clause, trigger, following))
      ))
    ? following
    : isBehindClause
      ? main.subject
      : last;
}

/** "التقيا وطالبا الأمم المتحدة بإرجائه": a verb before its subject is never dual nor plural. */
function isOfSeveral({ tokens }: TextClause, { from, gender, form, hasPronoun }: Trigger): boolean {
  return form === "finite" && gender === null && !hasPronoun && /(?:ا|ان|ون)$/.test(tokens[from]!.folded);
}

/** "رحب بالقرار، ووصف فلانا بأنه شريك": whom the one who speaks describes. */
function isDescribed({ tokens }: TextClause, { from, hasConjunction }: Trigger, { to }: Group): boolean {
  return (
    hasConjunction &&
    /^و[يت]?(?:وصف|صف)ت?$/.test(tokens[from]!.folded) &&
    /^بان(?:ه|ها|هم)$/.test(tokens[to]?.folded ?? "")
  );
}

/** "وأبلغ نظيره الصيني فلانا أن": the counterpart of who speaks. */
function isToldCounterpart({ tokens }: TextClause, { from }: Trigger, { members }: Group): boolean {
  return (
    /^[وف]?[يت]?(?:ابلغ|اخبر|اطلع|طمان)ت?$/.test(tokens[from]!.folded) && members[0]?.title?.isCounterpart === true
  );
}

/** "رفض تجمع المهنيين الاتفاق، واتهم فلانا": whoever speaks first has no name, and he goes on. */
function isBehindNobody(clause: TextClause, { hasConjunction }: Trigger, before: readonly Acting[]): boolean {
  const verbs = before.filter(({ trigger: { form } }) => form === "finite");
  const isUnnamed = verbs.every(({ subject }) => !subject) && verbs.some((each) => isOfNobody(clause, each.trigger));
  return hasConjunction && isUnnamed;
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
  return found ? meantAt(clause, { from: pronoun, to: pronoun + 1 }, found) : last;
}

/** "دعا الرجلين إلى التهدئة": two in the accusative do not act. */
function isPairOfObjects({ phraseAt, tokens }: TextClause, { from }: Group): boolean {
  return phraseAt(from)?.sort === "both" && /ين$/.test(tokens[from]!.folded);
}

/** "أعلن فلان أن أ …، واصفا", "نقلت الوكالة عن فلان قوله …، واصفا": who speaks goes on, not who is spoken of, nor who carries it. */
function speakerBefore(clause: TextClause, { value }: Trigger, before: readonly Acting[]): Group | undefined {
  if (value.kind !== "STATEMENT") return undefined;
  const last = before.findLast(
    ({ trigger, subject }) => trigger.value.kind === "STATEMENT" && trigger.form !== "noun" && subject,
  );
  const isCarried = last?.trigger.value.kind === "STATEMENT" && last.trigger.value.carries;
  return (isCarried ? carriedSpeaker(clause, last) : undefined) ?? last?.subject;
}

/** "وطالب تحالف المعارضة، الذي يتزعمه فلان، …، واصفا": who speaks has no name, and whoever the text names in between does not go on. */
function isOfUnnamed(clause: TextClause, { value }: Trigger, before: readonly Acting[]): boolean {
  const first = before.find(({ trigger }) => trigger.value.kind === "STATEMENT" && trigger.form === "finite");
  return value.kind === "STATEMENT" && first !== undefined && !first.subject && isOfNobody(clause, first.trigger);
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
