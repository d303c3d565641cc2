/** A word in the spelling of other languages, if it may be Somali, which writes x for ح and c for ع: Axmed is Ahmed, Cabdi Abdi. */
export function somaliSpelling(word: string): string | undefined {
  if (!/^[a-z]+$/.test(word) || !/^c(?=[aeiou])|x(?=[aeiou]|[bdfgjklmnqrstwy]|$)/.test(word)) return undefined;
  return word.replace(/^c(?=[aeiou])/, "").replaceAll("x", "h");
}
