import type { Phrase } from "../../actors/phrase.ts";
import { masculineStates } from "../../tables/ar/masculineStates.ts";
import type { ArabicGender } from "../../text/arabicVerbs.ts";
import type { Token } from "../../text/token.ts";
import type { Trigger } from "../triggers/trigger.ts";
import type { Group, TextClause } from "./clause.ts";

const masculineNouns =
  /^(?:ال)?(?:حزب|حلف|مجلس|اتحاد|بيت|بنك|مصرف|صندوق|جيش|مكتب|جهاز|تيار|تحالف|ايتلاف|تنظيم|برلمان|حشد|كونغرس|بنتاغون|كرملين|اليزيه|وفد|تكتل|ناتو|مصدر|ديوان|موقع|تلفزيون|حرس|امين|معهد|مركز|(?:جانب|طرف|وفد|بلد|جيش)(?:ان|ين))$/;
const feminineNouns = /^(?:ال)?(?:سلطات|قوات|استخبارات|مخابرات|خارجيه|\p{L}{2,}ه)$/u;

/** The gender in which Arabic speaks of the person of a title: "المستشارة", "نظيرته" are women. */
function genderOfTitle(tokens: readonly Token[], { title }: Phrase): ArabicGender | null {
  if (!title || title.isPlural) return null;
  const { value } = tokens[title.from]!;
  // "فلانة، العضو في الحزب"
  if (/^(?:ال)?عضو/.test(title.words)) return null;
  // A minister in a list begins with the portfolio.
  if (/^و?ال/.test(value) && !title.words.startsWith("ال")) return null;
  if (title.isCounterpart) return /ت(?:ه|ها|هما)$/.test(value) ? "feminine" : "masculine";
  return /ة$|ت(?:ه|ها|هم)$/.test(value) ? "feminine" : "masculine";
}

/** The genders of the persons whom a text gives a title, by the keys of their actors. */
export function gendersOf(tokens: readonly Token[], phrases: readonly Phrase[]): ReadonlyMap<string, ArabicGender> {
  const genders = new Map<string, ArabicGender>();
  for (const phrase of phrases) {
    const gender = phrase.actor?.kind === "PERSON" ? genderOfTitle(tokens, phrase) : null;
    if (gender !== null && !genders.has(phrase.actor!.key)) genders.set(phrase.actor!.key, gender);
  }
  return genders;
}

/** The gender of a phrase; null if neither its title nor its noun tells it. */
function genderOf(
  tokens: readonly Token[],
  genders: ReadonlyMap<string, ArabicGender>,
  phrase: Phrase,
): ArabicGender | null {
  const { actor, from, sort } = phrase;
  if (actor?.kind === "PERSON") return genders.get(actor.key) ?? genderOfTitle(tokens, phrase);
  // "المتحدث باسم الوزارة", "وزراء خارجية مصر والأردن": who speaks or meets for it.
  if (phrase.title) return genderOfTitle(tokens, phrase);
  const noun = tokens[from]!.forms.at(-1)!.word;
  const plain = tokens[from]!.folded;
  if (masculineNouns.test(noun) || masculineNouns.test(plain)) return "masculine";
  if (actor?.kind === "STATE") {
    if (sort === "capital") return "feminine";
    return masculineStates.has(actor.key) && sort === "name" && !feminineNouns.test(plain) ? "masculine" : "feminine";
  }
  return feminineNouns.test(plain) ? "feminine" : null;
}

/** Whether a group may be the subject of an Arabic verb by its gender: "دعا روسيا إلى" is what a man says to Russia. */
export function agrees({ tokens, genders }: TextClause, { gender, from, form }: Trigger, group: Group): boolean {
  const [first] = group.members;
  // "قالت فرنسا إنهم مولوا التمرد": several did it.
  const isSeveral = form === "finite" && gender === null && /(?:وا|ون)$/.test(tokens[from]!.folded);
  if (isSeveral && group.members.length === 1 && first?.title === null && first.actor?.kind === "STATE") return false;
  // "تبادل جنود من أ وب": the verb agrees with the soldiers.
  const isSent = group.preposition === "" && tokens[group.from - 1]?.folded === "من";
  const own = first && !isSent && genderOf(tokens, genders, first);
  return !gender || !own || gender === own;
}

/** Whether a pronoun that is attached to an Arabic word is known to have the gender of somebody. */
export function hasGenderOf({ tokens, genders }: TextClause, word: number, phrase: Phrase): boolean {
  return genderOf(tokens, genders, phrase) === (/ها$/.test(tokens[word]!.folded) ? "feminine" : "masculine");
}

/** Whether a pronoun that is attached to an Arabic word may stand for somebody by its gender. */
export function mayStandFor({ tokens, genders }: TextClause, word: number, phrase: Phrase): boolean {
  const own = genderOf(tokens, genders, phrase);
  const { folded } = tokens[word]!;
  if (/هما$|هم$/.test(folded) || own === null) return true;
  return (own === "feminine") === /ها$/.test(folded);
}
