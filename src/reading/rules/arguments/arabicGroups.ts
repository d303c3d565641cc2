import { verbTables } from "../../actors/arabic/arabicFamilies.ts";
import { isAlike, type Phrase } from "../../actors/phrase.ts";
import { otherVerbs } from "../../tables/ar/otherVerbs.ts";
import { ownedRelatives } from "../../tables/ar/relatives.ts";
import type { Token } from "../../text/token.ts";
import type { Group, TextClause } from "./clause.ts";

const arabicPrepositions = new Set(
  "مع الي علي عن من في لدي بين ضد برفقه خلال باسم امام نحو بشان حول بحق تجاه عند قرب بحضور عبر بينهم منهم فيهم ضمنهم بحسب حسب وفق بزعامه ب ل".split(
    " ",
  ),
);
/** Those who act for whom "من" names, folded. */
const delegates =
  /^(?:وفد|وفدا|وفود|وفدين|وفدان|جنود|جنودا|قوات|مقاتلون|مقاتلين|مسوولون|مسوولين|ممثلون|ممثلين|مفاوضون|مفاوضين|موفدون|موفدين|مبعوثون|مبعوثين|مندوبون|مندوبين|دبلوماسيون|دبلوماسيين|وزراء|قاده|بعثه)$/;

/** Where in a state something is, folded. */
const partsOfStates = /^(?:شمال|جنوب|شرق|غرب|وسط|شمالي|جنوبي|شرقي|غربي|داخل|انحاء|عمق)$/;

/** "أ وب", "بأ وبب", "مع أ ومع ب", and "أ، وب" where both are of one kind and no verb follows. */
export function isJoinedInArabic(
  { tokens, phrases }: Pick<TextClause, "tokens" | "phrases">,
  one: Phrase,
  other: Phrase,
): boolean {
  // "في طهران وإيران تتوعد": one state is not joined to itself.
  if (one.actor !== null && one.actor.key === other.actor?.key) return false;
  const between = tokens.slice(one.to, other.from);
  const { gap } = tokens[other.from]!;
  const [repeated] = between;
  // "اللبناني أ والتشادي ب", "أ وابنه ب", not "أ، الوزيرة وابنة ب"
  const isOfState =
    phrases.some(({ from, sort, hasConjunction }) => from === one.to && sort === "adjective" && hasConjunction) ||
    (/^و.*[^ة]$/.test(repeated?.value ?? "") && ownedRelatives.has(tokens, one.to));
  if (repeated && isOfState && between.length === 1) return isAlike(one, other) && other.actor?.kind === "PERSON";
  // "شركة أ الإيطالية وشركة ب"
  const isOrganization = other.hasConjunction && isAlike(one, other) && other.actor!.kind === "ORGANIZATION";
  if (repeated && isOrganization && between.length === 1 && !/[،؛]/.test(repeated.gap + gap))
    return phrases.some(({ from, to, sort }) => from === one.to && to === other.from && sort === "adjective");
  if (repeated) return between.length === 1 && repeated.folded === `و${arabicPrepositionOf(tokens, one)}`;
  if (!other.hasConjunction || (other.preposition !== "" && other.preposition !== one.preposition)) return false;
  if (/^["”»)\s]*["“«(]?$/.test(gap)) return !isNewSubject(tokens, other);
  const next = tokens[other.to]?.folded ?? "";
  return /^["”»)]?[،,]\s*["“«(]?$/.test(gap) && isAlike(one, other) && !/^[يت]\p{L}{3,}|^قد$/u.test(next);
}

/** "تقطع أ علاقاتها مع ب وج ترد", not "أ وب تعلنان": who does something alone. */
function isNewSubject(tokens: readonly Token[], { to }: Phrase): boolean {
  const verb = tokens[to]?.folded ?? "";
  return (
    /^[يت]\p{L}{2,}(?<!ان|ون|وا|تا)$/u.test(verb) && [...verbTables, otherVerbs].some((verbs) => verbs.has(tokens, to))
  );
}

/** "وقع فلان، الذي يزور روما، وعلان": who is joined behind a relative clause between commas. */
export function isBehindRelative(
  tokens: readonly Token[],
  { to, members, preposition }: Group,
  other: Phrase,
): boolean {
  const opening = tokens[to];
  if (!opening || to >= other.from || !/،/.test(opening.gap) || !/^(?:الذي|التي)$/.test(opening.folded)) return false;
  const inside = tokens.slice(to + 1, other.from);
  return (
    other.hasConjunction &&
    other.preposition === "" &&
    preposition === "" &&
    /،/.test(tokens[other.from]!.gap) &&
    inside.length < 10 &&
    !inside.some(({ gap }) => /[،؛.:]/.test(gap)) &&
    other.actor?.kind === "PERSON" &&
    other.sort === "name" &&
    members.length > 0 &&
    members.every(({ actor }) => actor?.kind === "PERSON" && actor.key !== other.actor!.key)
  );
}

/** "وعبر فلان عن أسفه" */
function isExpressing(tokens: readonly Token[], from: number): boolean {
  const { value } = tokens[from - 1]!;
  const before = tokens[from - 2]?.folded ?? "";
  const begins = value !== "عبر" || /^(?:كما|فيما|بينما|قد|حين)$/.test(before);
  return begins && tokens.slice(from, from + 12).some(({ folded, gap }) => folded === "عن" && !/[.؛]/.test(gap));
}

/** The preposition of a phrase, attached or before it; of "وفد من أ" and "كلا من أ", that of the noun before "من". */
export function arabicPrepositionOf(
  tokens: readonly Token[],
  { from, preposition }: Pick<Phrase, "from" | "preposition">,
): string {
  // "اللجنة التابعة لأ": no object of a verb.
  if (/^التابعه?$/.test(tokens[from - 1]?.folded ?? "")) return "تابع";
  if (preposition) return preposition;
  const word = tokens[from - 1];
  if (!word || /[\n.]/.test(tokens[from]!.gap)) return "";
  // "في شمال أ"
  if (partsOfStates.test(word.folded) && /^[وف]?(?:في|الي|من)$/.test(tokens[from - 2]?.folded ?? ""))
    return arabicPrepositionOf(tokens, { from: from - 1, preposition: "" });
  // "مع شقيقه فلان", "برفقة محاميه فلان"
  if (!word.value.endsWith("ة") && word.forms[0]!.word === word.folded && ownedRelatives.has(tokens, from - 1)) {
    const own = ownedRelatives.at(tokens, from - 1)!;
    if (own.form.preposition !== "") return own.form.preposition;
    if (!own.form.hasConjunction) return arabicPrepositionOf(tokens, { from: from - 1, preposition: "" });
  }
  // "علي" is a name.
  // "عبر فلان عن أسفه": a sentence begins with the verb.
  const isVerb = /^[وف]?عبر$/.test(word.value) && (from === 1 || /[\n.]/.test(word.gap) || isExpressing(tokens, from));
  const form =
    word.value === "علي" || isVerb ? undefined : word.forms.find(({ word: each }) => arabicPrepositions.has(each));
  if (form?.word === "من") {
    // "كلا من": each of those who follow.
    const each = tokens[from - 2]?.forms.find(({ word: every }) => /^كلا?$/.test(every));
    if (each) return each.preposition || arabicPrepositionOf(tokens, { from: from - 2, preposition: "" });
    // "وفد من أ", "جنود من أ وب": they act for it.
    const sent = tokens[from - 2]?.forms.find(({ word: noun }) => delegates.test(noun));
    if (sent) return sent.preposition || arabicPrepositionOf(tokens, { from: from - 2, preposition: "" });
  }
  return form ? form.word : "";
}
