import { query } from "./query.ts";

type NoParameters = Record<never, never>;

/** The graph's revision, and the revision from which everything has to be read again. */
export const graphRevision = query<NoParameters, { revision: number; rereadFrom: number }>("graph/revision");

/** Numbers of nodes; of evidence, the current pieces only. */
export interface NodeCounts {
  readonly persons: number;
  readonly states: number;
  readonly organizations: number;
  readonly documents: number;
  readonly evidence: number;
}
export const nodeCounts = query<NoParameters, NodeCounts>("graph/nodeCounts");
export const relationCounts = query<NoParameters, { kind: string; count: number }>("graph/relationCounts");
