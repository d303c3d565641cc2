/**
 * The sounds that words are compared by, one character each. Capitals stand for what Latin writing needs two letters for: S
 * is sh, C ch, Z zh, G gh, T th, D dh, N ng, Q ts. K is the letter c, which is k or, in some languages, ch, j or ts. A, I and U are letters of an abjad for a long vowel or a consonant (ا ي و), and c is any
 * short vowel that such a script writes no sign for: ʿayn and the alif that begins a word. Y is the end of ة, which is t, h or nothing.
 */
export const sounds = "aeiouwyAIUcYbpfvtdTDszSZCQjkKgqxGhlrmnN0123456789";
export const soundCount = sounds.length;
const indexes = new Map([...sounds].map((sound, index) => [sound, index]));

/** A word's sounds as indexes into the tables below. */
export function encodeSounds(word: string): Uint8Array {
  return Uint8Array.from(word, (sound) => indexes.get(sound) ?? 0);
}

/** What it costs to have one sound for another: 0 for the same, 1 for sounds that no spelling confuses. */
export const replacementCosts = new Float64Array(soundCount * soundCount).fill(1);
/** What it costs to have a sound too many. */
export const gapCosts = new Float64Array(soundCount).fill(0.9);
/** What a sound counts in the length of a word: a vowel is often left out or another one. */
export const soundWeights = new Float64Array(soundCount).fill(1);

/** Sounds with the sounds that writers confuse them with, and the cost. */
const near: readonly (readonly [string, string, number])[] = [
  ["aeiou", "aeiou", 0.4],
  ["a", "eo", 0.2],
  ["e", "i", 0.15],
  ["o", "u", 0.15],
  ["c", "aeiou", 0.05],
  ["c", "IU", 0.1],
  ["A", "aec", 0.05],
  ["A", "ouiIU", 0.4],
  // Persian, Tajik and Uzbek: رحمان and Rahmon.
  ["A", "o", 0.2],
  ["I", "iye", 0.05],
  ["I", "ajo", 0.4],
  ["U", "uow", 0.05],
  ["U", "v", 0.1],
  ["U", "b", 0.2],
  ["U", "aeyI", 0.4],
  ["wy", "aeiou", 0.35],
  ["w", "uo", 0.05],
  ["y", "ie", 0.05],
  ["w", "v", 0.15],
  ["w", "bf", 0.3],
  ["yI", "j", 0.3],
  ["w", "y", 0.6],
  ["q", "kgG", 0.1],
  ["q", "x", 0.4],
  // Chinese: Keqiang, كه تشيانغ and Кэцян.
  ["q", "CQ", 0.3],
  ["k", "xgGC", 0.35],
  ["x", "h", 0.2],
  // Russian: Ибрагим, Гейдар.
  ["h", "g", 0.35],
  // Spanish José, German Michael.
  ["x", "jC", 0.35],
  ["K", "k", 0],
  ["K", "C", 0.1],
  ["K", "jsQ", 0.2],
  ["K", "gqxG", 0.35],
  ["G", "g", 0.1],
  ["G", "rx", 0.4],
  ["j", "gZ", 0.15],
  // Arabic writes a foreign g with any of them: شويغو and شويجو.
  ["j", "G", 0.2],
  ["j", "q", 0.4],
  ["j", "C", 0.2],
  ["j", "Sd", 0.4],
  ["j", "s", 0.4],
  ["Z", "C", 0.2],
  ["T", "ts", 0.15],
  ["T", "z", 0.3],
  ["D", "dz", 0.15],
  ["T", "f", 0.4],
  ["D", "T", 0.2],
  ["s", "z", 0.25],
  ["s", "SC", 0.35],
  ["S", "C", 0.1],
  ["Q", "z", 0.1],
  ["Q", "sC", 0.2],
  ["Q", "tjS", 0.4],
  ["z", "Zjd", 0.25],
  ["d", "t", 0.35],
  ["p", "bf", 0.15],
  ["v", "fw", 0.1],
  ["v", "b", 0.3],
  ["m", "n", 0.5],
  ["Z", "S", 0.3],
  ["N", "n", 0.15],
  ["N", "gG", 0.5],
  ["h", "aeA", 0.3],
  ["Y", "thiey", 0.05],
];
for (const [some, others, cost] of near)
  for (const a of some) for (const b of others) setCost(indexes.get(a)!, indexes.get(b)!, cost);
for (let index = 0; index < soundCount; index++) replacementCosts[index * soundCount + index] = 0;

for (const vowel of "aeiouc") gapCosts[indexes.get(vowel)!] = 0.15;
gapCosts[indexes.get("Y")!] = 0.05;
for (const vowel of "wyAIUh") gapCosts[indexes.get(vowel)!] = 0.3;
for (const vowel of "aeiouwyAIUc") soundWeights[indexes.get(vowel)!] = 0.4;
soundWeights[indexes.get("Y")!] = 0;

function setCost(a: number, b: number, cost: number): void {
  replacementCosts[a * soundCount + b] = cost;
  replacementCosts[b * soundCount + a] = cost;
}
