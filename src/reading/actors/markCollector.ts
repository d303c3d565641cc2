import { particlesBefore, type Token } from "../text/token.ts";
import type { Mark } from "./marks.ts";
import type { TextActor } from "./textActor.ts";

/** Collects the names of a text; those that are there first keep their place. */
export class MarkCollector {
  readonly marks = new Map<number, Mark>();
  readonly #tokens: readonly Token[];
  readonly #taken: Uint8Array;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
    this.#taken = new Uint8Array(tokens.length);
  }

  /** Whether a token from `from` to before `to` belongs to a name. */
  isTaken(from: number, to = from + 1): boolean {
    return this.#taken.subarray(from, to).includes(1);
  }

  /** @param start where the name begins, behind the particles of its first token */
  add(from: number, to: number, start: number, sort: Mark["sort"], actor: TextActor): void {
    const particles = particlesBefore(this.#tokens[from]!, start);
    this.marks.set(from, { from, to, start, end: this.#tokens[to - 1]!.end, actor, sort, ...particles });
    this.#taken.fill(1, from, to);
  }
}
