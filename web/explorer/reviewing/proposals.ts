import type { ProposalFactsFragment, ProposalState } from "../api/deferred/generated/graphql.ts";

/** A relation that was read in the document. */
export type Proposal = ProposalFactsFragment;
export type ProposedActor = Proposal["participants"][number]["actor"];

/** Which proposals are shown; null for all. */
export interface ProposalFilter {
  readonly kind: string | null;
  /** As in `proposedBy`. */
  readonly rule: string | null;
  readonly minScore: number;
  readonly state: ProposalState | null;
}

export const everything: ProposalFilter = { kind: null, rule: null, minScore: 0, state: null };

export type StateOf = (proposal: Proposal) => ProposalState;

export function filterProposals(
  proposals: readonly Proposal[],
  { kind, rule, minScore, state }: ProposalFilter,
  stateOf: StateOf,
): readonly Proposal[] {
  return proposals.filter(
    (proposal) =>
      (kind === null || proposal.kind === kind) &&
      (rule === null || proposal.proposedBy === rule) &&
      proposal.score >= minScore &&
      (state === null || stateOf(proposal) === state),
  );
}

/** The next proposal that waits, in the order of the text and then from its beginning; null if none does. */
export function nextWaiting(
  proposals: readonly Proposal[],
  after: string | null,
  stateOf: StateOf,
  decided: readonly string[] = [],
): string | null {
  const index = proposals.findIndex(({ id }) => id === after);
  const inOrder = [...proposals.slice(index + 1), ...proposals.slice(0, index + 1)];
  return inOrder.find((each) => stateOf(each) === "PENDING" && !decided.includes(each.id))?.id ?? null;
}

/** The proposal before or after one; the first or the last stays. */
export function neighbour(proposals: readonly Proposal[], id: string | null, step: 1 | -1): string | null {
  const index = proposals.findIndex((each) => each.id === id);
  if (index < 0) return proposals[0]?.id ?? null;
  return proposals[Math.min(Math.max(index + step, 0), proposals.length - 1)]!.id;
}

/** Which of the proposals at a place of the text a click selects: each click the next one. */
export function proposalAt(ids: readonly string[], active: string | null): string {
  return ids[(ids.indexOf(active ?? "") + 1) % ids.length]!;
}
