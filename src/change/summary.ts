/** What became of the records of one sort. */
export interface Tally {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}

/** What writing did: nothing but `unchanged` means that the graph is as it was, its revision too. */
export interface ChangeSummary {
  readonly actors: Tally;
  readonly documents: Tally;
  readonly relations: Tally;
  readonly evidence: { readonly added: number };
}

const none: Tally = { added: 0, changed: 0, unchanged: 0 };
export const nothingWritten: ChangeSummary = { actors: none, documents: none, relations: none, evidence: { added: 0 } };

/** The tally of `count` records, by the changes that some of them make. */
export function tallyOf(count: number, changes: readonly { readonly isNew: boolean }[]): Tally {
  const added = changes.filter(({ isNew }) => isNew).length;
  return { added, changed: changes.length - added, unchanged: count - changes.length };
}

/** What two writings did together. */
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
