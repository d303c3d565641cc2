import { encodeSounds, gapCosts, replacementCosts, soundCount, soundWeights } from "./soundCosts.ts";

const transposition = 0.5;
const rowLength = 128;
/** The last three rows of the table of distances. They are kept, because a search compares thousands of words. */
const rows = [0, 1, 2].map(() => new Float64Array(rowLength));

/** How near two words sound: 1 for the same sounds, 0 for nothing in common. */
export function soundSimilarity(a: string, b: string): number {
  return a === b ? 1 : encodedSimilarity(encodeSounds(a), encodeSounds(b));
}

/**
 * The similarity of words that are already encoded (soundCosts.ts) and no longer than 127 sounds.
 * @param atLeast less similar words give 0
 */
export function encodedSimilarity(a: Uint8Array, b: Uint8Array, atLeast = 0, length = meanLength(a, b)): number {
  const divisor = Math.max(minLength, length);
  return Math.max(0, 1 - distance(a, b, (1 - atLeast) * divisor) / divisor);
}

function meanLength(a: Uint8Array, b: Uint8Array): number {
  return (soundLength(a) + soundLength(b)) / 2;
}

/** In short words a difference weighs as if they were longer. */
export const minLength = 1.5;

/** The length of a word in sounds; vowels count less. */
export function soundLength(word: Uint8Array): number {
  let length = 0;
  for (const sound of word) length += soundWeights[sound]!;
  return length;
}

/**
 * The edit distance with transpositions (optimal string alignment: Damerau 1964), weighted by the costs of sounds; infinite
 * if it is certainly above the limit.
 */
function distance(a: Uint8Array, b: Uint8Array, limit: number): number {
  let beforeLast = rows[0]!;
  let last = rows[1]!;
  let current = rows[2]!;
  last[0] = 0;
  for (let j = 1; j <= b.length; j++) last[j] = last[j - 1]! + gapCosts[b[j - 1]!]!;
  let previous = -1;
  for (let i = 1; i <= a.length; i++) {
    const x = a[i - 1]!;
    const gap = gapCosts[x]!;
    let left = last[0]! + gap;
    let least = left;
    current[0] = left;
    for (let j = 1; j <= b.length; j++) {
      const y = b[j - 1]!;
      let cost = last[j - 1]! + replacementCosts[x * soundCount + y]!;
      const removed = last[j]! + gap;
      if (removed < cost) cost = removed;
      const added = left + gapCosts[y]!;
      if (added < cost) cost = added;
      if (y === previous && j > 1 && x === b[j - 2] && x !== y)
        cost = Math.min(cost, beforeLast[j - 2]! + transposition);
      current[j] = cost;
      left = cost;
      if (cost < least) least = cost;
    }
    if (least > limit + transposition) return Number.POSITIVE_INFINITY;
    previous = x;
    const oldest = beforeLast;
    beforeLast = last;
    last = current;
    current = oldest;
  }
  return last[b.length]!;
}
