import type { RawabitError } from "../errors/errors.ts";

/** What became of one entry. */
export type Outcome = Written | Refused;

/** What became of an entry that the graph holds now, or holds no more. */
export interface Written {
  readonly became: "created" | "changed" | "unchanged" | "retracted";
  /** Relations that were retracted. */
  readonly retracted?: number;
  /** Pieces of evidence that were added to a relation. */
  readonly evidence?: number;
}

/** Why an entry was not written: the rest of its batch was. */
export interface Refused {
  readonly refused: RawabitError;
}

/** The refusals of a batch, by what is refused: only the first reason for each. */
export class Refusals {
  readonly #of = new Map<object, RawabitError>();

  refuse(record: object, reason: RawabitError): void {
    if (!this.#of.has(record)) this.#of.set(record, reason);
  }

  of(record: object): RawabitError | undefined {
    return this.#of.get(record);
  }

  /** Those of the records that nothing speaks against so far. */
  left<Record extends object>(records: readonly Record[]): Record[] {
    return records.filter((record) => !this.#of.has(record));
  }

  /** The first reason that was found, if any was. */
  get first(): RawabitError | undefined {
    return this.#of.values().next().value;
  }
}
