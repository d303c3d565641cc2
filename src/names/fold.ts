import { withDiacriticsAttached } from "../text/identityText.ts";

/**
 * Letters that are equivalent in a search but that Unicode normalization keeps apart. Letters that NFKD decomposes
 * (أ إ آ ؤ ئ é ё й İ and presentation forms) need no entry, because their marks are removed below. A hamza therefore leaves
 * its carrier, ؤ → و and ئ → ي, as in hurried and in Persian writing.
 */
const sameLetter: Readonly<Record<string, string>> = {
  ...letters("ا", "ٱٲٳ"),
  ...letters("ي", "ىیېے"),
  ...letters("ك", "کڪ"),
  ...letters("ه", "ةہھەۃ"),
  ...letters("ن", "ں"),
  // The foreign v in Arabic newspapers: ڤلاديمير and فلاديمير.
  ...letters("ف", "ڤڥ"),
  ...letters("σ", "ς"),
  ...letters("г", "ґ"),
  ...letters("ss", "ß"),
  ...letters("ae", "æ"),
  ...letters("oe", "œ"),
  ...letters("th", "þ"),
  ...letters("o", "ø"),
  ...letters("l", "ł"),
  ...letters("d", "đðɖ"),
  ...letters("h", "ħ"),
  ...letters("i", "ı"),
  ...letters("n", "ŋ"),
  ...letters("t", "ŧ"),
  // Azeri names in English: Əliyev and Aliyev.
  ...letters("a", "ə"),
};

function letters(to: string, from: string): Record<string, string> {
  return Object.fromEntries([...from].map((letter) => [letter, to]));
}

const lettersToFold = new RegExp(`[${Object.keys(sameLetter).join("")}]`, "gu");

/**
 * Vowel signs and accents of scripts in which names are also written without them. In other scripts, and in kana, marks
 * distinguish words and stay.
 */
const droppedMarks =
  /(?![\u3099\u309a])(?=[\p{sc=Inherited}\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Cyrl}\p{sc=Grek}\p{sc=Latn}])\p{M}/gu;

/** Apostrophes, ʿayn and hamza of transliteration, geresh: Sa'id, Saʿid and Said are one name. */
const apostrophes = /['`´‘’‛′ʹʺʻʼʽʾʿˀˁˈˊˋ׳״＇]/g;

/** A one-letter word with its apostrophe, as in d'Ivoire, L'Oréal, O'Neill: the letter counts as a word. */
const elision = /(?<![\p{L}\p{M}\p{N}])([a-z])['’](?=\p{L})/giu;

/** The zero-width non-joiner divides a Persian word where others write a space or nothing. */
const zeroWidthNonJoiner = /\u200c/g;
const tatweelAndInvisible = /[\u0640\p{Cf}]/gu;
const easternDigits = /[٠-٩۰-۹]/g;

/** The form of a text that searches compare; punctuation stays. Idempotent. */
export function fold(value: string): string {
  return withDiacriticsAttached(value)
    .replace(elision, "$1-")
    .replace(apostrophes, "")
    .replace(zeroWidthNonJoiner, "-")
    .normalize("NFKD")
    .replace(apostrophes, "")
    .replace(tatweelAndInvisible, "")
    .replace(droppedMarks, "")
    .toLowerCase()
    .normalize("NFKD")
    .replace(droppedMarks, "")
    .replace(lettersToFold, (letter) => sameLetter[letter]!)
    .replace(easternDigits, (digit) => String(digit.charCodeAt(0) & 0xf))
    .normalize("NFC");
}
