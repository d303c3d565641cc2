/** What may be left of an Arabic word when the particles written onto it are taken off. */
export interface Stems {
  /** Without its article, and what stands before it: والصين, بالصين, للصين and الصين leave صين. */
  readonly article?: string;
  /**
   * Without و ف ب ل ك alone: لروسيا leaves روسيا. A guess, since many words begin so by themselves (بوتين, وليد).
   */
  readonly bare: readonly string[];
}

const withArticle = /^(?:[وف]?[بك]?ال|[وف]?لل)(\p{Script=Arabic}{2,})$/u;
const conjunction = /^[وف](\p{Script=Arabic}{3,})$/u;
const preposition = /^[بلك](\p{Script=Arabic}{3,})$/u;
const both = /^[وف][بلك](\p{Script=Arabic}{3,})$/u;
/** Its article is part of the name. */
const whole = new Set(["الله"]);

/** @param word a folded word */
export function stemsOf(word: string): Stems {
  if (whole.has(word)) return { bare: [] };
  const article = withArticle.exec(word)?.[1];
  if (article !== undefined) return { article, bare: [] };
  const bare = [conjunction, preposition, both].flatMap((form) => form.exec(word)?.[1] ?? []);
  return { bare };
}

/** Whether particles may be written onto a word. */
export function isArabic(word: string): boolean {
  return /^\p{Script=Arabic}/u.test(word);
}

/** Whether a word is a particle that stands alone, as in "بوتين و كيم". */
export function isParticle(word: string): boolean {
  return /^[وفبلك]$/.test(word);
}
