/** A table of letters with their sounds, written as "letters=sounds" separated by spaces: "бб=b жш=S". */
export function letterTable(text: string): ReadonlyMap<string, string> {
  return new Map(
    text.split(/\s+/).flatMap((entry) => {
      const [letters, sounds] = entry.split("=");
      return [...letters!].map((letter) => [letter, sounds!] as const);
    }),
  );
}

/** Replaces each letter by its sounds; a letter that the table does not have gives nothing. */
export function soundsOfLetters(word: string, table: ReadonlyMap<string, string>): string {
  let sounds = "";
  for (const letter of word) sounds += table.get(letter) ?? (/\d/.test(letter) ? letter : "");
  return sounds;
}
