import type { KnownActor } from "./knownActor.ts";
import type { NameMatch } from "./nameMatches.ts";

/** From this score on, the longer match wins; below, it may be other words that sound alike in another script. */
const sureScore = 0.9;

/** The words of a text that mentions already have. */
export class TakenWords {
  readonly #taken: Uint8Array;

  constructor(words: number) {
    this.#taken = new Uint8Array(words);
  }

  /** The matches that overlap neither each other nor what is taken: the most words first, then the best score. Takes their words. */
  longest<Actor extends KnownActor>(matches: readonly NameMatch<Actor>[]): NameMatch<Actor>[] {
    const inOrder = [...matches].sort(
      (one, other) =>
        Number(other.score >= sureScore) - Number(one.score >= sureScore) ||
        other.words - one.words ||
        other.score - one.score ||
        lengthOf(other) - lengthOf(one) ||
        one.window.start - other.window.start,
    );
    const ends = new Map<number, number>();
    return inOrder.filter(({ window: { from, to, start, end } }) => {
      if (ends.get(start) === end) return true;
      if (this.#taken.subarray(from, to).includes(1)) return false;
      this.#taken.fill(1, from, to);
      ends.set(start, end);
      return true;
    });
  }
}

function lengthOf({ window: { start, end } }: NameMatch<KnownActor>): number {
  return end - start;
}
