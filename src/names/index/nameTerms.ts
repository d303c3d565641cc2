import { withoutArticle } from "../arabicProclitics.ts";
import { conceptsOf, maxPhraseWords } from "../concepts/conceptsOf.ts";
import { memoized } from "../memoized.ts";
import { singularOf } from "../singularOf.ts";
import { skeletonOfSounds } from "../sounds/skeletonOf.ts";
import { somaliSpelling } from "../sounds/somaliSpelling.ts";
import { soundsOf } from "../sounds/soundsOf.ts";
import { syllablesOf } from "../unspacedScripts.ts";
import { consonantsOfSounds } from "./consonants.ts";
import { type IndexedWord, indexedWords } from "./indexedWords.ts";

/** How a term stands for a part of a name. The mark begins the term, so that terms of different kinds never agree. */
const termKinds = {
  /** The skeleton of a word, or of words written as one: بوتين is btn, and so is Poutine. */
  skeleton: { mark: "", points: 2, allowsTypo: false },
  /** The consonants of a word: ptn for Putin. Many words have one skeleton, few the same consonants. */
  consonants: { mark: "=", points: 2, allowsTypo: false },
  /** What remains if a typing error has spoiled one letter (symmetric deletion: Garbe 2012). */
  skeletonWithGap: { mark: "_", points: 0.3, allowsTypo: true },
  consonantsWithGap: { mark: "-", points: 0.4, allowsTypo: true },
  /** The meaning of a word or phrase in the name of an organization or state, whatever its language. */
  concept: { mark: "#", points: 3, allowsTypo: false },
};

export interface NameTerm {
  readonly term: string;
  /** How much a name counts that has this term, too. */
  readonly points: number;
  /** Whether names with a letter more, less or exchanged have it, too. */
  readonly allowsTypo: boolean;
}

/** A gap leaves at least two consonants: fewer are in too many names. */
const minLetters = { skeleton: 4, consonants: 3 };
const maxJoinedWords = 3;
/** Words, and syllables of scripts without spaces, that may be part of a phrase with a meaning. */
const maxSyllables = 32;
/** Of how many words the terms are kept: some 10 MB. */
const maxRemembered = 10_000;

/** The terms that names have in common if they may be the same name, in whatever script and spelling. */
export function nameTerms(value: string): NameTerm[] {
  const words = indexedWords(value);
  const syllables = words.flatMap(({ word }) => syllablesOf(word)).slice(0, maxSyllables);
  const terms = [
    ...words.flatMap(({ word, isSignificant }, start) => [
      ...(isSignificant ? termsOfWord(word) : []),
      ...joinedTerms(words, start),
    ]),
    ...syllables.flatMap((_, start) => conceptTerms(syllables, start)),
  ];
  return [...new Map(terms.map((term) => [term.term, term])).values()];
}

/** The value of `Name.sounds`. */
export function nameSounds(value: string): string {
  return nameTerms(value)
    .map(({ term }) => term)
    .join(" ");
}

// An import meets the same given names and families again and again.

/** Of a significant word. */
const termsOfWord = memoized((word: string): readonly NameTerm[] => {
  const readings = readingsOf(withoutArticle(word));
  return readings.map(soundsOf).flatMap((sounds) => {
    const skeleton = skeletonOfSounds(sounds);
    const consonants = consonantsOfSounds(sounds);
    return [
      ...gaps(skeleton, minLetters.skeleton).map((rest) => termOf("skeletonWithGap", rest)),
      ...gaps(consonants, minLetters.consonants).map((rest) => termOf("consonantsWithGap", rest)),
      termOf("skeleton", skeleton),
      termOf("consonants", consonants),
    ];
  });
}, maxRemembered);

/** Arabic letters with another sound: ramadan is ramazan in Persian and Urdu, and ج is g in Egypt and in foreign words. */
const otherSounds: readonly (readonly [letter: string, likeLetter: string])[] = [
  ["ض", "ز"],
  ["ج", "غ"],
];

/** The word as it is, as it is said elsewhere, in the singular, and as if it were Somali. */
function readingsOf(word: string): string[] {
  const others = otherSounds.filter(([letter]) => word.includes(letter));
  const singular = singularOf(word);
  const somali = somaliSpelling(word);
  return [
    word,
    ...others.map(([letter, likeLetter]) => word.replaceAll(letter, likeLetter)),
    ...(singular === undefined ? [] : [singular]),
    ...(somali === undefined ? [] : [somali]),
  ];
}

const soundsOfWord = memoized(soundsOf, maxRemembered);

/** Words that others write as one, with the article or without it: شمس الدين, Shams al-Din, Shamsaldin and Shamsuddin. */
function joinedTerms(words: readonly IndexedWord[], start: number): NameTerm[] {
  const terms: NameTerm[] = [];
  let whole = "";
  let bare = "";
  for (const { word, isSignificant } of words.slice(start, start + maxJoinedWords)) {
    whole += soundsOfWord(whole === "" ? withoutArticle(word) : word);
    if (!isSignificant) continue;
    const isFirst = bare === "";
    bare += soundsOfWord(withoutArticle(word));
    if (isFirst) continue;
    // ذو القرنين is Zulkarnain outside the Arab countries.
    for (const sounds of new Set([whole, bare, whole.replaceAll("D", "z")]))
      terms.push(termOf("skeleton", skeletonOfSounds(sounds)), termOf("consonants", consonantsOfSounds(sounds)));
  }
  return terms;
}

function conceptTerms(words: readonly string[], start: number): NameTerm[] {
  const phrases = words
    .slice(start, start + maxPhraseWords)
    .map((_, more, phrase) => phrase.slice(0, more + 1).join(" "));
  return phrases.flatMap(conceptsOf).map((concept) => termOf("concept", concept));
}

function termOf(kind: keyof typeof termKinds, text: string): NameTerm {
  const { mark, points, allowsTypo } = termKinds[kind];
  return { term: mark + text, points, allowsTypo };
}

/** The text itself, for texts with a letter more, and without each of its letters; none if it is too short. */
function gaps(text: string, minLength: number): string[] {
  if (text.length < minLength) return [];
  return [text, ...[...text].map((_, index) => text.slice(0, index) + text.slice(index + 1))];
}
