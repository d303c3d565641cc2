import type { Outcome, OutcomeCounts } from "../write/outcome.ts";
import type { Entry } from "../write/records.ts";
import { LikelyDuplicateFinder } from "./likelyDuplicates.ts";

/** An entry that was refused or of which something was not applied: its position, and why or what. */
export interface ReportedEntry {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly reason: string;
}

/** Called for each such entry. The report does not keep them, since there may be millions. */
export type OnReported = (entry: ReportedEntry) => void;

/** Counts what an import has done so far. */
export class ImportReport {
  readonly total = zeroCounts();
  /** By type of record (actor, document, original) and, for relations, by kind. */
  readonly byType: Record<string, OutcomeCounts> = {};
  /** How many items a format skipped, by reason. */
  readonly skipped: Record<string, number> = {};
  readonly createdActors = new LikelyDuplicateFinder();
  readonly #onRefusal: OnReported;
  readonly #onKept: OnReported;
  /** Whether something was written of an entry of which something else was not applied. */
  #keptInPart = false;

  constructor(onRefusal: OnReported, onKept: OnReported = () => {}) {
    this.#onRefusal = onRefusal;
    this.#onKept = onKept;
  }

  get records(): number {
    return Object.values(this.total).reduce((sum, count) => sum + count, 0);
  }

  get hasChanged(): boolean {
    return this.#keptInPart || this.total.created + this.total.changed + this.total.retracted > 0;
  }

  count(entry: Entry, outcome: Outcome, file: string, line: number): void {
    if ("refused" in outcome) this.refuse({ file, line, reason: outcome.refused.message }, typeOf(entry));
    else {
      this.#count(typeOf(entry), outcome.became);
      if (outcome.kept !== undefined) this.#onKept({ file, line, reason: shortened(outcome.kept) });
      this.#keptInPart ||= outcome.changed === true;
      if (outcome.became === "created" && "record" in entry && entry.record.type === "actor")
        this.createdActors.add(entry.record, file, line);
    }
  }

  refuse({ reason, ...where }: ReportedEntry, type?: string): void {
    this.#count(type, "refused");
    this.#onRefusal({ ...where, reason: shortened(reason) });
  }

  skip(reason: string): void {
    this.skipped[reason] = (this.skipped[reason] ?? 0) + 1;
  }

  #count(type: string | undefined, outcome: keyof OutcomeCounts): void {
    this.total[outcome]++;
    if (type === undefined) return;
    this.byType[type] ??= zeroCounts();
    this.byType[type][outcome]++;
  }
}

function zeroCounts(): OutcomeCounts {
  return { created: 0, changed: 0, unchanged: 0, retracted: 0, curated: 0, refused: 0 };
}

function typeOf(entry: Entry): string {
  if ("record" in entry) return entry.record.type === "relation" ? entry.record.kind : entry.record.type;
  return "original" in entry.retract ? "original" : "retraction";
}

/** A reason may quote a value of any length. What is wrong with it is at the beginning, and what to do is at the end. */
function shortened(reason: string): string {
  return reason.length <= 1_000 ? reason : `${reason.slice(0, 500)} … ${reason.slice(-400)}`;
}
