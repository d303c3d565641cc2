import { asciiWord } from "./asciiWord.ts";
import { latinSounds } from "./latinSounds.ts";

/** The syllables that begin with ㄹ, which any-ascii gives an l as at their end: 리 is Ri. */
const liquid = /^[라-맇]/;

/**
 * Han as pinyin, Hangul in the Revised Romanization, kana in Hepburn: each letter is a syllable and sounds the same in any
 * word, so that 西安 is Xi and An, never Xian.
 */
export function syllableSounds(word: string): string {
  let sounds = "";
  // Kana are NFC: a voiced syllable is one letter.
  for (const syllable of word) {
    const letters = asciiWord(syllable);
    sounds += latinSounds(liquid.test(syllable) ? letters.replace("l", "r") : letters);
  }
  return sounds;
}
