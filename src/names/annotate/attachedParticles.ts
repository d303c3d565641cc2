/** A reading of an Arabic word: where it begins if the letters before it are particles, and what it then says. */
export interface WordReading {
  /** The number of UTF-16 code units before it. */
  readonly skipped: number;
  readonly folded: string;
  /** Whether it begins with an article that has lost its alif after ل: للصين. */
  readonly hasLostAlif: boolean;
}

const signs = String.raw`[\p{M}\u0640\p{Cf}]*`;
const conjunction = `(?<conjunction>[وف]${signs})`;
const preposition = `(?<preposition>[بكل]${signs})`;
const particles = new RegExp(`^${conjunction}?${preposition}?`, "u");
/** Fewer letters are no name. */
const fewestLetters = 2;

/**
 * The readings of a word with attached particles, the whole word first: وللصين is وللصين, للصين and الصين.
 * @param value the word as in the text
 * @param folded the same word, folded
 */
export function readingsOf(value: string, folded: string): WordReading[] {
  const { conjunction = "", preposition = "" } = particles.exec(value)?.groups ?? {};
  const readings: WordReading[] = [{ skipped: 0, folded, hasLostAlif: false }];
  if (conjunction) add(conjunction.length, folded.slice(1));
  if (preposition) {
    const rest = folded.slice(conjunction ? 2 : 1);
    const skipped = conjunction.length + preposition.length;
    // The article loses its alif after ل: للصين is ل + الصين. But للبنان is ل + لبنان.
    if (preposition.startsWith("ل") && rest.startsWith("ل")) add(skipped, `ا${rest}`, true);
    add(skipped, rest);
  }
  return readings;

  function add(skipped: number, rest: string, hasLostAlif = false): void {
    if (rest.length >= fewestLetters) readings.push({ skipped, folded: rest, hasLostAlif });
  }
}
