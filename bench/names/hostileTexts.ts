/** Texts that no careful reader sends, with what they are. */
export interface HostileText {
  readonly title: string;
  readonly text: string;
}

/** The longest text that annotate accepts. */
const longest = 100_000;

/** Texts to search for: at most 1,000 code units, which is the limit of a search. */
export const hostileSearches: readonly HostileText[] = [
  { title: "only particles", text: "al el bin de von der" },
  { title: "only particles, in Arabic", text: "ال بن ابن من" },
  { title: "a particle of many names", text: "Abu" },
  { title: "a word of many names", text: "Karim" },
  { title: "only emoji", text: "🙂🙂🙂" },
  { title: "bidi controls", text: "\u202e\u2066\u202c" },
  { title: "zero-width joiners", text: "\u200d\u200c\u200d" },
  { title: "an unpaired surrogate", text: "put\ud800in" },
  { title: "50 words", text: Array.from({ length: 50 }, (_, index) => `Karim${index}`).join(" ") },
  { title: "50 words of names", text: "Adel Amal Haddad Hakim Omar Karim Yusuf Sabbagh Zahir Lina ".repeat(5) },
  { title: "one letter", text: "a" },
  { title: "one letter, in Arabic", text: "م" },
  { title: "a Lucene expression", text: '+name:(kim* OR "a b"~2)^4 AND [a TO z] /re.*/ && !x' },
  { title: "1,000 letters", text: "x".repeat(1_000) },
  { title: "1,000 letters without spaces", text: "朝鮮中国".repeat(250) },
];

/** Texts to annotate, of the greatest length. @param articles real texts, which are repeated */
export function hostileTexts(articles: readonly HostileText[]): HostileText[] {
  return [
    ...articles.flatMap(({ title, text }) => [
      { title: `${title}, over and over`, text: filled(`${text}\n`) },
      { title: `the words of ${title}, shuffled`, text: shuffled(text) },
    ]),
    { title: "one word", text: filled("x") },
    { title: "only particles", text: filled("al bin de ") },
    { title: "only particles, in Arabic", text: filled("و ب ") },
    { title: "only emoji", text: filled("🙂") },
    { title: "bidi controls and joiners", text: filled("\u202e\u200d\u2066") },
    { title: "unpaired surrogates", text: filled("\ud83d") },
    { title: "letters without spaces", text: filled("朝鮮中国李金") },
    { title: "a Lucene expression", text: filled('+name:(kim* OR "a b"~2)^4 AND [a TO z] ') },
  ];
}

function filled(text: string): string {
  return text.repeat(Math.ceil(longest / text.length)).slice(0, longest);
}

/** The same words at random, always in the same order. */
function shuffled(text: string): string {
  const words = text.split(/\s+/);
  let [result, state] = ["", 1];
  while (result.length < longest) {
    // xorshift: Marsaglia 2003
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    result += `${words[(state >>> 0) % words.length]} `;
  }
  return result.slice(0, longest);
}
