import type { Stance } from "../../../ontology/stances.ts";
import { meetingVerbs } from "../../tables/ar/meeting.ts";
import { eagerFrames, speechDeeds, speechFrames, speechObjects, statementVerbs } from "../../tables/ar/statement.ts";
import { type ArabicForm, type ArabicGender, isNounLikeVerb } from "../../text/arabicVerbs.ts";
import type { WordMatch } from "../../text/wordTable.ts";
import type { TextClause } from "../arguments/clause.ts";
import type { TriggerValue } from "../triggers/trigger.ts";

/** A verb that reports something, before it is a trigger. */
export interface FoundVerb {
  readonly match: WordMatch<unknown>;
  readonly value: TriggerValue;
  readonly said: { readonly form: ArabicForm; readonly gender: ArabicGender | null; readonly hasObject: boolean };
}

/** The verb of speech at a token, or a verb that only answers by a deed. @param rest the text from there to the end of the sentence */
export function statementVerbAt(clause: TextClause, from: number, rest: string): FoundVerb | undefined {
  const match = statementVerbs.at(clause.tokens, from);
  if (match?.form.preposition !== "") return undefined;
  if (isNounLikeVerb(clause.tokens[from]!.value) && !isParticipleHere(clause, from, match.value.form)) return undefined;
  // "وتُتهم الشركة", "أُبلغ السفير": nobody is told to speak.
  if (/^[وف]?(?:[يت]\u064F(?:تهم|نتقد|دان)|(?![يتن])\p{L}\u064F)/u.test(clause.tokens[from]!.value)) return undefined;
  const { stance, needs } = match.value;
  if (isExpulsion(rest)) return { match, value: { kind: "SANCTION", pattern: "expel" }, said: match.value };
  // "أعلنته شخصا غير مرغوب فيه وأمهلته يومين لمغادرة البلاد": the same again.
  if (match.value.hasObject && /^[وف]?أمهل\S+ [^؛.]{0,30}لمغادرة/.test(rest))
    return { match, value: { kind: "OTHER", effect: "ASSERTED" }, said: match.value };
  // "ردت بطرد السفير": an answer without words.
  const isAnswer = /^ل?(?:رد|ردت|يرد|ترد)$/.test(match.form.word);
  if (isAnswer && (answerByDeed.test(rest) || !/\s(?:بأن|إن|أن|قائل\S*|على|"|«)/.test(rest)))
    return { match, value: { kind: "OTHER", effect: "ASSERTED" }, said: match.value };
  // "عبر الهاتف": by telephone; "يعبر البحر": crosses it.
  const isPreposition =
    /^(?:[يت]?عبر(?:ت|وا|ون)?|معبرين|معبرا)$/.test(match.form.word) && !/^\S+ (?:\S+ ){0,9}?عن /.test(rest);
  // "حصة تبلغ 40 في المئة"
  if (/^[يت]بلغ$/.test(match.form.word) && /^\S+ (?:\p{N}|قيم|نسب|نحو|حوالي|عدد|مساح)/u.test(rest)) return undefined;
  const isSuspension = /^علق/.test(match.form.word) && !/^\S+ (?:\S+ ){0,6}(?:على|قائل)/.test(rest);
  // "جدد تجميد الأصول": a decision.
  // "أضافت إليه شركة": to a list.
  const isAddition = /^[يت]?[اأ]?ض[اي]ف/.test(match.form.word) && /^\S+ (?:إلى|إليه|إليها|إليهم|إليهما) /.test(rest);
  const isRenewal = /^[يت]?جدد/.test(match.form.word) && /^\S+ (?:\S+ ){0,4}(?:تجميد|حظر|عقوبات)/.test(rest);
  if (isPreposition || isSuspension || isRenewal || isAddition || (needs && !needs.test(rest))) return undefined;
  return { match, value: { kind: "STATEMENT", stance, carries: false }, said: match.value };
}

/** "ردت أ على القرار بإغلاق حدودها", not "ردت أ بأن ب …" */
const answerByDeed =
  /^\S+ (?:(?!["«]|ب?أن|إن|قائل|بالقول|بالتأكيد)\S+ ){0,9}?ب(?:سحب|طرد|إغلاق|غلق|استدعاء|تعليق|وقف|منع|حظر|تجميد|قطع|خفض|إلغاء|فرض|إبعاد|ترحيل|قصف|إطلاق|شن|رفع)(?:ه|ها|هم)? /u;

/** "…، محذرة من", "داعية إلى": what a feminine participle says goes on, or it would be an adjective. */
function isParticipleHere({ tokens, phraseAt }: TextClause, from: number, form: ArabicForm): boolean {
  const { gap, forms } = tokens[from]!;
  const next = tokens[from + 1]?.folded ?? "";
  const continues = /[،,]/.test(gap) || forms[0]!.word.startsWith("و") || phraseAt(from - 1) !== undefined;
  const isOfWords = /^(?:ان|انه|انها|انهم|بان|بانه|بانها)$/.test(next);
  const takes =
    /^(?:علي|الي|من|عن|ب\p{L}{2,}|في|ل\p{L}{2,}|ايا\p{L}+)$/u.test(next) || phraseAt(from + 1) !== undefined;
  return form === "participle" && (isOfWords || (continues && takes));
}

/** "أعلنت الحكومة السفير … شخصا غير مرغوب فيه", "طلبت من السفير مغادرة البلاد", "أمهلت الدبلوماسيين أسبوعا" */
function isExpulsion(rest: string): boolean {
  return expulsions.some((each) => each.test(rest));
}

const envoy = "(?:سفير|دبلوماسي|قنصل|ملحق|القائم بالأعمال|(?:موظف|عضو|أعضاء)\\S* (?:في |ب)?(?:ال)?(?:سفار|بعث))";
const expulsions: readonly RegExp[] = [
  new RegExp(`^\\S+ [^؛.]{0,60}?${envoy}[^؛.]*غير مرغوب`, "u"),
  /^[وف]?(?:أعلن|اعتبر)ت? [^؛.]{0,80}(?:شخصا|شخصية|أشخاصا) غير مرغوب/u,
  /^[وف]?[يت]?[اأ]?مهل(?:ت|وا)?(?:ه|ها|هم|هما) [^؛.]{0,40}مغادرة/u,
  new RegExp(`^[وف]?(?:طلب|أمر|أمهل)\\S* [^؛.]{0,40}${envoy}[^؛.]{0,60}مغادرة`, "u"),
  new RegExp(`^[وف]?أمهلت? [^؛،.]{0,40}${envoy}[^؛،.]{0,30} (?:ساع|يوم|أيام|أسبوع)`, "u"),
  /^[وف]?أمهلت? [^؛،.]{0,60}(?:ساع|يوم|أيام|أسبوع)[^؛،.]{0,20} لمغادرة (?:البلاد|المملكة|أراضي)/u,
];

/** For what an envoy is called in. */
const protest =
  /^\S+ [^؛.]*? (?:[ول]{0,2}(?:ال)?(?:احتجاج|تنديد|استنكار|توضيح|إبلاغ|أبلغ|طلب|مساءلة)|[وب]?سلم|على خلفية|بسبب|إثر|عقب|ردا|بعد)/u;

/** "استدعت أ السفير الليبي احتجاجا على التصريحات": who calls in another state's envoy, who is not named, complains about it. */
export function summonsAt({ tokens, phraseAt }: TextClause, from: number, rest: string): FoundVerb | undefined {
  const match = meetingVerbs.at(tokens, from);
  const isPassive = /\u064F|ي$/u.test(tokens[from]!.value);
  if (match?.value.pattern !== "summon" || match.form.preposition !== "" || isPassive || !protest.test(rest))
    return undefined;
  const envoy = tokens
    .slice(match.to, match.to + 12)
    .find(({ folded }) => /^(?:ال)?(?:سفير|سفيره|قايم|قايمه)$/.test(folded))?.index;
  const isOfState = envoy !== undefined && phraseAt(envoy)?.actor?.kind !== "PERSON";
  return isOfState
    ? { match, value: { kind: "STATEMENT", stance: "CRITICIZE", carries: false }, said: match.value }
    : undefined;
}

/** Who fights and where, folded. */
const armed = /^(?:ال)?(?:جيش|قوات|مسلحون|مسلحين|طايرات|مواقع|قاعده|معسكر|مدينه|بلده|منشاه)$/;

/** "وجّه انتقادات إلى": a verb that tells a statement with its object. */
export function speechAt(clause: TextClause, from: number): FoundVerb | undefined {
  const { tokens, sentence } = clause;
  // "شن الجيش هجوما حادا على مواقع": with weapons.
  const words = tokens.slice(from, sentence.to).map(({ folded }) => folded);
  if (/^[وف]?[يت]?شن/.test(words[0]!) && words.some((word) => armed.test(word))) return undefined;
  const eager = eagerFrames.at(tokens, from);
  const match = eager ?? speechFrames.at(tokens, from);
  const nouns = eager ? speechDeeds : speechObjects;
  const stance = match && match.form.preposition === "" ? stanceOfObject(clause, match.to, nouns) : undefined;
  return match && stance
    ? { match, value: { kind: "STATEMENT", stance, carries: false }, said: match.value }
    : undefined;
}

/** What the noun of speech does that is the object of a verb, behind its subject and dates. */
function stanceOfObject(
  { tokens, sentence, phraseAt, isDate }: TextClause,
  to: number,
  nouns: readonly (readonly [RegExp, Stance])[],
): Stance | undefined {
  for (let index = to, steps = 0; index < sentence.to && steps < 4; index++) {
    const { value, gap } = tokens[index]!;
    const noun = nouns.find(([words]) => words.test(value));
    if (noun) return noun[1];
    if (phraseAt(index) || isDate(index)) continue;
    if (/[؛:]/.test(gap) || /^(?:إن|أن|على|عن)$/.test(value)) return undefined;
    steps++;
  }
  return undefined;
}
