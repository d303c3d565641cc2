import { affiliationNouns, affiliationVerbs, oathVerbs } from "../../tables/ar/affiliation.ts";
import { otherVerbs } from "../../tables/ar/otherVerbs.ts";
import type { TextClause } from "../arguments/clause.ts";
import { isSanctionDeedAt } from "../sanction/arabicSanctionTriggers.ts";
import { arabicSourceAt } from "../statement/arabicSources.ts";
import type { FoundVerb } from "../statement/arabicStatementTriggers.ts";
import { nounAt, nounTrigger } from "./arabicNounTriggers.ts";
import { arabicVerbAt, verb } from "./arabicVerbTriggers.ts";
import type { Trigger } from "./trigger.ts";

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
  // "أبلغ أ، بحسب المتحدث باسمه، ب": only who reports what is told.
  const source = last?.value.kind === "STATEMENT" ? undefined : arabicSourceAt(clause, from);
  if (source) {
    const match = { to: from + 1, form: tokens[from]!.forms[0]!, value: true };
    return nounTrigger(from, match, { kind: "STATEMENT", stance: "NEUTRAL", carries: false });
  }
  const isVerb = !isAfterPreposition(clause, from) && !isVerbalNoun(clause, from, last) && !isOfParent(rest);
  const oath = isVerb ? verb(clause, oathVerbs.at(tokens, from)) : undefined;
  if (oath && /^\S+ (?:[^؛.]*? )?اليمين/u.test(rest.slice(0, 120)))
    return verbTrigger(from, { match: oath, value: { kind: "AFFILIATION", pattern: "enter" }, said: oath.value });
  const found = isVerb ? arabicVerbAt(clause, from, rest) : undefined;
  if (found) return verbTrigger(from, found);
  const noun = nounAt(clause, from, isVerb, last);
  if (noun) return noun;
  const office = isVerb ? verb(clause, affiliationVerbs.at(tokens, from)) : undefined;
  if (office)
    return verbTrigger(from, {
      match: office,
      value: { kind: "AFFILIATION", pattern: office.value.pattern },
      said: office.value,
    });
  const joining = affiliationNouns.at(tokens, from);
  // "أقاله الرئيس": folded, the verb is the noun.
  const isVerbWithObject = joining && !joining.value.hasOwner && /ه$/.test(tokens[joining.to - 1]!.value);
  // "جلسة الانتخاب": nobody's in particular.
  const isAnybodys = joining?.value.pattern === "appoint" && /^[وفبك]?ال|^لل/.test(tokens[from]!.folded);
  if (joining && !isVerbWithObject && !isAnybodys) {
    const { pattern, hasOwner } = joining.value;
    return nounTrigger(from, joining, { kind: "AFFILIATION", pattern }, hasOwner);
  }
  const other = isVerb ? verb(clause, otherVerbs.at(tokens, from)) : undefined;
  return (
    other &&
    verbTrigger(from, { match: other, value: { kind: "OTHER", effect: other.value.effect }, said: other.value })
  );
}

/** "شقيق فلان لأمه": without its hamza, a word of kinship is written like "لامه". */
function isOfParent(rest: string): boolean {
  return /^لأ(?:مه|مها|مهما|بيه|بيها|بيهما)(?!\p{L})/u.test(rest);
}

/** "في رد", "بعد حظر": what a preposition stands before is no verb. */
function isAfterPreposition({ tokens, sentence }: TextClause, from: number): boolean {
  const before = from > sentence.from ? tokens[from - 1]! : undefined;
  if (!before || /[،؛,:.]/.test(tokens[from]!.gap) || tokens[from]!.forms[0]!.hasConjunction) return false;
  return (
    before.value !== "علي" &&
    /^و?(?:في|الي|علي|عن|قبل|عقب|اثر|دون|بين|حول|بشان|مع|خلال|ضد|رغم|اي|هذا|هذه|عدم|سوي|اول|احد|بسبب|عبر|نحو|تحت|لدي|وراء|بعد|منذ|غير|خلفيه|ب?تهمه|محاوله|قضيه)$/.test(
      before.folded,
    ) &&
    tokens[from - 2]?.folded !== "من"
  );
}

/** Verbal nouns that are written like a verb, folded. */
const verbalNouns =
  /^(?:تضامن|تمسك|تحفظ|تراجع|تعهد|تاييد|عقد|بحث|جمع|ضم|حل|عرض|طلب|وقف|دعم|نقل|شن|رفض|قطع|فتح|قتل|قصف|خطف|سجن|رد|نشر|فرض|منع|حظر|رفع|طرد|منح|سحب|خفض|حجز)$/;

/** "اقترح فلان عقد قمة": what stands behind a verb and its subject is its object. */
function isVerbalNoun({ tokens, phraseAt, isDate }: TextClause, from: number, last: Trigger | undefined): boolean {
  // "حظرا", "أمرا": nouns, though two could do it.
  if (/^[وف]?(?:حظرا|امرا|ردا|طلبا|عرضا|دعما|رفضا|منعا|تضامنا|تاييدا|تمسكا)$/.test(tokens[from]!.folded)) return true;
  // "تقديم طلب العضوية"
  const isOfNoun = /^ب?(?:تقديم|تلقي|قبول|سحب|دراسه|تلبيه|توجيه|تسليم)$/.test(tokens[from - 1]?.folded ?? "");
  if (isOfNoun && /^(?:طلب|عرض|رد)$/.test(tokens[from]!.folded)) return true;
  // "وافقت على إعادة فتح الحدود"
  if (/^[وبل]?اعاده$/.test(tokens[from - 1]?.folded ?? "") && verbalNouns.test(tokens[from]!.folded)) return true;
  // "وقعت أ، في روما، عقدا": what is signed.
  const isSigned = last?.value.kind === "ASSOCIATION" && last.value.patterns.some(({ type }) => type === "contract");
  if (isSigned && /^عقدا$/.test(tokens[from]!.folded)) return true;
  // "حظر ياباني على": an adjective describes it.
  const next = phraseAt(from + 1);
  if (
    verbalNouns.test(tokens[from]!.folded) &&
    next?.sort === "adjective" &&
    next.to === from + 2 &&
    !/^ال/.test(tokens[from + 1]!.folded)
  )
    return true;
  // "استدعاء سفيرها وقطع العلاقات": a verbal noun goes on with the next one.
  const isJoined = last?.form === "noun" && last.value.kind === "ASSOCIATION" && last.value.isDeed;
  if (isJoined && /^و/.test(tokens[from]!.folded) && verbalNouns.test(tokens[from]!.folded.slice(1))) return true;
  // "أكد فلان رفضه", "مؤكدا تضامن أ مع ب"
  const isOfSpeech = last?.value.kind === "STATEMENT" && /^(?:finite|gerund)$/.test(last.form);
  const noun = isOfSpeech ? tokens[from]!.folded.replace(/(?:ه|ها|هما|هم)$/, "") : tokens[from]!.folded;
  if (!(last?.form === "finite" || isOfSpeech) || !verbalNouns.test(noun)) return false;
  // "ستعيد قبل الصيف فتح سفارتها"
  if (/^فتح$/.test(tokens[from]!.folded) && /^[وف]?س?[اتي]?ع(?:اد|يد)(?:ت|وا|ان|ون)?$/.test(tokens[last.from]!.folded))
    return true;
  if (/^(?:الذي|التي|الذين)$/.test(tokens[last.from - 1]?.folded ?? "")) return false;
  const between = tokens.slice(last.to, from);
  // "أعلنت أ، الإثنين، قطع علاقاتها"
  const isBehindDate = /^[،,]/.test(tokens[from]!.gap) && isDate(from - 1);
  const isJust = isBehindDate || !/[،؛:]/.test(tokens[from]!.gap);
  return isJust && between.every(({ index }) => phraseAt(index) || isDate(index));
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
