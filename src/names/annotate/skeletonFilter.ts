import { hashId } from "../../collections/hashId.ts";

/** Two hashes of the skeletons of words, whatever their order: those of several words are the sums of those of each. */
export interface SkeletonHash {
  readonly one: number;
  readonly other: number;
}

/** @param skeleton the skeletons of words, separated by spaces (nameSkeleton.ts) */
export function hashOfSkeleton(skeleton: string): SkeletonHash {
  let [one, other] = [0, 0];
  for (const word of skeleton.split(" ")) {
    const [low, high] = hashId(word);
    one = (one + low) | 0;
    other = (other + high) | 0;
  }
  return { one, other };
}

const probes = 4;

/**
 * The skeletons of all names of a graph, as a Bloom filter (1970), which has never lost one and takes one in some thousands for known
 * that is not. So the graph is asked for few of the runs of words of a text.
 */
export class SkeletonFilter {
  readonly #bits: Int32Array;
  readonly #mask: number;

  /** @param names how many names the filter is made for: with 32 bits for each, errors are rare */
  constructor(names: number) {
    const words = 2 ** Math.max(10, Math.ceil(Math.log2(names + 1)));
    this.#bits = new Int32Array(words);
    this.#mask = 32 * words - 1;
  }

  add(skeleton: string): void {
    const { one, other } = hashOfSkeleton(skeleton);
    for (let probe = 0; probe < probes; probe++) {
      const bit = this.#bitOf(one, other, probe);
      this.#bits[bit >>> 5]! |= 1 << (bit & 31);
    }
  }

  /** Whether a name may have a skeleton with these hashes. */
  mayHave(one: number, other: number): boolean {
    for (let probe = 0; probe < probes; probe++) {
      const bit = this.#bitOf(one, other, probe);
      if ((this.#bits[bit >>> 5]! & (1 << (bit & 31))) === 0) return false;
    }
    return true;
  }

  mayHaveSkeleton(skeleton: string): boolean {
    const { one, other } = hashOfSkeleton(skeleton);
    return this.mayHave(one, other);
  }

  /** Kirsch and Mitzenmacher 2006: two hashes are enough for any number. */
  #bitOf(one: number, other: number, probe: number): number {
    return (one + Math.imul(probe, other | 1)) & this.#mask;
  }
}
