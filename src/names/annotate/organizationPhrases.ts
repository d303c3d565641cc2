import { conceptsOf, isKindConcept } from "../concepts/conceptsOf.ts";
import { memoized } from "../memoized.ts";
import { readingsOf } from "./attachedParticles.ts";
import { isFunctionWord, isNameParticle } from "./functionWords.ts";
import { type NameWindow, type PreparedText, windowAt } from "./nameWindows.ts";
import type { TextWord } from "./textWords.ts";
import { longestFrom } from "./windowStarts.ts";

/** Adjacent words of a text, one of which says what an organization is: a party, a ministry, a front. */
export interface OrganizationPhrase {
  /** All of it, which is looked up. */
  readonly whole: NameWindow;
  /** Its parts of two words or more that may be a name. */
  readonly parts: readonly NameWindow[];
}

/** Concepts of words that say what an organization is, besides those of organizationKinds.ts. */
const heads: ReadonlySet<string> = new Set(
  (
    "ministry government parliament assembly front army armed-forces force guard police alliance coalition federation confederation " +
    "club brigade battalion regiment corps division unit bank insurance university academy center court command navy air-force " +
    "television radio channel newspaper militia legion congress secretariat syndicate chamber-of-commerce"
  ).split(" "),
);

const arabicLetter = /^\p{Script=Arabic}/u;

/** More phrases of a text are not looked up. */
const maxPhrases = 40;

/** Those of the texts that are being read: a text is asked for its phrases before and after its actors are known. */
const known = new WeakMap<PreparedText, readonly OrganizationPhrase[]>();

/** The phrases of a text that may be names of organizations, in Arabic and Latin letters, in text order. */
export function organizationPhrases(text: PreparedText): readonly OrganizationPhrase[] {
  let phrases = known.get(text);
  if (phrases === undefined) {
    phrases = phrasesIn(text);
    known.set(text, phrases);
  }
  return phrases;
}

function phrasesIn({ text, words }: PreparedText): OrganizationPhrase[] {
  const phrases: OrganizationPhrase[] = [];
  const isHead = memoized(isOrganizationHead);
  let end = 0;
  for (let from = 0; from < words.length && phrases.length < maxPhrases; from++) {
    const { letterCase } = words[from]!;
    if (letterCase === "none") phrases.push(...arabicPhrase(text, words, from, isHead));
    else if (letterCase === "capital" && from >= end) {
      end = latinEnd(words, from);
      phrases.push(...latinPhrase(text, words, from, end, isHead));
    }
  }
  return phrases.slice(0, maxPhrases);
}

/** In Arabic, the word that says what an organization is comes first. */
function arabicPhrase(text: string, words: readonly TextWord[], from: number, isHead: IsHead): OrganizationPhrase[] {
  const { start, end, folded } = words[from]!;
  if (!arabicLetter.test(folded)) return [];
  const reading = readingsOf(text.slice(start, end), folded).findLast((each) => isHead(each.folded));
  if (reading === undefined) return [];
  const longest = longestFrom(words, from);
  let length = 1;
  while (length < longest && !isFunctionWord(words[from + length]!.folded)) length++;
  const parts = lengthsTo(length).map((count) =>
    windowAt(text, words, { from, to: from + count, start: start + reading.skipped }, reading.hasLostAlif),
  );
  return parts.length === 0 ? [] : [{ whole: parts.at(-1)!, parts }];
}

/** In Latin letters, all words are capitalized but small ones between them. */
function latinPhrase(
  text: string,
  words: readonly TextWord[],
  from: number,
  to: number,
  isHead: IsHead,
): OrganizationPhrase[] {
  const indexes = words.slice(from, to).map((_, index) => from + index);
  if (!indexes.some((index) => isHead(words[index]!.folded))) return [];
  const capitals = indexes.filter((index) => words[index]!.letterCase === "capital");
  const windowOf = (first: number, last: number) =>
    windowAt(text, words, { from: first, to: last + 1, start: words[first]!.start });
  const parts = capitals.flatMap((first) =>
    capitals.filter((last) => last > first).map((last) => windowOf(first, last)),
  );
  return parts.length === 0 ? [] : [{ whole: windowOf(from, capitals.at(-1)!), parts }];
}

/** The index of the word after the last one that is capitalized, or a small word of a name. */
function latinEnd(words: readonly TextWord[], from: number): number {
  const longest = from + longestFrom(words, from);
  let to = from + 1;
  while (to < longest && isPartOfLatinName(words[to]!)) to++;
  return to;
}

function isPartOfLatinName({ letterCase, folded }: TextWord): boolean {
  return letterCase === "capital" || (letterCase === "small" && (isFunctionWord(folded) || isNameParticle(folded)));
}

type IsHead = (folded: string) => boolean;

function isOrganizationHead(folded: string): boolean {
  return conceptsOf(folded).some((concept) => heads.has(concept) || isKindConcept(concept));
}

function lengthsTo(longest: number): number[] {
  return Array.from({ length: Math.max(0, longest - 1) }, (_, index) => index + 2);
}
