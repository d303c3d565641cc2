import type { RawabitError } from "../errors/errors.ts";

/** The outcome of one entry. */
export type Outcome = Written | Refused;

/** An entry that was applied. */
export interface Written {
  readonly became: "created" | "changed" | "unchanged" | "retracted" | "curated";
  /** The number of passages added to a relation. */
  readonly evidence?: number;
  /** If it became "curated": what stays as an editor left it, and whether the rest of the entry changed something. */
  readonly kept?: string;
  readonly changed?: boolean;
}

/** The outcome of an entry of which something is not applied. */
export function keptAsCurated(kept: string, changed: boolean, evidence = 0): Written {
  return { became: "curated", kept, changed, ...(evidence > 0 && { evidence }) };
}

/** An entry that was not written, although the rest of its batch was. */
export interface Refused {
  readonly refused: RawabitError;
}

/** How many entries had each outcome. */
export interface OutcomeCounts {
  created: number;
  changed: number;
  unchanged: number;
  retracted: number;
  /** Not applied, or only in part, because editors have corrected or retracted what they would change. */
  curated: number;
  refused: number;
}

/** The refused records of a batch, each with the first reason found. */
export class Refusals {
  readonly #reasons = new Map<object, RawabitError>();

  refuse(record: object, reason: RawabitError): void {
    if (!this.#reasons.has(record)) this.#reasons.set(record, reason);
  }

  reasonFor(record: object): RawabitError | undefined {
    return this.#reasons.get(record);
  }

  /** The records that have not been refused so far. */
  accepted<Record extends object>(records: readonly Record[]): Record[] {
    return records.filter((record) => !this.#reasons.has(record));
  }

  /** The reason of the first refused record. */
  get first(): RawabitError | undefined {
    return this.#reasons.values().next().value;
  }
}
