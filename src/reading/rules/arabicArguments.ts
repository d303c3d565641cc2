import { ownedRelatives } from "../tables/ar/association.ts";
import { countedTargets } from "../tables/ar/sanction.ts";
import type { Token } from "../text/token.ts";
import { agrees } from "./agreement.ts";
import { type Group, groupAfter, groupOf, type TextClause } from "./clause.ts";
import type { Trigger } from "./trigger.ts";

const between = new Set(
  "قد وقد لن لم لا سوف كان كانت ان بان كذلك ايضا بدوره بدورها من جهته جهتها جانبه جانبها اليوم كانوا".split(" "),
);
const stops = new Set(
  "ان انه انها انهم بان لان التي الذي الذين اللذين حيث فيما بينما حين عندما الا لكن اذا بعدما قايلا".split(" "),
);

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
  if (trigger.form === "gerund") return speakerBefore(trigger, before) ?? last;
  const owner = relativeOwner(clause, trigger);
  if (owner) return owner;
  const preceding = precededSubject(clause, trigger) ?? precedingSubject(clause, trigger);
  if (preceding && agrees(clause, trigger, preceding)) return preceding;
  // "لكنه طالب واشنطن", "أنه أمر": the subject is a pronoun.
  if (
    /^(?:وهو|وهي|و?لكنه|و?لكنها|و?انه|و?انها|وانه|فانه|فانها|بانه|بانها|لانه|لانها)$/.test(
      clause.tokens[trigger.from - 1]?.folded ?? "",
    )
  )
    return last;
  // "ألقى خطابا دعا فيه إسرائيل": who follows is no subject.
  if (/^(?:فيه|فيها|خلاله|خلالها|عبره|به|بها|له|لها|عليه|عليها)$/.test(clause.tokens[trigger.to]?.folded ?? ""))
    return (
      clause.groups.find(
        ({ from, preposition }) =>
          from === trigger.to + 1 && preposition === "" && /^[بعل]/.test(clause.tokens[trigger.to]!.folded),
      ) ?? last
    );
  if (isPluperfect(clause, trigger)) return betweenAuxiliaries(clause, trigger);
  if (isOfNobody(clause, trigger)) return undefined;
  const isFar =
    trigger.value.kind === "STATEMENT" ||
    (trigger.hasPronoun && trigger.value.kind === "MEETING" && trigger.value.pattern === "host");
  const following = groupAfter(clause, trigger.to, limitAfter(clause, trigger.to, isFar ? 8 : 2), [""]);
  return following &&
    isAdjacent(clause, trigger, following) &&
    agrees(clause, trigger, following) &&
    (trigger.hasPronoun || !(isObject(clause, trigger, following) || (last && isAddressed(clause, trigger, following))))
    ? following
    : last;
}

/** "أعلن فلان أن أ …، واصفا": who speaks goes on, not who is spoken of. */
function speakerBefore(
  { value }: Trigger,
  before: readonly { readonly trigger: Trigger; readonly subject: Group | undefined }[],
): Group | undefined {
  return value.kind === "STATEMENT"
    ? before.findLast(
        ({ trigger, subject }) => trigger.value.kind === "STATEMENT" && trigger.form !== "noun" && subject,
      )?.subject
    : undefined;
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
  return groups.find(({ to }) => to === index);
}

const adverbs = new Set(
  "ايضا كذلك اليوم امس رسميا مجددا هاتفيا لاحقا بدوره بدورها سابقا علنا مرارا اخيرا موخرا حكومه سلطات السلطات وفد وفدا برياسه بقياده رفيع المستوي دوله جمهوريه مملكه كل كلا من قبل ذلك بعد".split(
    " ",
  ),
);

/** Whether no noun stands between a verb and its subject: "إذاعة القاهرة" is no state. */
function isAdjacent(clause: TextClause, { from, to, value, hasPronoun }: Trigger, following: Group): boolean {
  const { tokens, isDate, phraseAt } = clause;
  if (isBehindMeeting(clause, from, to, following)) return true;
  if (value.kind === "STATEMENT" && isBehindOccasion(clause, to, following)) return true;
  if (
    hasPronoun &&
    value.kind === "MEETING" &&
    value.pattern === "host" &&
    following.from - to < 9 &&
    !/[؛:.]/.test(tokens[following.from]!.gap)
  )
    return true;
  return tokens
    .slice(to, following.from)
    .every(
      ({ folded, index }) =>
        ownedRelatives.has(tokens, index) ||
        isDate(index) ||
        phraseAt(index) ||
        adverbs.has(folded) ||
        between.has(folded),
    );
}

/** "ترأس الاجتماع وزير الخارجية": the meeting stands before who gives or attends it. */
function isBehindMeeting({ tokens }: TextClause, verb: number, to: number, { from }: Group): boolean {
  const between = tokens.slice(to, from);
  return (
    /^[وف]?[يت]?(?:تراس|تراست|راس|حضر|حضرت|افتتح|افتتحت|فتتح|اختتم|اختتمت|ادار|ادارت)$/.test(tokens[verb]!.folded) &&
    between.length > 0 &&
    between.length <= 3 &&
    between.every(({ folded, gap }) => /^ال\p{L}/u.test(folded) && !/[،.]/.test(gap))
  );
}

/** "قال في مؤتمر صحافي وزير الخارجية إن", "حذر، في بيان، الاتحاد الأوروبي": where or when it is said stands before who says it. */
function isBehindOccasion({ tokens, phraseAt }: TextClause, to: number, { from, to: end }: Group): boolean {
  const first = tokens[to];
  if (!first || from <= to || from - to > 9 || phraseAt(to)) return false;
  if (!/^(?:في|خلال|عبر|امام|لدي|عقب|بعد|اثر|ضمن|علي|ب\p{L}{3,}|من|صباح|مساء|ردا|تعليقا)$/u.test(first.folded))
    return false;
  const isClosed = /^["”»)]?[،,]/.test(first.gap) && /^["”»)]?[،,]/.test(tokens[from]!.gap);
  return isClosed || /^(?:ان|انه|انها|بان|بانه|بانها)$/.test(tokens[end]?.folded ?? "");
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

/** Verbs of speech that have somebody as their object, and those that may have, folded. */
const addressingVerbs =
  /^[وف]?(?:ي|ت)?(?:حث|حثت|حض|حضت|ناشد|ناشدت|طالب|طالبت|اتهم|اتهمت|تهم|ابلغ|ابلغت|بلغ|امهل|امهلت|هنا|هنات|شكر|شكرت|لام|لامت|انتقد|انتقدت|نتقد|دان|دانت|ادان|ادانت|دين|شجب|شجبت|هاجم|هاجمت|امتدح|امتدحت|خاطب|خاطبت|وبخ|نصح|نصحت|ايد|ايدت|ساند|ساندت|عزي|عزت)$/;
const mayAddress = /^[وف]?(?:ي|ت)?(?:دعا|دعت|دعو|حذر|حذرت|هدد|هددت|توعد|توعدت|وعد|وعدت|انذر|انذرت|امر|امرت)$/;

/** Patterns whose verb has an object without a preposition. */
const transitive = /^(?:visit|object|host|target|list)$/;

/** "وزار القاهرة", "ثم التقى فلانا": who alone follows is whom it is done to. */
function isObject(clause: TextClause, { value, to }: Trigger, following: Group): boolean {
  const takesObject =
    value.kind === "MEETING" || value.kind === "SANCTION"
      ? transitive.test(value.pattern)
      : value.kind === "ASSOCIATION" && value.patterns[0]!.prepositions.includes("");
  if (!takesObject || following.members.length > 1) return false;
  // "أضاف الاتحاد الأوروبي ثلاثة ضباط": who is added is only counted.
  if (
    value.kind === "SANCTION" &&
    clause.tokens.slice(following.to, limitAfter(clause, to, 14)).some(({ folded }) => countedTargets.test(folded))
  )
    return false;
  // "استضافت الدوحة محادثات": a state or its capital receives, nobody receives it.
  const isHost = value.kind === "MEETING" && value.pattern === "host" && following.members[0]?.actor?.kind === "STATE";
  if (isHost) return false;
  const limit = limitAfter(clause, to, 14);
  const rest = afterRelative(clause, limit) ?? limit;
  const others = [groupAfter(clause, following.to, limit, ["", "ب"]), groupAfter(clause, rest, rest + 4, ["", "ب"])];
  return others.every((other) => other === undefined);
}

/** "سبق لوزارة الخزانة أن فرضت" */
function precededSubject({ tokens, groups, sentence }: TextClause, { from }: Trigger): Group | undefined {
  if (tokens[from - 1]?.folded !== "ان") return undefined;
  const group = groups.findLast(({ to, preposition }) => to <= from - 1 && preposition === "ل");
  return group && group.from > sentence.from && /^و?سبق$/.test(tokens[group.from - 1]!.folded) ? group : undefined;
}

/** "رحب … وحث مانيلا على": whom the one who speaks already urges, accuses or thanks, not who speaks. */
function isAddressed(clause: TextClause, { value, from, to, hasConjunction }: Trigger, following: Group): boolean {
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
  return (
    (isSure || isLikely) &&
    !isFollowed &&
    !/^(?:ان|بان|انه|انها)$/.test(tokens[following.to]?.folded ?? "") &&
    to <= following.from
  );
}

function precedingSubject(clause: TextClause, trigger: Trigger): Group | undefined {
  const { tokens, groups } = clause;
  const topic = topicBefore(clause, trigger);
  if (topic) return topic;
  if (trigger.hasConjunction) return undefined;
  let index = trigger.from;
  while (index > clause.sentence.from && between.has(tokens[index - 1]!.folded)) index--;
  const isClosed = /^["”»]?[،,]/.test(tokens[index]!.gap);
  const group = groups.find(({ to }) => to === index) ?? (isClosed ? beforeRelative(clause, index) : undefined);
  if (group?.preposition !== "") return undefined;
  // "(شينخوا) أعلنت": the agency of the report.
  if (/^\)/.test(tokens[group.to]?.gap ?? "") && /\($/.test(tokens[group.from]!.gap)) return undefined;
  if (group.to !== index) return group;
  const gap = tokens[index]!.gap;
  if (/[.؛\n]/.test(gap) || (/،/.test(gap) && index === trigger.from && !isApposed(clause, group))) return undefined;
  return group;
}

/** "ويستبعد مراقبون", "وتقول منظمات إغاثة": whoever says or does it has no name. */
export function isOfNobody({ tokens, sentence, phraseAt, language }: TextClause, { to, value }: Trigger): boolean {
  const next = tokens[to];
  if (language !== "ar" || !next || to >= sentence.to || phraseAt(to)) return false;
  // "ناشدت زوجته السلطات": a relative whom the text does not name.
  if (ownedRelatives.has(tokens, to) && !phraseAt(to + 1)) return true;
  const isPeople =
    /^(?:محللون|خبراء|مصادر|مصدر|مسوول|مسوولون|دبلوماسي|شهود|ناشطون|نشطاء|سكان|منظمات|وسايل|تقارير|صحف|متظاهرون|الاف|عشرات|ميات|مراقبون|اقتصاديون|كثيرون|جمهوريون|معارضون)$/;
  return isPeople.test(next.folded) || (value.kind !== "MEETING" && /^\p{L}{3,}يون$/u.test(next.folded));
}

/** "أما فلان فقال": what the sentence is about. */
function topicBefore({ tokens, groups, sentence }: TextClause, { from, hasConjunction }: Trigger): Group | undefined {
  if (!hasConjunction || !tokens[from]!.folded.startsWith("ف")) return undefined;
  const topic = tokens.slice(sentence.from, from).findLast(({ folded }) => /^و?اما$/.test(folded));
  return topic && groups.find((group) => group.from === topic.index + 1);
}

/** "فلان، الذي يرأس …، استقبل": the subject stands before a relative clause between commas. */
function beforeRelative({ tokens, groups, sentence }: TextClause, end: number): Group | undefined {
  const relative = tokens
    .slice(Math.max(sentence.from, end - 16), end)
    .findLast(({ folded, gap }) => /^(?:الذي|التي|الذين|وهو|وهي)$/.test(folded) && /^["”»]?[،,]/.test(gap));
  return relative && groups.find(({ to, preposition }) => to === relative.index && preposition === "");
}

/** "أن زعيم البلاد، فلان، ناقش": the comma closes an apposition of what the clause begins with. */
function isApposed({ tokens, sentence }: TextClause, group: Group): boolean {
  const words = tokens.slice(Math.max(0, group.from - 1), group.from + 1);
  const isIntroduced =
    /^(?:ان|انه|بان|كان|كانت)$/.test(words[0]?.folded ?? "") || /^(?:وكان|وكانت)$/.test(words[0]?.folded ?? "");
  return isIntroduced || (group.from <= sentence.from + 1 && group.members.some(({ title }) => title !== null));
}

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

/** The owner of a noun follows it: زيارة فلان إلى. An adjective may say who: عقوبات أميركية. */
function nounOwner(clause: TextClause, { from, to, hasPronoun }: Trigger): Group | undefined {
  if (hasPronoun) return onlyPersonBefore(clause, from);
  return (
    clause.groups.find(
      (group) =>
        group.preposition === "" &&
        (group.from === to || (group.from === to + 1 && isAdjective(clause.tokens[to]!.folded))),
    ) ?? adjectiveAfter(clause, to)
  );
}

/** "الزيارة الرسمية لفلان", "اللقاء الثنائي" */
function isAdjective(word: string): boolean {
  return /^ال|(?:ي|يه|يا)$/.test(word);
}

/** "عقوبات أميركية" */
function adjectiveAfter({ phrases }: TextClause, to: number): Group | undefined {
  const phrase = phrases.find(({ from, sort, actor }) => from >= to && from <= to + 1 && sort === "adjective" && actor);
  return phrase && groupOf(phrase);
}

/** The one person of a sentence so far, for whom an attached pronoun stands: زيارته. */
function onlyPersonBefore({ phrases }: TextClause, token: number): Group | undefined {
  const persons = phrases.filter(({ actor, to }) => actor?.kind === "PERSON" && to <= token);
  const [phrase] = persons;
  if (!phrase || persons.some(({ actor }) => actor!.key !== phrase.actor!.key)) return undefined;
  return groupOf(phrase);
}

function limitAfter({ tokens, sentence, phraseAt, isDate }: TextClause, from: number, reach: number): number {
  let steps = 0;
  for (let index = from; index < sentence.to; index++) {
    const { folded, gap } = tokens[index]!;
    if (!phraseAt(index) && (stops.has(folded) || /[؛:]/.test(gap))) return index;
    if (!phraseAt(index) && !isDate(index)) steps++;
    if (steps > reach) return index;
  }
  return sentence.to;
}
