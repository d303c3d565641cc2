/** ISO 15924 codes of the scripts that names are written in, by Unicode's names for them. */
const scripts = {
  Arabic: "Arab",
  Armenian: "Armn",
  Bengali: "Beng",
  Cyrillic: "Cyrl",
  Devanagari: "Deva",
  Ethiopic: "Ethi",
  Georgian: "Geor",
  Greek: "Grek",
  Han: "Hani",
  Hangul: "Hang",
  Hebrew: "Hebr",
  Hiragana: "Hira",
  Katakana: "Kana",
  Khmer: "Khmr",
  Lao: "Laoo",
  Latin: "Latn",
  Myanmar: "Mymr",
  Sinhala: "Sinh",
  Tamil: "Taml",
  Thai: "Thai",
  Tibetan: "Tibt",
} as const;

const patterns = Object.entries(scripts).map(([name, code]) => [new RegExp(`\\p{Script=${name}}`, "u"), code] as const);

/** The script of a text's first letter, as an ISO 15924 code; undefined where it has no letter of a script listed here. */
export function scriptOf(text: string): string | undefined {
  for (const letter of text) {
    const found = patterns.find(([pattern]) => pattern.test(letter));
    if (found) return found[1];
  }
  return undefined;
}
