import type { Outcome } from "../write/outcome.ts";
import type { Entry } from "../write/records.ts";

/** What was refused: where it stands, and why. */
export interface Refusal {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly reason: string;
}

/** How many entries became what. */
export interface OutcomeCounts {
  created: number;
  changed: number;
  unchanged: number;
  retracted: number;
  refused: number;
}

/** Each refusal is told as it comes, and not kept: there may be millions. */
export type OnRefusal = (refusal: Refusal) => void;

/** What an import has done so far. */
export class ImportReport {
  readonly total = noTally();
  /** By sort of record: actor, document, original, and each kind of relation. */
  readonly byType: Record<string, OutcomeCounts> = {};
  /** How many things became nothing, by the rule that says why. */
  readonly skipped: Record<string, number> = {};
  readonly #onRefusal: OnRefusal;

  constructor(onRefusal: OnRefusal) {
    this.#onRefusal = onRefusal;
  }

  get records(): number {
    const { created, changed, unchanged, retracted, refused } = this.total;
    return created + changed + unchanged + retracted + refused;
  }

  get hasChanged(): boolean {
    return this.total.created + this.total.changed + this.total.retracted > 0;
  }

  count(entry: Entry, outcome: Outcome, file: string, line: number): void {
    if ("refused" in outcome) this.refuse({ file, line, reason: outcome.refused.message }, sortOf(entry));
    else this.#count(sortOf(entry), outcome.became, outcome.retracted);
  }

  refuse(refusal: Refusal, sort?: string): void {
    this.#count(sort, "refused");
    this.#onRefusal(refusal);
  }

  skip(reason: string): void {
    this.skipped[reason] = (this.skipped[reason] ?? 0) + 1;
  }

  #count(sort: string | undefined, what: keyof OutcomeCounts, count = 1): void {
    this.total[what] += count;
    if (sort === undefined) return;
    this.byType[sort] ??= noTally();
    this.byType[sort][what] += count;
  }
}

function noTally(): OutcomeCounts {
  return { created: 0, changed: 0, unchanged: 0, retracted: 0, refused: 0 };
}

function sortOf(entry: Entry): string {
  if ("record" in entry) return entry.record.type === "relation" ? entry.record.kind : entry.record.type;
  return "original" in entry.retract ? "original" : "retraction";
}
