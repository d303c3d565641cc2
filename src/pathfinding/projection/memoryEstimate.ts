import { edgeFields, evidenceFields } from "./projection.ts";

/** How many elements of each kind a projection has. */
export interface ProjectionCounts {
  readonly edges: number;
  readonly actors: number;
  readonly documents: number;
  readonly evidence: number;
}

/** The average bytes of an id, plus the bytes of its end, its rank and its position in the sorted order. */
const [bytesPerId, bytesPerIdIndex] = [16, 12];

/** Estimates the bytes that a projection will occupy. Building it takes twice as much for a while. */
export function estimateBytes({ edges, actors, documents, evidence }: ProjectionCounts): number {
  // Each edge has two entries of nine bytes. Most relations have one edge; a relation has a hash and the start of its
  // evidence.
  const bytesPerEdge = 4 * edgeFields.size + 1 + 2 * 9 + 12;
  const bytesPerActor = bytesPerId + bytesPerIdIndex + 16;
  return (
    edges * bytesPerEdge +
    actors * bytesPerActor +
    documents * (bytesPerId + bytesPerIdIndex) +
    evidence * 4 * evidenceFields.size
  );
}
