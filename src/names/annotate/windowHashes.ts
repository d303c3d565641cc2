import { particles } from "../match/particles.ts";
import { isUnspaced } from "../unspacedScripts.ts";
import { hashOfSkeleton, type SkeletonFilter, type SkeletonHash } from "./skeletonFilter.ts";
import type { TextWord } from "./textWords.ts";
import { isShort, maySpellNext, sameSound } from "./windowSkeleton.ts";
import type { WindowStart } from "./windowStarts.ts";

/** A word as it is, and with ج as g and the reverse (windowSkeleton.ts). */
const spellingCount = 1 + sameSound.length;

interface WordHashes {
  readonly spellings: readonly SkeletonHash[];
  /** Whether the hashes do not say all: the word is spelled together with the next one, or is part of an unspaced word. */
  readonly isUncertain: boolean;
}

/**
 * The hashes of the windows that begin at each start, which grow word by word. They tell in a few additions that most windows
 * are no known name.
 */
export class WindowHashes {
  readonly #starts: readonly WindowStart[];
  readonly #words: readonly TextWord[];
  readonly #filter: SkeletonFilter;
  readonly #skeletonOfWord: (word: string) => string;
  /** For each start, both hashes of each spelling. */
  readonly #sums: Int32Array;
  readonly #isUncertain: Uint8Array;
  readonly #known = new Map<string, WordHashes>();

  constructor(
    starts: readonly WindowStart[],
    words: readonly TextWord[],
    filter: SkeletonFilter,
    skeletonOfWord: (word: string) => string,
  ) {
    this.#starts = starts;
    this.#words = words;
    this.#filter = filter;
    this.#skeletonOfWord = skeletonOfWord;
    this.#sums = new Int32Array(starts.length * spellingCount * 2);
    this.#isUncertain = new Uint8Array(starts.length);
  }

  /** Adds the last word of the window that begins at a start and has so many words. The windows of a start come one after the other. */
  extend(start: number, length: number): void {
    const { spellings, isUncertain } = this.#hashesOf(this.#wordAt(start, length - 1));
    if (isUncertain) this.#isUncertain[start] = 1;
    let at = start * spellingCount * 2;
    for (const { one, other } of spellings) {
      this.#sums[at++]! += one;
      this.#sums[at++]! += other;
    }
  }

  /** Whether the window that was extended last may be a known name. */
  mayBeName(start: number, length: number): boolean {
    if (this.#isUncertain[start] === 1) return true;
    const first = start * spellingCount * 2;
    for (let at = first; at < first + spellingCount * 2; at += 2)
      if (this.#filter.mayHave(this.#sums[at]!, this.#sums[at + 1]!)) return true;
    return length === 3 && this.#mayBeJoined(start);
  }

  /** The last two of three short words may be one: شي جين بينغ and Xi Jinping. */
  #mayBeJoined(start: number): boolean {
    const [first, second, third] = [0, 1, 2].map((place) => this.#wordAt(start, place)) as [string, string, string];
    if (!isShort(first) || !isShort(second) || !isShort(third)) return false;
    const joined = this.#hashesOf(second + third).spellings;
    return this.#hashesOf(first).spellings.some(({ one, other }, spelling) =>
      this.#filter.mayHave((one + joined[spelling]!.one) | 0, (other + joined[spelling]!.other) | 0),
    );
  }

  #wordAt(start: number, place: number): string {
    const { folded, from } = this.#starts[start]!;
    return place === 0 ? folded : this.#words[from + place]!.folded;
  }

  #hashesOf(word: string): WordHashes {
    let hashes = this.#known.get(word);
    if (hashes === undefined) {
      hashes = {
        spellings: [word, ...sameSound.map(([found, other]) => word.replace(found, other))].map((each) =>
          this.#hashOf(each),
        ),
        isUncertain: maySpellNext(word) || isUnspaced(word),
      };
      this.#known.set(word, hashes);
    }
    return hashes;
  }

  #hashOf(word: string): SkeletonHash {
    const parts = word.split("-").filter((part) => part !== "" && !particles.has(part));
    return parts.length === 0 ? nothing : hashOfSkeleton(parts.map(this.#skeletonOfWord).join(" "));
  }
}

const nothing: SkeletonHash = { one: 0, other: 0 };
