import { asciiWord } from "./asciiWord.ts";
import { latinSounds } from "./latinSounds.ts";

/** What any-ascii writes otherwise than names do. */
const spellings: readonly (readonly [syllables: RegExp, letters: RegExp, spelling: string])[] = [
  // 리 is Ri, and 김 both Kim and Gim.
  [/[라-맇]/, /^l/, "r"],
  [/[가-깋]/, /^g/, "q"],
  // Pinyin.
  [/\p{Script=Han}/u, /^c(?!h)/, "ts"],
  [/\p{Script=Han}/u, /^q/, "ch"],
];

/**
 * Han as pinyin, Hangul in the Revised Romanization, kana in Hepburn: each letter is a syllable and sounds the same in any
 * word, so that 西安 is Xi and An, never Xian.
 */
export function syllableSounds(word: string): string {
  let sounds = "";
  // Kana are NFC: a voiced syllable is one letter.
  for (const syllable of word) {
    let letters = asciiWord(syllable);
    for (const [syllables, found, spelling] of spellings)
      if (syllables.test(syllable)) letters = letters.replace(found, spelling);
    sounds += latinSounds(letters);
  }
  return sounds;
}
