import { isFunctionWord } from "../../../names/annotate/functionWords.ts";
import { nounsAfterNames } from "../../tables/ar/nounsAfterNames.ts";
import { ownedRelatives } from "../../tables/ar/relatives.ts";
import { isWordAfterNames } from "../../tables/ar/wordsAfterNames.ts";
import type { ArabicGender } from "../../text/arabicVerbs.ts";
import type { Trigger } from "../triggers/trigger.ts";
import { between } from "./arabicAdjacency.ts";
import { addressingVerbs } from "./arabicObjects.ts";
import { relativeBefore } from "./arabicRelativeClauses.ts";
import type { TextClause } from "./clause.ts";

/** "ويستبعد مراقبون", "وتقول منظمات إغاثة": whether whoever says or does it in Arabic has no name. */
export function isOfNobody(clause: TextClause, trigger: Trigger): boolean {
  const { tokens, sentence, phraseAt } = clause;
  const { to, value, form } = trigger;
  const next = tokens[to];
  if (isOfUnknown(clause, trigger) || isOfUnnamedRelative(clause, trigger)) return true;
  // "يذكر أن": it is told.
  if (/^و?(?:يذكر|يشار)$/.test(tokens[trigger.from]!.folded) && trigger.from === sentence.from) return true;
  if (!next || to >= sentence.to) return false;
  // "قال مسؤولون أميركيون": they meet for their state, but what they say is nobody's.
  if (value.kind === "STATEMENT" && /^(?:مسوول|دبلوماسي|مفاوض)(?:ون|ان)$/.test(next.folded)) return true;
  // "على هجوم استهدف أ"
  if (value.kind === "ASSOCIATION" && attacks.test(tokens[trigger.from - 1]?.folded ?? "")) return true;
  const phrase = phraseAt(to);
  // "وقصف التحالف معسكرا لأ": an organization that the text does not name.
  if (phrase)
    return (
      value.kind === "ASSOCIATION" && phrase.sort === "organization" && phrase.actor === null && phrase.from === to
    );
  if (isOfUnnamedBody(clause, trigger) || isOfUnnamedSource(clause, trigger) || isOfUnknownName(clause, trigger))
    return true;
  // "ونفى التاجر المقيم في دبي": whoever he is.
  if (value.kind === "STATEMENT" && !trigger.hasPronoun && tradesOfPersons.test(next.folded)) return true;
  // "وتحتجز السلطات المالية فلانا": authorities of nobody whom the text names.
  if (
    value.kind !== "STATEMENT" &&
    form !== "noun" &&
    /^ال(?:سلطات|شرطه|نيابه|محكمه|اجهزه|قوات|مخابرات|استخبارات)$/.test(next.folded)
  )
    return true;
  // "وينتمي الثلاثة إلى الحزب": not whoever acted before.
  if (/^(?:ال(?:ثلاثه|اربعه|خمسه|سته|سبعه|جميع)|جميعهم|كلهم|معظمهم|بعضهم)$/.test(next.folded)) return true;
  // "ناشدت زوجته السلطات": a relative whom the text does not name.
  if (ownedRelatives.has(tokens, to) && !phraseAt(to + 1)) return true;
  const isPeople =
    /^(?:محللون|خبراء|مصادر|مصدر|مسوول|مسوولون|دبلوماسي|شهود|ناشطون|نشطاء|سكان|منظمات|وسايل|تقارير|صحف|متظاهرون|الاف|عشرات|ميات|مراقبون|اقتصاديون|كثيرون|جمهوريون|معارضون)$/;
  return isPeople.test(next.folded) || (value.kind !== "MEETING" && /^\p{L}{3,}يون$/u.test(next.folded));
}

/** Nouns of attacks that a verb describes, folded. */
const attacks = /^(?:ال)?(?:هجوما?|هجمات|ضربه|ضربات|غاره|غارات|قصفا?|انفجارا?|تفجيرا?|اعتداء|اعتداءات)$/;

/** Nouns of persons with the article, folded, which only the words around them may tell apart. */
const tradesOfPersons =
  /^ال(?:تاجر|محامي|ناشط|متهم|كاتب|صحفي|صحافي|خبير|محلل|مصدر|مالك|ملياردير|مقاول|طبيب|اكاديمي|باحث|موظف|ضابط|جندي|قاضي|مدعي|مرشح|مصرفي|سجين|معتقل|مدان|لاجي|مهرب|ممول)(?:ه|ون|ان)?$/;

/** Nouns of bodies and circles, by the gender of their verb, folded. */
const bodies: Readonly<Record<ArabicGender, RegExp>> = {
  masculine:
    /^(?:مرصد|نادي|تحالف|ايتلاف|تجمع|تيار|حزب|اتحاد|مركز|معهد|مجلس|مكتب|جهاز|صندوق|بنك|مصرف|منتدي|ملتقي|مستشفي|محامي|محامو|نجل|شقيق|والد|انصار|اهالي|ذوو|عمال|طلاب|نواب|اعضاء|قاده|اطباء|موظفو|وجهاء|شيوخ|زعماء|اقارب)$/,
  feminine:
    /^(?:مجموعه|جماعه|نقابه|نقابات|جمعيه|جمعيات|رابطه|هييه|هييات|لجنه|لجان|منظمه|منظمات|موسسه|موسسات|حركه|جبهه|كتله|شركه|شركات|غرفه|محكمه|بلديه|دايره|مديريه|اداره|امانه|نيابه|كنيسه|بطريركيه|صحيفه|قناه|اذاعه|احزاب|فصايل|قوي|فعاليات|شخصيات|اوساط|دول|حكومات|قبايل|عشاير|اسره|عايله|والده|زوجه|ابنه|محاميه|جهات|قيادات|قياده|تنسيقيه|هيئه|مفوضيه|دار|وكالات|مجالس|المعارضه|المقاومه|النقابات|الصحافه|الاحزاب|الفصايل|القبايل|العشاير|الكتل)$/,
};

/** "وأدان مرصد …", "ودانت مجموعة …": the subject is a body that no phrase names, which the verb agrees with. */
function isOfUnnamedBody({ tokens, phraseAt }: TextClause, { to, gender, form, value, hasPronoun }: Trigger): boolean {
  const next = tokens[to];
  // "أصدرت محكمة أمرا بتجميد": no sanction of whoever acted before.
  const mayBeUnnamed = /^(?:STATEMENT|SANCTION|OTHER)$/.test(value.kind);
  if (!mayBeUnnamed || form !== "finite" || !gender || hasPronoun || !next) return false;
  return !phraseAt(to) && !/[،؛:.]/.test(next.gap) && bodies[gender].test(next.folded);
}

/** "ذكرت الصحف التركية أن": what a noun with the article says that no phrase names, and that is no addressee ("أبلغ الصحفيين أن"). */
function isOfUnnamedSource(
  { tokens, phraseAt, sentence }: TextClause,
  { from, to, value, hasPronoun }: Trigger,
): boolean {
  if (value.kind !== "STATEMENT" || hasPronoun || addressingVerbs.test(tokens[from]!.folded)) return false;
  const isNoun = /^ال\p{L}{3,}(?<!ين)$/u.test(tokens[to]!.folded) && tokens[to]!.gap === " ";
  let index = to + 1;
  while (index < sentence.to && (phraseAt(index)?.sort === "adjective" || /^ال/.test(tokens[index]!.folded))) index++;
  return isNoun && index < sentence.to && /^(?:ان|انه|انها|انهم|بان|بانه|بانها)$/.test(tokens[index]!.folded);
}

/** "ودعا ماكرون الحريري", "استقبله ماكرون", "وسيتولى لولا، الذي": a name that nobody is known by, with an object or a clause behind it. */
function isOfUnknownName(
  { tokens, groups, isDate, phraseAt }: TextClause,
  { to, value, form, hasPronoun }: Trigger,
): boolean {
  const { folded, gap } = tokens[to]!;
  const isHost = value.kind === "MEETING" && value.pattern === "host" && hasPronoun;
  const object = groups.find(({ from, preposition }) => from === to + 1 && preposition === "")?.members[0];
  const isAddressing = value.kind === "STATEMENT" && !hasPronoun && object?.sort === "name";
  const isDescribed = /^[،,]/.test(tokens[to + 1]?.gap ?? "") && /^(?:الذي|التي)$/.test(tokens[to + 1]!.folded);
  const isWord =
    isFunctionWord(folded) || isWordAfterNames(folded) || nounsAfterNames.has(folded) || between.has(folded);
  return (
    form === "finite" &&
    gap === " " &&
    !phraseAt(to) &&
    /^(?!ال|[بو])\p{L}{4,}(?<!ه|ها|هم|ا|ين|ات)$/u.test(folded) &&
    !isDate(to) &&
    !isWord &&
    (isHost || isDescribed || (isAddressing && object.actor?.kind === "PERSON"))
  );
}

/** Who is mentioned without a name and does something, folded. */
const unknownSubjects =
  /^(?:محكمه|قاضيا|قاض|طايره|طايرات|مسلحين|مسلحا|قوات|جنودا|مسوولا|مسوولين|وفدا|وفد|لجنه|شركه|شركات|مجموعه|رجلا|شخصا|شخصين|مصدرا|مصادر|هييه|متمردين|مقاتلين|ضابطا|ضباطا|صاروخا|مسيره|مسيرات|انتحاريا|بنكا|مصرفا|دبلوماسيا|خبراء|فريقا|بعثه|دوريه|سفينه)$/;

/** "قال إن موكله لم يلتق فلانا": the subject is somebody whom no phrase names. */
function isOfUnknown(clause: TextClause, { from, to, value, hasConjunction }: Trigger): boolean {
  const { tokens, phraseAt, isDate, sentence } = clause;
  const isOfPlace = (at: number) => /^(?:في|من|ب)$/.test(tokens[phraseAt(at)!.from - 1]?.folded ?? "");
  let index = from - 1;
  while (index > sentence.from && between.has(tokens[index]!.folded)) index--;
  // "قالت الوكالة إن محكمة في روما أمرت": neither.
  const that = tokens.slice(sentence.from, from).findLast(({ folded }) => /^(?:ان|بان|لان)$/.test(folded))?.index;
  const noun = that === undefined ? undefined : tokens[that + 1];
  if (
    noun &&
    noun.index < from - 1 &&
    unknownSubjects.test(noun.folded) &&
    // "… أمرت بتجميد أموال فلان ومنعته": the same goes on.
    ((hasConjunction && !phraseAt(to)) ||
      !tokens.slice(noun.index, from).some(({ index: at }) => phraseAt(at)?.preposition === "" && !isOfPlace(at)))
  )
    return true;
  if (value.kind === "STATEMENT" && noun && !hasConjunction && isGoverning(clause, noun.index, from)) return true;
  const isNoun = index > sentence.from && !phraseAt(index) && !isDate(index) && /ه$|ها$/.test(tokens[index]!.folded);
  return isNoun && /^(?:ان|بان|لان)$/.test(tokens[index - 1]?.folded ?? "");
}

/** "إن فشل المفاوضات يهدد", "إن تدخل روسيا يهدد": a noun that stands before another one, with which it is the subject of the verb behind both. */
function isGoverning({ tokens, phraseAt, isDate, isQuoted }: TextClause, noun: number, verb: number): boolean {
  const { folded } = tokens[noun]!;
  if (phraseAt(noun) || isDate(noun) || isQuoted(verb) || /^ال|ه$|ها$|هم$/.test(folded) || isFunctionWord(folded))
    return false;
  const [next, ...rest] = tokens.slice(noun + 1, verb);
  const isNext = next !== undefined && (/^ال/.test(next.folded) || phraseAt(next.index)?.preposition === "");
  return (
    isNext &&
    [next, ...rest].every(({ folded: word, gap, index }) => gap === " " && (/^ال/.test(word) || phraseAt(index)))
  );
}

/** "الرجل، الذي حكم البلاد عشرين عاما، …": whom no phrase names does it, and not whoever acted before. */
function isOfUnnamedRelative(clause: TextClause, trigger: Trigger): boolean {
  const relative = trigger.hasPronoun || trigger.form !== "finite" ? undefined : relativeBefore(clause, trigger);
  if (relative === undefined || !/^[،,]/.test(clause.tokens[relative]!.gap)) return false;
  return !clause.phraseAt(relative - 1) && !clause.phraseAt(trigger.to);
}
