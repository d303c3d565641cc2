import { query } from "./query.ts";

type NoParameters = Record<never, never>;

/** The graph's revision, and the last revision at which `rawabit refresh` invalidated all caches. */
export const graphRevision = query<NoParameters, { revision: number; rereadFrom: number }>("graph/revision");

/** Numbers of nodes; evidence counts current passages only. */
export interface NodeCounts {
  readonly persons: number;
  readonly states: number;
  readonly organizations: number;
  readonly documents: number;
  readonly evidence: number;
}
export const nodeCounts = query<NoParameters, NodeCounts>("graph/nodeCounts");
export const relationCounts = query<NoParameters, { kind: string; count: number }>("graph/relationCounts");
