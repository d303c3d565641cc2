import { affiliationNouns, affiliationVerbs, oathVerbs } from "../../tables/ar/affiliation.ts";
import {
  type ArabicAssociationFrame,
  associationFrames,
  associationNouns,
  associationVerbs,
} from "../../tables/ar/association.ts";
import { meetingNouns, meetingVerbs } from "../../tables/ar/meeting.ts";
import { otherVerbs } from "../../tables/ar/otherVerbs.ts";
import { sanctionNouns, sanctionsByObject } from "../../tables/ar/sanction.ts";
import { carryingVerbs } from "../../tables/ar/statement.ts";
import type { ArabicForm } from "../../text/arabicVerbs.ts";
import type { WordMatch } from "../../text/wordTable.ts";
import type { TextClause } from "../arguments/clause.ts";
import { aimAt, stayAt, talkAt } from "../meeting/arabicTalkTriggers.ts";
import { arabicSanctionVerbAt, isSanctionDeedAt } from "../sanction/arabicSanctionTriggers.ts";
import { type FoundVerb, speechAt, statementVerbAt } from "../statement/arabicStatementTriggers.ts";
import type { Trigger, TriggerValue } from "./trigger.ts";

/** The words of an Arabic sentence that report something. */
export function arabicTriggers(clause: TextClause): Trigger[] {
  const { tokens, sentence } = clause;
  const triggers: Trigger[] = [];
  let index = sentence.from;
  while (index < sentence.to) {
    const found =
      clause.isQuoted(index) || clause.phraseAt(index) ? undefined : triggerAt(clause, index, triggers.at(-1));
    if (found) triggers.push(found);
    index = found ? found.to : index + 1;
  }
  return triggers.filter(({ from }) => !/^(?:على|الي|من|في)$/.test(tokens[from]!.folded));
}

/** @param last the trigger before it in its sentence */
function triggerAt(clause: TextClause, from: number, last: Trigger | undefined): Trigger | undefined {
  const { tokens } = clause;
  const rest = clause.text.slice(tokens[from]!.start, clause.sentence.end).replace(/[\p{M}\u0640]/gu, "");
  const deed = isSanctionDeedAt(clause, from, last, rest);
  if (deed) return nounTrigger(from, deed, { kind: "SANCTION", pattern: deed.value });
  const isVerb = !isAfterPreposition(clause, from) && !isVerbalNoun(clause, from, last);
  const oath = isVerb ? verb(clause, oathVerbs.at(tokens, from)) : undefined;
  if (oath && /^\S+ (?:[^؛.]*? )?اليمين/u.test(rest.slice(0, 120)))
    return verbTrigger(from, { match: oath, value: { kind: "AFFILIATION", pattern: "enter" }, said: oath.value });
  const found = isVerb ? verbAt(clause, from, rest) : undefined;
  if (found) return verbTrigger(from, found);
  const noun = nounAt(clause, from);
  if (noun) return noun;
  const office = isVerb ? verb(clause, affiliationVerbs.at(tokens, from)) : undefined;
  if (office)
    return verbTrigger(from, {
      match: office,
      value: { kind: "AFFILIATION", pattern: office.value.pattern },
      said: office.value,
    });
  const joining = affiliationNouns.at(tokens, from);
  if (joining) {
    const { pattern, hasOwner } = joining.value;
    return nounTrigger(from, joining, { kind: "AFFILIATION", pattern }, hasOwner);
  }
  const other = isVerb ? verb(clause, otherVerbs.at(tokens, from)) : undefined;
  return (
    other &&
    verbTrigger(from, { match: other, value: { kind: "OTHER", effect: other.value.effect }, said: other.value })
  );
}

/** "تدعم أ ب", "أ التي تدعم ب", but not "تدعم أ خطة ب": who supports a plan is tied to nobody. */
function isSupportAt({ tokens, groups, phraseAt }: TextClause, from: number, to: number): boolean {
  const first = groups.find((group) => group.from === to && group.preposition === "");
  const isBehind = /^(?:الذي|التي)$/.test(tokens[from - 1]?.folded ?? "") || phraseAt(from - 1) !== undefined;
  return (
    first !== undefined && (isBehind || groups.some((group) => group.from === first.to && group.preposition === ""))
  );
}

/** What makes words of a deed: "هاجم سياسة فلان", "اعترف بأن". */
const saidWith =
  /^[وف]?[يت]?(?:هاجم\S* .*(?:تصريح|قائل|واصف|متهم|سياس|موقف|مواقف|بشدة|بعنف|خطاب|كلمة|قرار|مقابلة|تغريد|وقال|بيان)|[اع]?عترف\S* (?:\S+ ){0,8}?(?:بأن|أن|بارتكاب|بمسؤولي|بتقصير|بالتقصير|بفشل|بخط|بالخط))/;

/** The verb at a token that reports a relation. */
function verbAt(clause: TextClause, from: number, rest: string): FoundVerb | undefined {
  const { tokens } = clause;
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
  const tie = verb(clause, associationVerbs.at(tokens, from));
  // "قُتل فلان": who did it is not told.
  const isPassive = /^[وف]?\p{L}\u064F/u.test(tokens[from]!.value);
  // "هاجم سياسة فلان", "اعترف بأنه": with words.
  const isSaid = tie && saidWith.test(rest) && statementVerbAt(clause, from, rest);
  const isOfPlan = tie?.value.pattern.type === "support" && !tie.value.hasObject && !isSupportAt(clause, from, tie.to);
  // "استهدف فلانا بعقوبات": no attack.
  const isPunished =
    tie?.value.pattern.type === "attack" && /^\S+ (?:\S+ ){1,6}ب(?:ال)?(?:عقوبات|رسوم|انتقاد|تصريح|قيود)/.test(rest);
  if (tie && !isPassive && !isSaid && !isPunished && !isOfPlan)
    return { match: tie, value: { kind: "ASSOCIATION", patterns: [tie.value.pattern] }, said: tie.value };
  const frames = verb(clause, associationFrames.at(tokens, from));
  const isVerbal = /هجوما? (?:\S+ )?(?:لاذع|حاد|كلامي|لفظي|إعلامي|شرس)ا?/.test(rest);
  const frame = isVerbal ? undefined : frames?.value.find((each) => hasObject(clause, each, frames.to));
  if (frames && frame) return { match: frames, value: { kind: "ASSOCIATION", patterns: [frame.pattern] }, said: frame };
  if (found) return found;
  const talk = talkAt(clause, from) ?? stayAt(clause, from) ?? aimAt(clause, from);
  if (talk) return talk;
  const meeting = verb(clause, meetingVerbs.at(tokens, from));
  if (meeting)
    return { match: meeting, value: { kind: "MEETING", pattern: meeting.value.pattern }, said: meeting.value };
  return speechAt(clause, from) ?? statementVerbAt(clause, from, rest);
}

function nounAt({ tokens }: TextClause, from: number): Trigger | undefined {
  const sanctions = sanctionNouns.at(tokens, from);
  if (sanctions) return nounTrigger(from, sanctions, { kind: "SANCTION", pattern: sanctions.value });
  // After ل, "لقاء" seems to have an article: "للقاء".
  if (/^[وف]?للقاء$/.test(tokens[from]!.folded)) {
    const match = { to: from + 1, form: tokens[from]!.forms[0]!, value: true };
    return { ...nounTrigger(from, match, { kind: "MEETING", pattern: "with" }), isFuture: true };
  }
  const talks = meetingNouns.at(tokens, from);
  if (talks) return nounTrigger(from, talks, { kind: "MEETING", pattern: talks.value.pattern }, talks.value.hasOwner);
  const ties = associationNouns.at(tokens, from);
  // "أزمة اللاجئين على الحدود بين أ وب": no dispute of the two.
  const isOfPeople =
    /ازمه$/.test(tokens[from]!.folded) &&
    /^(?:ال)?(?:لاجي|مهاجر|نازح|هجره|لجوء|غذا|مياه|كهربا|طاقه|وقود|رهاين|ماليه|اقتصاد|انسان|صحيه|مناخ)/.test(
      tokens[from + 1]?.folded ?? "",
    );
  return ties && !isOfPeople
    ? nounTrigger(from, ties, { kind: "ASSOCIATION", patterns: ties.value.patterns }, ties.value.hasOwner)
    : undefined;
}

/** "في رد", "بعد حظر": what a preposition stands before is no verb. */
function isAfterPreposition({ tokens, sentence }: TextClause, from: number): boolean {
  const before = from > sentence.from ? tokens[from - 1]! : undefined;
  if (!before || /[،؛,:.]/.test(tokens[from]!.gap) || tokens[from]!.forms[0]!.hasConjunction) return false;
  return (
    before.value !== "علي" &&
    /^و?(?:في|الي|علي|عن|قبل|عقب|اثر|دون|بين|حول|بشان|مع|خلال|ضد|رغم|اي|هذا|هذه|عدم|سوي|اول|احد|بسبب|عبر|نحو|تحت|لدي|وراء|بعد|منذ|غير)$/.test(
      before.folded,
    ) &&
    tokens[from - 2]?.folded !== "من"
  );
}

/** Verbal nouns that are written like a verb, folded. */
const verbalNouns =
  /^(?:عقد|بحث|جمع|ضم|حل|عرض|طلب|وقف|دعم|نقل|شن|رفض|قطع|فتح|قتل|قصف|خطف|سجن|رد|نشر|فرض|منع|حظر|رفع|طرد|منح)$/;

/** "اقترح فلان عقد قمة": what stands behind a verb and its subject is its object. */
function isVerbalNoun({ tokens, phraseAt, isDate }: TextClause, from: number, last: Trigger | undefined): boolean {
  // "حظرا", "أمرا": nouns, though two could do it.
  if (/^[وف]?(?:حظرا|امرا|ردا|طلبا|عرضا|دعما|رفضا|منعا)$/.test(tokens[from]!.folded)) return true;
  if (last?.form !== "finite" || !verbalNouns.test(tokens[from]!.folded)) return false;
  if (/^(?:الذي|التي|الذين)$/.test(tokens[last.from - 1]?.folded ?? "")) return false;
  const between = tokens.slice(last.to, from);
  return between.every(({ index }) => phraseAt(index) || isDate(index)) && !/[،؛:]/.test(tokens[from]!.gap);
}

/** Whether an object of the verb follows, behind its subject and dates. */
function hasObject(clause: TextClause, { objects }: ArabicAssociationFrame, to: number): boolean {
  const { tokens, sentence } = clause;
  for (let index = to, steps = 0; index < sentence.to && steps < 9; index++) {
    const word = tokens[index]!;
    if (objects.has(tokens, index)) return true;
    if (clause.phraseAt(index) || clause.isDate(index)) continue;
    if (/[؛:]/.test(word.gap) || word.forms.some(({ word: each }) => each === "ان")) return false;
    steps++;
  }
  return false;
}

/** A verb has no preposition attached. */
function verb<Value>({ tokens }: TextClause, match: WordMatch<Value> | undefined): WordMatch<Value> | undefined {
  const isNegated = /^[وف]?لم$/.test(tokens[(match?.to ?? 0) - 2]?.folded ?? "");
  if ((match?.value as { form?: ArabicForm } | undefined)?.form === "jussive" && !isNegated) return undefined;
  return match?.form.preposition === "" && !tokens[match.to - 1]!.value.endsWith("ة") ? match : undefined;
}

function verbTrigger(from: number, { match, value, said }: FoundVerb): Trigger {
  return {
    from,
    to: match.to,
    value,
    form: said.form === "participle" ? "gerund" : "finite",
    isFuture: said.form === "future",
    isImperfect: said.form === "imperfect" || said.form === "jussive",
    hasPronoun: said.hasObject,
    hasConjunction: match.form.hasConjunction,
    gender: said.gender,
  };
}

function nounTrigger(from: number, match: WordMatch<unknown>, value: TriggerValue, hasPronoun = false): Trigger {
  const { to, form } = match;
  const { hasConjunction } = form;
  return { from, to, value, form: "noun", isFuture: false, isImperfect: false, hasPronoun, hasConjunction };
}
