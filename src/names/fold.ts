/**
 * Letters that are one letter to a reader who searches, and that no Unicode normalisation brings together. What NFKD
 * takes apart (أ إ آ ؤ ئ é ё й İ and presentation forms) needs no entry: its marks are dropped below. So a hamza leaves its carrier
 * behind, ؤ → و and ئ → ي: hurried and Persian writing drop the hamza and keep the carrier.
 */
const sameLetter: Readonly<Record<string, string>> = {
  ...letters("ا", "ٱٲٳ"),
  ...letters("ي", "ىیېے"),
  ...letters("ك", "کڪ"),
  ...letters("ه", "ةہھەۃ"),
  ...letters("ن", "ں"),
  // Foreign v in Arabic newspapers: ڤلاديمير and فلاديمير.
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
  // As English writes Azeri names: Əliyev and Aliyev.
  ...letters("a", "ə"),
};

function letters(to: string, from: string): Record<string, string> {
  return Object.fromEntries([...from].map((letter) => [letter, to]));
}

const lettersToFold = new RegExp(`[${Object.keys(sameLetter).join("")}]`, "gu");

/** Vowel signs and accents of scripts that write names without them, too. Elsewhere a mark is a vowel and stays; so do kana's. */
const droppedMarks =
  /(?![\u3099\u309a])(?=[\p{sc=Inherited}\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Cyrl}\p{sc=Grek}\p{sc=Latn}])\p{M}/gu;

/** Apostrophes, ʿayn and hamza of transliteration, geresh: Sa'id, Saʿid and Said are one name. */
const apostrophes = /['`´‘’‛′ʹʺʻʼʽʾʿˀˁˈˊˋ׳״＇]/g;

/** A one-letter word and its apostrophe, as in d'Ivoire, L'Oréal, O'Neill: the letter stands for a word of its own. */
const elision = /(?<![\p{L}\p{M}\p{N}])([a-z])['’](?=\p{L})/giu;

/** The zero-width non-joiner parts a Persian word where others write a space or nothing. */
const zeroWidthNonJoiner = /\u200c/g;
const tatweelAndInvisible = /[\u0640\p{Cf}]/gu;
const easternDigits = /[٠-٩۰-۹]/g;

/** A text as a search compares it, still with its punctuation. Folding twice is folding once. */
export function fold(value: string): string {
  return value
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
