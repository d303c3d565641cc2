import { conceptsOfKey, isKindConcept, phraseLength } from "../concepts/conceptsOf.ts";
import { maxNameLength, maxNameWords } from "../nameLength.ts";
import { joinedKey, soundKeyOf } from "../sounds/soundKey.ts";
import { arabicUnitsOf } from "../units/arabicUnits.ts";
import { isUnspaced } from "../unspacedScripts.ts";
import { nameWords } from "./nameWords.ts";
import { particles, titles } from "./particles.ts";
import type { NameReading, NameSpan, NameWord, PreparedName } from "./preparedName.ts";

const maxJoinedWords = 3;
/** Words of scripts without spaces are syllables. */
const maxJoinedSyllables = 5;

/** Divides two names in one: Al-Ittihad Al-Islami / AIAI. */
const alternative = / \/ /;

/** Divides a name into words and computes what compareNames needs of them. A search prepares its text once for all names. */
export function prepareName(value: string): PreparedName {
  const whole = value.slice(0, maxNameLength);
  const words = nameWords(whole).slice(0, maxNameWords);
  const alternatives = whole.split(alternative).map(nameWords);
  // A single word is too little of a name to stand for it.
  const names = alternatives.length === 1 ? [] : alternatives.filter((each) => each.length > 1);
  return {
    value,
    normalized: words.map(({ folded }) => folded).join(" "),
    readings: [words, ...names.map((each) => each.slice(0, maxNameWords))].flatMap(wordsByScript).map(readingOf),
  };
}

/** Words with the same script belong together; numbers belong to every script. */
function wordsByScript(words: readonly NameWord[]): readonly (readonly NameWord[])[] {
  const scripts = new Set(words.flatMap(({ script }) => script ?? []));
  if (scripts.size < 2) return [words];
  return [...scripts].map((script) => words.filter((word) => word.script === null || word.script === script));
}

function readingOf(words: readonly NameWord[]): NameReading {
  const spans: NameSpan[] = [];
  for (const [start, word] of words.entries()) {
    const single = wordSpan(word, start);
    spans.push(single);
    // ألكسندر has no article, but folded it looks as if it had one.
    if (word.alternative !== undefined)
      spans.push({ ...single, ...soundsAs(word.alternative), concepts: [], units: undefined });
    const maxJoined = isUnspaced(word.folded) ? maxJoinedSyllables : maxJoinedWords;
    const longest = Math.max(maxJoined, phraseLength(word.conceptKey));
    for (let end = start + 2; end <= Math.min(words.length, start + longest); end++) {
      const joined = words.slice(start, end);
      // Abd al- is no word of its own.
      if (particles.has(joined.at(-1)!.folded)) continue;
      const span = joinedSpan(joined, start, maxJoined);
      if (!span.isPhrase || span.concepts.length > 0) spans.push(span);
      if (!span.isPhrase && joined.slice(1).some(({ alternative }) => alternative !== undefined))
        spans.push(withArticles(span, joined));
    }
  }
  const weight = words.reduce((sum, word) => sum + word.weight, 0);
  const isOrganization = words.some(({ isKind }) => isKind) || spans.some((span) => span.concepts.some(isKindConcept));
  const first = isOrganization ? -1 : words.findIndex(({ folded }) => !particles.has(folded) && !titles.has(folded));
  const numbers = words.flatMap(({ folded }) => folded.match(/\d+/) ?? []).sort();
  return { words, spans, weight, first, numbers: numbers.join(" ") };
}

function wordSpan(word: NameWord, start: number): NameSpan {
  const { folded, sounds, key, singular, weight, kinship, units } = word;
  const concepts = kinship === undefined ? conceptsOfKey(word.conceptKey) : [kinship];
  const bits = 1 << start;
  return {
    start,
    end: start + 1,
    words: bits,
    folded,
    sounds,
    key,
    singular,
    weight,
    concepts,
    units: kinship === undefined ? units : undefined,
    isPhrase: false,
  };
}

function joinedSpan(words: readonly NameWord[], start: number, maxJoined: number): NameSpan {
  const folded = words.map((word) => word.folded).join("");
  const isPossiblyPhrase = words.length <= phraseLength(words[0]!.conceptKey);
  return {
    start,
    end: start + words.length,
    words: ((1 << words.length) - 1) << start,
    folded,
    sounds: words.map(({ sounds }) => sounds).join(""),
    key: joinedKey(words.map(({ key }) => key)),
    singular: undefined,
    weight: words.reduce((sum, { weight }) => sum + weight, 0),
    concepts: isPossiblyPhrase ? conceptsOfKey(words.map(({ conceptKey }) => conceptKey).join(" ")) : [],
    units: arabicUnitsOf(folded),
    isPhrase: words.length > maxJoined,
  };
}

/** The same words with the articles of all but the first one: عبد الملك is Abdelmalek. */
function withArticles(span: NameSpan, words: readonly NameWord[]): NameSpan {
  const sounds = words.map((word, index) => (index > 0 && word.alternative) || word.sounds).join("");
  return { ...span, ...soundsAs(sounds), concepts: [], units: undefined };
}

function soundsAs(sounds: string): Pick<NameSpan, "sounds" | "key"> {
  return { sounds, key: soundKeyOf(sounds) };
}
