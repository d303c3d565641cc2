import { fold } from "../fold.ts";
import { isFunctionWord } from "./functionWords.ts";
import type { NameWindow, PreparedText } from "./nameWindows.ts";
import { wordSet } from "./wordSet.ts";

/** Names of other places that contain the name of a state: the words before it, and the words after it. */
const partsOfOtherPlaces: readonly (readonly [
  state: ReadonlySet<string>,
  before: ReadonlySet<string>,
  after: ReadonlySet<string>,
])[] = [
  [
    wordSet("america amerique америка امريكا اميركا"),
    wordSet("latin south north central латинская южная северная"),
    wordSet("اللاتينية الجنوبية الشمالية الوسطى latine centrale"),
  ],
  [wordSet("mexico jersey"), wordSet("new"), new Set()],
  [wordSet("ireland irlande أيرلندا إيرلندا"), wordSet("northern"), wordSet("الشمالية du")],
];

/** Names of states that are also adjectives: الحكومة السعودية, دعم مالي. */
const withArticle = wordSet("السعودية");
const withoutArticle = wordSet("مالي");
/** Nouns and small words that stand before the name of a state, and before no such adjective. */
const beforeStates = wordSet(
  "جانب شمال جنوب شرق غرب وسط جيش عاصمة حدود شمالي جنوبي عضوية قادة شعب أراضي سفارة رئيس انقلاب لدى أن بأن لأن أما",
);

/** Returns whether the name of a state means something else at a place of a text. */
export function otherMeanings({ text, words }: PreparedText): (window: NameWindow) => boolean {
  const isAboutJordan = /الأردن|أردني/.test(text);
  return ({ from, to, start, phrase }) => {
    if (to - from > 1) return false;
    const name = fold(phrase);
    const before = words[from - 1]?.folded ?? "";
    const after = words[to]?.folded ?? "";
    const isAfterWord = before !== "" && words[from]!.gap === " " && start === words[from]!.start;
    if (isPartOfOtherPlace(name, isAfterWord ? before : "", after)) return true;
    // An adjective follows its noun, and has the article if the noun has it.
    // "إلى" begins like the article.
    if (withArticle.has(name)) return isAfterWord && before.startsWith("ال") && !isFunctionWord(before);
    if (withoutArticle.has(name))
      return isAfterWord
        ? !isFunctionWord(before) && !isVerb(before) && !beforeStates.has(before)
        : isSecondAdjective(before, text[start - 1]);
    // Amman is written like Oman, unless the text has the vowel.
    return name === "عمان" && isAboutJordan && !phrase.includes("ُ") && before !== "سلطنه";
  };
}

function isPartOfOtherPlace(name: string, before: string, after: string): boolean {
  return partsOfOtherPlaces.some(
    ([states, wordsBefore, wordsAfter]) => states.has(name) && (wordsBefore.has(before) || wordsAfter.has(after)),
  );
}

/** سياسي ومالي */
function isSecondAdjective(first: string, attached: string | undefined): boolean {
  return first.endsWith("ي") && (attached === "و" || attached === "ف");
}

/** Verbs in the feminine, which go with the names of states: قالت مالي. */
function isVerb(word: string): boolean {
  return /^(?:ت\p{L}{2,}|\p{L}{2,}ت)$/u.test(word);
}
