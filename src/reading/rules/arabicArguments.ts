import type { Token } from "../text/token.ts";
import { type Group, groupAfter, groupOf, type TextClause } from "./clause.ts";
import type { Trigger } from "./trigger.ts";

const between = new Set(
  "قد وقد لن لم لا سوف كان كانت ان بان كذلك ايضا بدوره بدورها من جهته جهتها جانبه جانبها اليوم كانوا".split(" "),
);
const stops = new Set(
  "ان انه انها انهم بان لان التي الذي الذين اللذين حيث فيما بينما حين عندما الا لكن اذا بعدما قائلا".split(" "),
);

/** Who does what a trigger says, in Arabic: what stands directly before the verb, or else the first phrase after it. */
export function arabicSubject(
  clause: TextClause,
  trigger: Trigger,
  before: readonly { readonly trigger: Trigger; readonly subject: Group | undefined }[],
): Group | undefined {
  const last = before.findLast(({ trigger: { form } }) => form !== "noun")?.subject;
  if (trigger.form === "noun") return nounOwner(clause, trigger);
  if (trigger.form === "gerund") return last;
  const owner = relativeOwner(clause, trigger);
  if (owner) return owner;
  const preceding = precedingSubject(clause, trigger);
  if (preceding) return preceding;
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
  const following = groupAfter(clause, trigger.to, limitAfter(clause, trigger.to, 2), [""]);
  return following &&
    isAdjacent(clause, trigger, following) &&
    (trigger.hasPronoun || !isObject(clause, trigger, following))
    ? following
    : last;
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
  "ايضا كذلك اليوم امس رسميا مجددا هاتفيا لاحقا بدوره بدورها سابقا علنا مرارا اخيرا مؤخرا حكومه سلطات السلطات وفد وفدا برئاسه بقياده رفيع المستوي دوله جمهوريه مملكه كل كلا من قبل ذلك بعد".split(
    " ",
  ),
);

/** Whether no noun stands between a verb and its subject: "إذاعة القاهرة" is no state. */
function isAdjacent({ tokens, isDate, phraseAt }: TextClause, { to }: Trigger, following: Group): boolean {
  return tokens
    .slice(to, following.from)
    .every(({ folded, index }) => isDate(index) || phraseAt(index) || adverbs.has(folded) || between.has(folded));
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

/** Patterns whose verb has an object without a preposition. */
const transitive = /^(?:visit|object|host|target|list)$/;

/** "وزار القاهرة", "ثم التقى فلانا": who alone follows is whom it is done to. */
function isObject(clause: TextClause, { value, to }: Trigger, following: Group): boolean {
  const takesObject =
    value.kind === "MEETING" || value.kind === "SANCTION"
      ? transitive.test(value.pattern)
      : value.kind === "ASSOCIATION" && value.patterns[0]!.prepositions.includes("");
  if (!takesObject || following.members.length > 1) return false;
  // "استضافت الدوحة محادثات": a state or its capital receives, nobody receives it.
  const isHost = value.kind === "MEETING" && value.pattern === "host" && following.members[0]?.actor?.kind === "STATE";
  if (isHost) return false;
  const limit = limitAfter(clause, to, 14);
  const rest = afterRelative(clause, limit) ?? limit;
  const others = [groupAfter(clause, following.to, limit, ["", "ب"]), groupAfter(clause, rest, rest + 4, ["", "ب"])];
  return others.every((other) => other === undefined);
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
  if (group.to !== index) return group;
  const gap = tokens[index]!.gap;
  if (/[.؛\n]/.test(gap) || (/،/.test(gap) && index === trigger.from && !isApposed(clause, group))) return undefined;
  return group;
}

/** "ويستبعد مراقبون", "وتقول منظمات إغاثة": whoever says or does it has no name. */
export function isOfNobody({ tokens, sentence, phraseAt, language }: TextClause, { to, value }: Trigger): boolean {
  const next = tokens[to];
  if (language !== "ar" || !next || to >= sentence.to || phraseAt(to)) return false;
  const isPeople =
    /^(?:محللون|خبراء|مصادر|مصدر|مسوول|مسوولون|دبلوماسي|شهود|ناشطون|نشطاء|سكان|منظمات|وسائل|تقارير|صحف|متظاهرون|الاف|عشرات|مئات|مراقبون|اقتصاديون|كثيرون|جمهوريون|معارضون)$/;
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
