const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Whether a text is written from right to left: by its first letter, as browsers do for dir="auto". */
export function isRightToLeft(text: string): boolean {
  const letter = /\p{L}/u.exec(text)?.[0];
  return letter !== undefined && rightToLeft.test(letter);
}

/** A text that keeps its own direction within another one. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
