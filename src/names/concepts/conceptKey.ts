const arabicPrefix = /^(?:و?ال|و?لل|وبال|بال|كال|فال)(?=\p{Script=Arabic}{2})/u;
const arabicEnding = /(?<=\p{Script=Arabic}{3})(?:ه|ات|ون|ين)$/u;
/** Folded: й is и. */
const russianEnding =
  /(?<=\p{Script=Cyrillic}{3})(?:ыми|ими|ого|его|ому|ему|ых|их|ыи|ии|ои|еи|ая|яя|ое|ее|ые|ие|ую|юю|ом|ем|ам|ям|ах|ях|ов|ев|ия|а|я|о|е|ы|и|у|ю|ь)$/u;
const ordinal = /(?<=\d)(?:st|nd|rd|th)$/;
const latinPlural = /(?<=[a-z]{3}[^s])s$/;

/**
 * The form by which words of one meaning are found: without article, conjunction, and the usual endings of gender, number and
 * case.
 * @param phrase folded words with one space between them
 */
export function conceptKey(phrase: string): string {
  return phrase.split(" ").map(wordKey).join(" ");
}

function wordKey(word: string): string {
  if (/^\d/.test(word)) return word.replace(ordinal, "");
  if (/^[a-z]/.test(word)) return word.replace(/(?<=[a-z]{3})ies$/, "y").replace(latinPlural, "");
  if (/^\p{Script=Cyrillic}/u.test(word)) return word.replace(russianEnding, "");
  return word.replace(arabicPrefix, "").replace(arabicEnding, "");
}
