/** Consonants that spellings of one name write alike only by chance are apart; these are written in place of each other. */
const written: Readonly<Record<string, string>> = {
  T: "s",
  D: "d",
  q: "k",
  K: "k",
  G: "g",
  Z: "j",
  C: "S",
  p: "b",
  v: "f",
  x: "h",
  N: "n",
  Q: "s",
};

/** The consonants of a word with the most common exchanges undone; the first sound if it has none. */
export function consonantsOfSounds(sounds: string): string {
  const consonants = sounds.replace(/[^bpfvtTdDsSzZCQjkKqgGxlrmnNh\d]/g, "");
  return consonants.replace(/[A-Za-z]/g, (sound) => written[sound] ?? sound) || sounds.slice(0, 1);
}
