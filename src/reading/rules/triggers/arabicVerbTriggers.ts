import { associationVerbs, handingVerbs } from "../../tables/ar/association.ts";
import { type ArabicAssociationFrame, associationFrames } from "../../tables/ar/associationFrames.ts";
import { meetingVerbs } from "../../tables/ar/meeting.ts";
import { sanctionsByObject } from "../../tables/ar/sanction.ts";
import { carryingVerbs } from "../../tables/ar/statement.ts";
import { isOtherThanVerb } from "../../tables/ar/wordsLikeVerbs.ts";
import { type ArabicForm, isNounLikeVerb } from "../../text/arabicVerbs.ts";
import type { WordMatch } from "../../text/wordTable.ts";
import { arePersons, type TextClause } from "../arguments/clause.ts";
import { aimAt, arrivalAt, stayAt, talkAt } from "../meeting/arabicTalkTriggers.ts";
import { arabicSanctionVerbAt } from "../sanction/arabicSanctionTriggers.ts";
import { type FoundVerb, speechAt, statementVerbAt, summonsAt } from "../statement/arabicStatementTriggers.ts";

/** "تدعم أ ب", "أ التي تدعم ب", but not "تدعم أ خطة ب": who supports a plan is tied to nobody. */
function isSupportAt({ tokens, groups, phraseAt }: TextClause, from: number, to: number): boolean {
  const first = groups.find((group) => group.from === to && group.preposition === "");
  const isBehind = /^(?:الذي|التي)$/.test(tokens[from - 1]?.folded ?? "") || phraseAt(from - 1) !== undefined;
  return (
    first !== undefined && (isBehind || groups.some((group) => group.from === first.to && group.preposition === ""))
  );
}

const measures =
  /^[وبل]?(?:ال)?(?:عقوبات|قيود|رسوم|اجراءات|تدابير|حزمه|قرارات|قرار|سياسات|سياسه|تعريفات|انتقادات|اتهامات|تصريحات|قانون|تشريع|تشريعات|اعلانات|برامج|برنامج|مشروع|مشاريع|استثمارات|دعايه|تحقيقات|تحقيق|صادرات)$/;

/** "عقوبات تستهدف أ", "انتقادات استهدفت أ": what reaches somebody is no attack. */
function isOfMeasures({ tokens, sentence }: TextClause, from: number): boolean {
  return tokens
    .slice(Math.max(sentence.from, from - 3), from)
    .some(
      ({ folded, index }) =>
        measures.test(folded) && !tokens.slice(index + 1, from + 1).some(({ gap }) => /[؛:.]/.test(gap)),
    );
}

/** What "تعود … إلى" or "تنتقل … إلى" is said of, and nobody travels, folded. */
const whatGoesBack =
  /^(?:ملكيه|ملكيته|ملكيتها|اسباب|جذور|اصول|علاقه|صله|خصومه|خلافات|خلاف|قضيه|قصه|بدايات|بدايه|حقوق|السلطه|الرياسه|العلاقات|الحياه|الهدوء|اسهم|حصه)$/;

/** What makes words of a deed: "هاجم سياسة فلان", "اعترف بأن". */
const saidWith =
  /^[وف]?[يت]?(?:هاجم\S* .*(?:تصريح|قائل|واصف|متهم|سياس|موقف|مواقف|بشدة|بعنف|خطاب|كلمة|قرار|مقابلة|تغريد|وقال|بيان)|[اع]?عترف\S* (?:\S+ ){0,8}?(?:بأن|أن|بارتكاب|بمسؤولي|بتقصير|بالتقصير|بفشل|بخط|بالخط))/;

/** "سلمت أ فلانا إلى ب", not "سلم فلان أ رسالة": a person comes to a state. */
function isExtradition({ groups }: TextClause, to: number): boolean {
  const person = groups.find((each) => each.from >= to && each.from <= to + 8 && arePersons(each));
  return groups.some(
    ({ from, preposition, members }) =>
      person?.preposition === "" &&
      preposition === "الي" &&
      from >= person.to &&
      from <= person.to + 2 &&
      members.every(({ actor }) => actor?.kind === "STATE"),
  );
}

/** The verb at a token that reports a relation. @param rest the text from there to the end of the sentence */
export function arabicVerbAt(clause: TextClause, from: number, rest: string): FoundVerb | undefined {
  const { tokens, groups } = clause;
  if (isOtherThanVerb(tokens[from]!.value, rest)) return undefined;
  const carrying = verb(clause, carryingVerbs.at(tokens, from));
  if (carrying) {
    const said = { ...carrying.value, form: "perfect" as const };
    return { match: carrying, value: { kind: "STATEMENT", stance: "NEUTRAL", carries: true }, said };
  }
  const sanction = verb(clause, arabicSanctionVerbAt(clause, from, rest));
  const found = sanction && {
    match: sanction,
    value: { kind: "SANCTION", pattern: sanction.value.pattern } as const,
    said: sanction.value,
  };
  // "أوقفت بيع السلاح لأ", not "أوقفت فلانا".
  if (found && sanctionsByObject.has(found.value.pattern)) return found;
  const handed = verb(clause, handingVerbs.at(tokens, from));
  if (handed && isExtradition(clause, handed.to))
    return { match: handed, value: { kind: "ASSOCIATION", patterns: [handed.value.pattern] }, said: handed.value };
  const tie = verb(clause, associationVerbs.at(tokens, from));
  // "قُتل فلان": who did it is not told.
  const isPassive = /^[وف]?\p{L}\u064F/u.test(tokens[from]!.value);
  // "هاجم سياسة فلان", "اعترف بأنه": with words.
  const isSaid = tie && saidWith.test(rest) && statementVerbAt(clause, from, rest);
  const isOfPlan = tie?.value.pattern.type === "support" && !tie.value.hasObject && !isSupportAt(clause, from, tie.to);
  // "استهدف فلانا بعقوبات": no attack.
  const isPunished =
    tie?.value.pattern.type === "attack" &&
    (isOfMeasures(clause, from) || /^\S+ (?:\S+ ){1,6}ب(?:ال)?(?:عقوبات|رسوم|انتقاد|تصريح|قيود)/.test(rest));
  // "توقف فلان في روما": he stops there, and nobody stops him.
  const isStop =
    /^[وف]?توقف$/.test(tokens[from]!.folded) && !groups.some((group) => group.from === tie?.to && !arePersons(group));
  // "وأفراد أسرتها": a noun.
  const isFamily = /^[وف]?اسرت(?:ه|ها|هم|هما)$/.test(tokens[from]!.folded);
  // "قاعدة تضم قوات أ": nobody takes it.
  const isComprising = tie?.value.pattern.type === "annexation" && tie.value.form === "imperfect";
  if (isComprising || isFamily) return undefined;
  if (tie && !isStop && !isPassive && !isSaid && !isPunished && !isOfPlan)
    return { match: tie, value: { kind: "ASSOCIATION", patterns: [tie.value.pattern] }, said: tie.value };
  const frames = verb(clause, associationFrames.at(tokens, from));
  const isVerbal = /هجوما? (?:\S+ )?(?:لاذع|حاد|كلامي|لفظي|إعلامي|شرس)ا?/.test(rest);
  const frame = isVerbal ? undefined : frames?.value.find((each) => hasObject(clause, each, frames.to));
  if (frames && frame) return { match: frames, value: { kind: "ASSOCIATION", patterns: [frame.pattern] }, said: frame };
  if (found) return found;
  const talk = talkAt(clause, from) ?? stayAt(clause, from) ?? arrivalAt(clause, from) ?? aimAt(clause, from);
  if (talk) return talk;
  // "فيصل" is a name, "تعود ملكية الشركة إلى أ" no journey.
  const isNoMeeting = tokens[from]!.folded === "فيصل" || whatGoesBack.test(tokens[from + 1]?.folded ?? "");
  const summons = summonsAt(clause, from, rest);
  if (summons) return summons;
  const meeting = isNoMeeting ? undefined : verb(clause, meetingVerbs.at(tokens, from));
  if (meeting)
    return { match: meeting, value: { kind: "MEETING", pattern: meeting.value.pattern }, said: meeting.value };
  return speechAt(clause, from) ?? statementVerbAt(clause, from, rest);
}

/** Whether an object of the verb follows, behind its subject and dates. */
function hasObject(clause: TextClause, { objects }: ArabicAssociationFrame, to: number): boolean {
  const { tokens, sentence } = clause;
  for (let index = to, steps = 0; index < sentence.to && steps < 9; index++) {
    const word = tokens[index]!;
    // "سفيرة أ" is not "سفيره".
    if (objects.has(tokens, index) && !(/^سفير/.test(word.value) && word.value.endsWith("ة"))) return true;
    if (clause.phraseAt(index) || clause.isDate(index)) continue;
    if (/[؛:]/.test(word.gap) || word.forms.some(({ word: each }) => each === "ان")) return false;
    steps++;
  }
  return false;
}

/** A verb has no preposition attached. */
export function verb<Value>({ tokens }: TextClause, match: WordMatch<Value> | undefined): WordMatch<Value> | undefined {
  const isNegated = /^[وف]?لم$/.test(tokens[(match?.to ?? 0) - 2]?.folded ?? "");
  if ((match?.value as { form?: ArabicForm } | undefined)?.form === "jussive" && !isNegated) return undefined;
  return match?.form.preposition === "" && !isNounLikeVerb(tokens[match.to - 1]!.value) ? match : undefined;
}
