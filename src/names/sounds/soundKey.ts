import { encodeSounds, replacementCosts, soundCount, sounds } from "./soundCosts.ts";
import { encodedSimilarity, minLength, soundLength } from "./soundSimilarity.ts";

/** Each has a bit in the masks of a key. */
const consonants = "bpfvtdTDszSZCQjkgqxGlrmnNK";
/** What a consonant costs at least if the other word has none that is near it. */
const lostConsonant = 0.9;

/** The sounds of a word with what tells most words apart without comparing them sound by sound. */
export interface SoundKey {
  readonly codes: Uint8Array;
  readonly length: number;
  readonly consonants: number;
  /** How many other sounds may stand for a consonant: h for x, w for v. */
  readonly semivowels: number;
  /** One bit for each consonant of the word. */
  readonly own: number;
  /** The same, and all consonants that are near one of them. */
  readonly near: number;
}

export function soundKeyOf(word: string): SoundKey {
  const codes = encodeSounds(word);
  let [count, semivowels, own, near] = [0, 0, 0, 0];
  for (const code of codes) {
    if (ownBits[code] !== 0) count++;
    else if (nearBits[code] !== 0) semivowels++;
    own |= ownBits[code]!;
    near |= nearBits[code]!;
  }
  return { codes, length: soundLength(codes), consonants: count, semivowels, own, near };
}

/** No words that are joined have more sounds together. */
const maxJoinedSounds = 100;

/** The key of words that are written as one. */
export function joinedKey(words: readonly SoundKey[]): SoundKey {
  const codes = new Uint8Array(maxJoinedSounds);
  let [end, length, consonants, semivowels, own, near] = [0, 0, 0, 0, 0, 0];
  for (const word of words) {
    if (end + word.codes.length > maxJoinedSounds) break;
    codes.set(word.codes, end);
    end += word.codes.length;
    length += word.length;
    consonants += word.consonants;
    semivowels += word.semivowels;
    own |= word.own;
    near |= word.near;
  }
  return { codes: codes.subarray(0, end), length, consonants, semivowels, own, near };
}

/** How near two words sound, or 0 if that is certainly less than `atLeast`. */
export function keySimilarity(a: SoundKey, b: SoundKey, atLeast: number): number {
  const length = Math.max(minLength, (a.length + b.length) / 2);
  const lost = Math.max(
    bitCount(a.own & ~b.near),
    bitCount(b.own & ~a.near),
    a.consonants - b.consonants - b.semivowels,
    b.consonants - a.consonants - a.semivowels,
  );
  if (lost * lostConsonant > (1 - atLeast) * length) return 0;
  return encodedSimilarity(a.codes, b.codes, atLeast, length);
}

const ownBits = Int32Array.from(sounds, (sound) => (consonants.includes(sound) ? 1 << consonants.indexOf(sound) : 0));
const nearBits = Int32Array.from(sounds, (_, index) =>
  ownBits.reduce(
    (bits, own, other) => (replacementCosts[index * soundCount + other]! < lostConsonant ? bits | own : bits),
    0,
  ),
);

/** The number of bits that are set (Warren, Hacker's Delight). */
function bitCount(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
