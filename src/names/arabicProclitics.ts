/**
 * What may remain of an Arabic word when its proclitics are removed (light stemming: Larkey, Ballesteros, Connell
 * 2002).
 */
export interface Stems {
  /** Without the article and whatever precedes it: والصين, بالصين, للصين and الصين give صين. */
  readonly article?: string;
  /**
   * Without و ف ب ل ك alone: لروسيا gives روسيا. These are guesses, because many words begin with such a letter (بوتين,
   * وليد).
   */
  readonly bare: readonly string[];
}

const withArticle = /^(?:[وف]?[بك]?ال|[وف]?لل)(\p{Script=Arabic}{2,})$/u;
const conjunction = /^[وف](\p{Script=Arabic}{3,})$/u;
const preposition = /^[بلك](\p{Script=Arabic}{3,})$/u;
const both = /^[وف][بلك](\p{Script=Arabic}{3,})$/u;
/** Words whose article is part of the name. */
const unstemmed = new Set(["الله"]);

/** @param word a folded word */
export function stemsOf(word: string): Stems {
  if (unstemmed.has(word)) return { bare: [] };
  const article = withArticle.exec(word)?.[1];
  if (article !== undefined) return { article, bare: [] };
  const bare = [conjunction, preposition, both].flatMap((form) => form.exec(word)?.[1] ?? []);
  return { bare };
}

/** Whether a word begins with an Arabic letter, so that proclitics may be attached to it. */
export function isArabic(word: string): boolean {
  return /^\p{Script=Arabic}/u.test(word);
}

/** Whether a word is a proclitic that stands alone, as in "بوتين و كيم". */
export function isProclitic(word: string): boolean {
  return /^[وفبلك]$/.test(word);
}

/** A folded word without the Arabic article: حوثي for الحوثي. Other proclitics stay. */
export function withoutArticle(word: string): string {
  return unstemmed.has(word) ? word : word.replace(/^ال(?=\p{Script=Arabic}{2})/u, "");
}
