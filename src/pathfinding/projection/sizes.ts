import { edgeFields, evidenceFields } from "./projection.ts";

/** How much there is of what a projection holds. */
export interface Sizes {
  readonly edges: number;
  readonly actors: number;
  readonly documents: number;
  readonly evidence: number;
}

/** The bytes of an id, about, with its places in its table. */
const [bytesOfId, bytesOfPlaces] = [16, 12];

/** The bytes that a projection of so much will occupy, about; while it is made, twice that. */
export function estimatedBytes({ edges, actors, documents, evidence }: Sizes): number {
  // An edge has two entries of nine bytes; most relations have one edge, and each has a hash and a place.
  const edge = 4 * edgeFields.size + 2 * 9 + 12;
  const actor = bytesOfId + bytesOfPlaces + 12;
  return edges * edge + actors * actor + documents * (bytesOfId + bytesOfPlaces) + evidence * 4 * evidenceFields.size;
}
