import { letterTable, soundsOfLetters } from "./letters.ts";

const table = letterTable(
  `α=a β=v γ=g δ=D ε=e ζ=z η=i θ=T ι=i κ=k λ=l μ=m ν=n ξ=ks ο=o π=p ρ=r σ=s τ=t υ=i φ=f χ=x ψ=ps ω=o b=b d=d u=u e=e i=i v=v g=g`,
);

/** Pairs of letters with a sound of their own, written with the Latin letters that the table keeps. */
const pairs: readonly (readonly [RegExp, string])[] = [
  [/μπ/g, "b"],
  [/^ντ/g, "d"],
  [/ντ/g, "νd"],
  [/γκ|γγ/g, "νg"],
  [/^νg/g, "g"],
  [/ου/g, "u"],
  [/([αε])υ/g, "$1v"],
  [/αι/g, "e"],
  [/[εου]ι/g, "i"],
];

export function greekSounds(word: string): string {
  return soundsOfLetters(
    pairs.reduce((rest, [pair, letters]) => rest.replace(pair, letters), word),
    table,
  );
}
