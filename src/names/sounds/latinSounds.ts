/** Letters that together have one sound, in the spellings of English, French, German and the usual romanizations. */
const digraphs: Readonly<Record<string, string>> = {
  tsch: "C",
  shch: "S",
  tch: "C",
  tsh: "C",
  dsch: "j",
  dzh: "j",
  sch: "S",
  cz: "C",
  sz: "S",
  sh: "S",
  kh: "x",
  gh: "G",
  th: "T",
  dh: "D",
  ph: "f",
  zh: "Z",
  ch: "C",
  dj: "j",
  ck: "k",
  tz: "ts",
  oo: "u",
  ou: "u",
  eo: "o",
  eu: "u",
  ee: "i",
  ie: "i",
  ei: "ay",
  ai: "ay",
  ey: "ay",
  c: "K",
};
const digraph = new RegExp(Object.keys(digraphs).join("|"), "g");

/** What a letter is depends on its neighbors: Hsi and Xi, Cem and Can, Guerra, Jacques, Ouali, Alexander. */
const inContext: readonly (readonly [RegExp, string])[] = [
  [/^hs/g, "sh"],
  [/(^|n)x(?=[aeiou])/g, "$1sh"],
  [/x/g, "ks"],
  [/c(?=[eiy])/g, "s"],
  [/gu(?=[ei])/g, "g"],
  [/c?qu(?=[eiy])/g, "k"],
  [/ou(?=[aei])/g, "w"],
  [/c(?=[kqrlt]|$)/g, "k"],
  [/(?<=..a)h$/g, ""],
];

/** @param word a folded word in the letters a to z and digits */
export function latinSounds(word: string): string {
  const spelled = inContext.reduce((rest, [letter, sound]) => rest.replace(letter, sound), word);
  return spelled.replace(digraph, (letters) => digraphs[letters]!);
}
