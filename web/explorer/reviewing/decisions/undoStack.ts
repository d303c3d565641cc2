import type { Decided } from "./takeBack.ts";

/** A decision of this review, which may still be on its way. */
export interface UndoEntry {
  readonly ids: readonly string[];
  /** Null until the server has saved it. */
  decided: Decided | null;
}

/** The entries without a proposal that was taken back by itself. */
export function withoutProposal(entries: readonly UndoEntry[], id: string, relation: string | null): UndoEntry[] {
  return entries.flatMap((entry) => {
    if (!entry.ids.includes(id)) return [entry];
    const ids = entry.ids.filter((each) => each !== id);
    if (ids.length === 0) return [];
    const { decided } = entry;
    return [
      {
        ids,
        decided: decided && {
          ...decided,
          proposals: decided.proposals.filter((each) => each.id !== id),
          relations: decided.relations.filter((each) => each !== relation),
        },
      },
    ];
  });
}
