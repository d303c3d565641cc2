import { isUnspaced } from "../unspacedScripts.ts";
import { abjadSounds } from "./abjadSounds.ts";
import { asciiWord } from "./asciiWord.ts";
import { cyrillicSounds } from "./cyrillicSounds.ts";
import { greekSounds } from "./greekSounds.ts";
import { latinSounds } from "./latinSounds.ts";
import { syllableSounds } from "./syllableSounds.ts";

/** The rest of a longer word is not compared. */
const maxLetters = 40;

/**
 * How a word sounds, with one character for each sound (soundCosts.ts), so that all spellings of a name are near each other
 * in whatever script they are written.
 * @param word a folded word
 */
export function soundsOf(word: string): string {
  const spoken = soundsOfScript(word.slice(0, maxLetters));
  return spoken
    .slice(0, maxLetters)
    .replace(/n[gG]/g, "N")
    .replace(/ts/g, "Q")
    .replace(/(\D)\1+/gu, "$1");
}

function soundsOfScript(word: string): string {
  if (/^[\da-z]+$/.test(word)) return latinSounds(word);
  if (/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(word)) return abjadSounds(word);
  if (/\p{Script=Cyrillic}/u.test(word)) return cyrillicSounds(word);
  if (/\p{Script=Greek}/u.test(word)) return greekSounds(word);
  return isUnspaced(word) ? syllableSounds(word) : latinSounds(asciiWord(word));
}
