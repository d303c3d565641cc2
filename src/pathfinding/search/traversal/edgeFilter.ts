import { lowerBound } from "../../../collections/lowerBound.ts";
import { indexOfId } from "../../projection/idTable.ts";
import {
  edgeDirections,
  edgeFields,
  evidenceFields,
  kindNames,
  modalityNames,
  noMoment,
  openEnd,
  openStart,
  type Projection,
  unpackEdgeFlags,
} from "../../projection/projection.ts";
import type { PathConditions } from "../pathQuery.ts";

/** The conditions on a single relation, compiled for testing millions of edges. */
export interface EdgeFilter {
  /** By edge flags: 1 if an edge with these flags may be followed away from the actor whose entry it is. */
  readonly leaving: Uint8Array;
  /** By edge flags: 1 if it may be followed towards that actor. */
  readonly entering: Uint8Array;
  /** Tests the conditions that the flags do not cover; null if they cover all. */
  readonly matches: ((edge: number) => boolean) | null;
  /** The distinct documents that support an edge's relation, at the moment that the query asks about. */
  readonly sourceCount: (edge: number) => number;
}

export function createEdgeFilter(projection: Projection, where: PathConditions): EdgeFilter {
  const { edges } = projection;
  const floats = new Float32Array(edges.buffer);
  const field = (edge: number, which: number) => edges[edge * edgeFields.size + which]!;
  const { knownAt, minConfidence, minSources, documents } = where;
  const now = momentsUntil(projection, knownAt);
  const supporting = (edge: number) => documentsKnown(projection, field(edge, edgeFields.relation), now);
  const sourceCount = (edge: number) =>
    knownAt === undefined ? field(edge, edgeFields.sources) : supporting(edge).size;
  const tests: ((edge: number) => boolean)[] = [];
  const since = where.at?.[0] ?? where.since;
  const until = where.at?.[1] ?? where.until;
  if (knownAt !== undefined)
    tests.push((edge) => field(edge, edgeFields.recorded) < now && field(edge, edgeFields.retracted) >= now);
  if (since !== undefined) tests.push((edge) => field(edge, edgeFields.latest) >= since);
  if (until !== undefined) tests.push((edge) => field(edge, edgeFields.earliest) <= until);
  if (!where.undated && (since !== undefined || until !== undefined)) tests.push((edge) => isDated(edges, edge));
  if (minConfidence !== undefined) {
    // The projection stores confidences as 32-bit floats.
    const least = Math.fround(minConfidence);
    tests.push((edge) => floats[edge * edgeFields.size + edgeFields.confidence]! >= least);
  }
  if (minSources !== undefined) tests.push((edge) => sourceCount(edge) >= minSources);
  if (documents !== undefined) {
    const wanted = new Set(documents.map((id) => indexOfId(projection.documents, id)));
    tests.push((edge) => {
      for (const document of supporting(edge)) if (wanted.has(document)) return true;
      return false;
    });
  }
  return {
    leaving: acceptedFlags(where, edgeDirections.forward),
    entering: acceptedFlags(where, edgeDirections.backward),
    matches: tests.length === 0 ? null : tests.length === 1 ? tests[0]! : (edge) => tests.every((test) => test(edge)),
    sourceCount,
  };
}

/** Whether an edge's window has a first or a last day. */
export function isDated(edges: Int32Array, edge: number): boolean {
  const at = edge * edgeFields.size;
  return edges[at + edgeFields.earliest] !== openStart || edges[at + edgeFields.latest] !== openEnd;
}

/** By edge flags, unpacked once: every query tests all of them. */
const unpackedFlags = Array.from({ length: 256 }, (_, byte) => unpackEdgeFlags(byte));

/** By edge flags: 1 if the query accepts an edge with these flags that is followed in the given direction. */
function acceptedFlags(where: PathConditions, followed: number): Uint8Array {
  const { kinds = kindNames, modalities = ["ASSERTED"], knownAt, direction } = where;
  const kindAccepted = kindNames.map((kind) => kinds.includes(kind));
  const modalityAccepted = modalityNames.map((modality) => modalities.includes(modality));
  const accepted = new Uint8Array(unpackedFlags.length);
  // Not Uint8Array.from, which iterates ten times as long: short searches take little longer than this.
  for (let byte = 0; byte < accepted.length; byte++) {
    const flags = unpackedFlags[byte]!;
    const hasDirection =
      direction !== "FORWARD" || flags.direction === edgeDirections.none || flags.direction === followed;
    const isCurrent = knownAt !== undefined || !flags.retracted;
    if (kindAccepted[flags.kind] && modalityAccepted[flags.modality] && hasDirection && isCurrent) accepted[byte] = 1;
  }
  return accepted;
}

/** How many of the projection's moments are not after `knownAt`: the graph knows what was recorded at one of these. */
function momentsUntil({ moments }: Projection, knownAt: number | undefined): number {
  if (knownAt === undefined) return noMoment;
  return lowerBound(0, moments.length, (index) => moments[index]! <= knownAt);
}

/** The documents that supported a relation after the first `now` moments; `noMoment` means the present. */
function documentsKnown({ evidence, evidenceFrom }: Projection, relation: number, now: number): Set<number> {
  const found = new Set<number>();
  const { size, document, recorded, retracted } = evidenceFields;
  for (let piece = evidenceFrom[relation]!; piece < evidenceFrom[relation + 1]!; piece++) {
    const at = piece * size;
    if (evidence[at + recorded]! < now && evidence[at + retracted]! >= now) found.add(evidence[at + document]!);
  }
  return found;
}
