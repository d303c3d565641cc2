import type { Outcome } from "./outcome.ts";
import type { Entry } from "./records.ts";

/** How many records of one type were added, changed or unchanged. */
export interface Tally {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}

/** The counts of a write. If all records are unchanged, the graph's revision is unchanged too. */
export interface ChangeSummary {
  readonly actors: Tally;
  readonly documents: Tally;
  readonly relations: Tally;
  readonly evidence: { readonly added: number };
}

const none: Tally = { added: 0, changed: 0, unchanged: 0 };
export const nothingWritten: ChangeSummary = { actors: none, documents: none, relations: none, evidence: { added: 0 } };

/** The counts of a batch, by type. */
export function summaryOf(entries: readonly Entry[], outcomes: readonly Outcome[]): ChangeSummary {
  const actors = { ...none };
  const counts = {
    ...{ actor: actors, addition: actors },
    ...{ document: { ...none }, relation: { ...none }, original: { ...none } },
  };
  const words = { created: "added", changed: "changed", unchanged: "unchanged", curated: "unchanged" } as const;
  let evidence = 0;
  for (const [index, entry] of entries.entries()) {
    const outcome = outcomes[index]!;
    if (!("record" in entry) || !("became" in outcome) || outcome.became === "retracted") continue;
    counts[entry.record.type][words[outcome.became]]++;
    evidence += outcome.evidence ?? 0;
  }
  return {
    actors,
    documents: counts.document,
    relations: counts.relation,
    evidence: { added: evidence },
  };
}

/** The counts of two writes together. */
export function sumOf(a: ChangeSummary, b: ChangeSummary): ChangeSummary {
  return {
    actors: sumOfTallies(a.actors, b.actors),
    documents: sumOfTallies(a.documents, b.documents),
    relations: sumOfTallies(a.relations, b.relations),
    evidence: { added: a.evidence.added + b.evidence.added },
  };
}

function sumOfTallies(a: Tally, b: Tally): Tally {
  return { added: a.added + b.added, changed: a.changed + b.changed, unchanged: a.unchanged + b.unchanged };
}
