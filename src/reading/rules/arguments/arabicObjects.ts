import { isFunctionWord } from "../../../names/annotate/functionWords.ts";
import { meetingVerbs } from "../../tables/ar/meeting.ts";
import { countedTargets } from "../../tables/ar/sanction.ts";
import { statementVerbs } from "../../tables/ar/statement.ts";
import type { Trigger } from "../triggers/trigger.ts";
import { type Group, groupAfter, type TextClause } from "./clause.ts";
import { limitAfter } from "./limitAfter.ts";

/** Whom it is done to. */
export function arabicObject(
  clause: TextClause,
  trigger: Trigger,
  subject: Group | undefined,
  prepositions: readonly string[],
  reach = 14,
): Group | undefined {
  const from = subject && subject.from >= trigger.to ? subject.to : trigger.to;
  const limit = limitAfter(clause, from, reach);
  const found = groupAfter(clause, from, limit, prepositions);
  const rest = found ? undefined : afterRelative(clause, limit);
  return rest === undefined ? found : groupAfter(clause, rest, limitAfter(clause, rest, 3), prepositions);
}

/** "التقى فلان، الذي …، فلانا": the index after a relative clause between commas that begins at a token. */
function afterRelative({ tokens, sentence }: TextClause, from: number): number | undefined {
  const begins = from < sentence.to && /^(?:الذي|التي)$/.test(tokens[from]!.folded) && /،/.test(tokens[from]!.gap);
  if (!begins) return undefined;
  return tokens.slice(from + 1, Math.min(sentence.to, from + 18)).find(({ gap }) => /،/.test(gap))?.index;
}

/** Patterns whose verb has an object without a preposition. */
const transitive = /^(?:visit|object|host|summon|target|list|expel)$/;

/** "وزار القاهرة", "ثم التقى فلانا": who alone follows is whom it is done to. */
export function isObject(clause: TextClause, { value, from, to, hasConjunction }: Trigger, following: Group): boolean {
  const takesObject =
    value.kind === "MEETING" || value.kind === "SANCTION"
      ? transitive.test(value.pattern)
      : value.kind === "ASSOCIATION" && value.patterns[0]!.prepositions.includes("");
  // "فوضعت الجماعة والشركة على لائحتها": who goes on to act.
  const isList = value.kind === "SANCTION" && value.pattern === "list" && hasConjunction;
  // "أعلنت رومانيا سبعة موظفين … غير مرغوب فيهم": who is expelled is a diplomat.
  if (value.kind === "SANCTION" && value.pattern === "expel" && !following.members[0]?.title) return false;
  // "عزل الجيش الرئيس واعتقل وزيرين هما أ وب": persons hold nobody.
  const isHeld =
    value.kind === "ASSOCIATION" &&
    value.patterns[0]!.parties === "holder" &&
    hasConjunction &&
    following.members.every(({ actor }) => actor?.kind === "PERSON");
  // "وزار فلان، الأربعاء، مدينة": who visits, though no phrase names where.
  const isVisitor =
    value.kind === "MEETING" &&
    value.pattern === "visit" &&
    following.members.every(({ actor }) => actor?.kind === "PERSON");
  if (isVisitor || !takesObject || (following.members.length > 1 && !isList && !isHeld)) return false;
  if (value.kind === "ASSOCIATION" && isBeforeObject(clause, following)) return false;
  // "قصفت أ مواقع": the verb that begins a text without "و" has its subject behind it.
  const begins = from === clause.sentence.from && !hasConjunction && following.from === to;
  if (value.kind === "ASSOCIATION" && begins) return false;
  // "أضاف الاتحاد الأوروبي ثلاثة ضباط": who is added is only counted.
  if (
    value.kind === "SANCTION" &&
    clause.tokens.slice(following.to, limitAfter(clause, to, 14)).some(({ folded }) => countedTargets.test(folded))
  )
    return false;
  // "استضافت الدوحة محادثات": a state or its capital receives, nobody receives it.
  const isHost = value.kind === "MEETING" && value.pattern === "host" && following.members[0]?.actor?.kind === "STATE";
  if (isHost) return false;
  const end = limitAfter(clause, to, 14);
  const limit = joinedVerb(clause, following.to, end) ?? end;
  // "التقى فلانا، الذي استضافت بلاده القمة، ثم اتهم أ": what the clause tells, or the next one, is no object.
  const isNext = limit < end || /^(?:الذي|التي|ثم)$/.test(clause.tokens[limit]?.folded ?? "");
  const rest = afterRelative(clause, limit) ?? (isNext ? undefined : limit);
  // "التقى أ عددا من المسؤولين": whom he meets is only counted.
  if (clause.tokens.slice(following.to, limit).some(({ folded, index }) => isCount(clause, folded, index)))
    return false;
  // "التقى أ في باريس مع ب"
  const isMeeting = value.kind === "MEETING" && value.pattern === "object";
  // "والتقى أ، ثم اتهم ب", "والتقى أ، وخلال الزيارة طردت ب": who is named in the next clause.
  const next = clause.tokens
    .slice(following.to, limit)
    .find(
      ({ folded, gap, index }) =>
        folded === "ثم" || (/،/.test(gap) && /^و(?!ه(?:و|ي|م|ما)$)/.test(folded) && !clause.phraseAt(index)),
    )?.index;
  const others = [
    groupAfter(clause, following.to, next ?? limit, ["", "ب", ...(isMeeting ? ["مع"] : [])]),
    rest === undefined ? undefined : groupAfter(clause, rest, rest + 4, ["", "ب"]),
  ];
  return others.every((other) => other === undefined);
}

function isCount({ tokens }: TextClause, folded: string, index: number): boolean {
  return /^(?:عددا|جمعا|كثيرا|بعضا|حشدا|لفيفا|مجموعه)$/.test(folded) && tokens[index + 1]?.folded === "من";
}

/** "والتقى فلانا ودعا أ": where the next verb begins. */
function joinedVerb({ tokens, phraseAt }: TextClause, from: number, to: number): number | undefined {
  const isVerb = (index: number) => statementVerbs.has(tokens, index) || meetingVerbs.has(tokens, index);
  return tokens
    .slice(from, to)
    .find(({ folded, index }) => /^و\p{L}{3}/u.test(folded) && !phraseAt(index) && isVerb(index))?.index;
}

/** Words that are no object, folded. */
const noObjects =
  /^(?:امس|اليوم|غدا|صباح|مساء|ليل|ظهر|فجر|عام|سنه|مطلع|نهايه|منتصف|اواخر|اوايل|وسط|عقب|اثر|قرب|لدي|قبيل|رسميا|ايضا|كذلك|معا|مجددا|بعدما|عندما|فيما|بينما|اثناء|عشيه|غداه|ردا|احتجاجا|دعما|وفق|بحسب|حسب|نحو|شمال|جنوب|شرق|غرب|داخل|سابقا|لاحقا|بشكل|مرات|مره|عسكريا|ماليا|سياسيا|علنا|جوا|برا|بحرا)$/;

/** "تمول موسكو محطة", "وتملك الشركة بقية الأسهم": a noun without the article behind who follows is the object. */
function isBeforeObject({ tokens, sentence, phraseAt, isDate }: TextClause, { to, members }: Group): boolean {
  const next = to < sentence.to ? tokens[to]! : undefined;
  if (next?.gap !== " " || members[0]?.actor?.kind === "PERSON" || phraseAt(to) || isDate(to)) return false;
  const isNoun = next.forms.length === 1 && /^(?!ال)\p{L}{3,}$|^\p{N}/u.test(next.folded);
  return isNoun && !isFunctionWord(next.folded) && !noObjects.test(next.folded);
}

/** Verbs of speech that have somebody as their object, and those that may have, folded. */
export const addressingVerbs =
  /^[وف]?(?:ي|ت)?(?:حث|حثت|حض|حضت|ناشد|ناشدت|طالب|طالبت|اتهم|اتهمت|تهم|ابلغ|ابلغت|بلغ|امهل|امهلت|هنا|هنات|شكر|شكرت|لام|لامت|انتقد|انتقدت|نتقد|دان|دانت|ادان|ادانت|دين|شجب|شجبت|هاجم|هاجمت|امتدح|امتدحت|خاطب|خاطبت|وبخ|نصح|نصحت|ايد|ايدت|ساند|ساندت|عزي|عزت)$/;
const mayAddress = /^[وف]?(?:ي|ت)?(?:دعا|دعت|دعو|حذر|حذرت|هدد|هددت|توعد|توعدت|وعد|وعدت|انذر|انذرت|امر|امرت)$/;

/** "رحب … وحث مانيلا على": whom the one who speaks already urges, accuses or thanks, not who speaks. */
export function isAddressed(
  clause: TextClause,
  { value, from, to, hasConjunction }: Trigger,
  following: Group,
): boolean {
  if (value.kind !== "STATEMENT" || following.members.length === 0) return false;
  const { tokens, groups } = clause;
  const isSure = addressingVerbs.test(tokens[from]!.folded);
  const isLikely =
    hasConjunction &&
    mayAddress.test(tokens[from]!.folded) &&
    following.members.every(({ actor }) => actor?.kind !== "PERSON");
  const isFollowed = groups.some(
    (group) => group.from >= following.to && group.from <= following.to + 1 && group.preposition === "",
  );
  // "بينما طالبت وزارة الخارجية بخروج": another subject begins.
  const isTurned = /^(?:بينما|فيما|لكن|حين|اذ)$/.test(tokens[from - 1]?.folded ?? "");
  return (
    (isSure || isLikely) &&
    !isTurned &&
    !isFollowed &&
    !(isSure ? /^(?:ان|انه|انها)$/ : /^(?:ان|بان|انه|انها)$/).test(tokens[following.to]?.folded ?? "") &&
    to <= following.from
  );
}
