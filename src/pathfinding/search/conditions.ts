import { lowerBound } from "../../collections/lowerBound.ts";
import { indexOf } from "../projection/idTable.ts";
import {
  against,
  along,
  edgeFields,
  evidenceFields,
  kindNames,
  modalityNames,
  never,
  openEnd,
  openStart,
  type Projection,
  readTraits,
} from "../projection/projection.ts";
import type { PathConditions } from "./question.ts";

/** The conditions on a single relation, ready to be asked of millions. */
export interface Conditions {
  /** By traits: whether an edge may be taken from the actor whose entry it is, or towards it. */
  readonly leaving: Uint8Array;
  readonly entering: Uint8Array;
  /** What the traits do not tell; null where they tell all. */
  readonly satisfies: ((edge: number) => boolean) | null;
  /** Distinct documents that support an edge's relation, as of the moment asked about. */
  readonly sourcesOf: (edge: number) => number;
}

export function conditionsOf(projection: Projection, where: PathConditions): Conditions {
  const { edges } = projection;
  const floats = new Float32Array(edges.buffer);
  const field = (edge: number, which: number) => edges[edge * edgeFields.size + which]!;
  const { knownAt, minConfidence, minSources, documents } = where;
  const now = placeOf(projection, knownAt);
  const supporting = (edge: number) => documentsKnown(projection, field(edge, edgeFields.relation), now);
  const sourcesOf = (edge: number) => (knownAt === undefined ? field(edge, edgeFields.sources) : supporting(edge).size);
  const tests: ((edge: number) => boolean)[] = [];
  const since = where.at?.[0] ?? where.since;
  const until = where.at?.[1] ?? where.until;
  if (knownAt !== undefined)
    tests.push((edge) => field(edge, edgeFields.recorded) < now && field(edge, edgeFields.retracted) >= now);
  if (since !== undefined) tests.push((edge) => field(edge, edgeFields.latest) >= since);
  if (until !== undefined) tests.push((edge) => field(edge, edgeFields.earliest) <= until);
  if (!where.undated && (since !== undefined || until !== undefined)) tests.push((edge) => isDated(edges, edge));
  if (minConfidence !== undefined) {
    const least = Math.fround(minConfidence);
    tests.push((edge) => floats[edge * edgeFields.size + edgeFields.confidence]! >= least);
  }
  if (minSources !== undefined) tests.push((edge) => sourcesOf(edge) >= minSources);
  if (documents !== undefined) {
    const wanted = new Set(documents.map((id) => indexOf(projection.documents, id)));
    tests.push((edge) => {
      for (const document of supporting(edge)) if (wanted.has(document)) return true;
      return false;
    });
  }
  return {
    leaving: accepted(where, along),
    entering: accepted(where, against),
    satisfies: tests.length === 0 ? null : tests.length === 1 ? tests[0]! : (edge) => tests.every((test) => test(edge)),
    sourcesOf,
  };
}

/** Whether the edge's window has a beginning or an end. */
export function isDated(edges: Int32Array, edge: number): boolean {
  const at = edge * edgeFields.size;
  return edges[at + edgeFields.earliest] !== openStart || edges[at + edgeFields.latest] !== openEnd;
}

/** For each byte of traits, 1 where an edge with them may be taken; `way` is the direction of an edge that runs along. */
function accepted({ kinds, modalities = ["ASSERTED"], knownAt, direction }: PathConditions, way: number): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, byte) => {
    const traits = readTraits(byte);
    const kind = kindNames[traits.kind];
    const modality = modalityNames[traits.modality]!;
    const runs = direction !== "FORWARD" || traits.direction === 0 || traits.direction === way;
    const current = knownAt !== undefined || !traits.retracted;
    return Number(
      kind !== undefined && (kinds?.includes(kind) ?? true) && modalities.includes(modality) && runs && current,
    );
  });
}

/** How many of the graph's moments have come by then: what was recorded at an earlier place is known. */
function placeOf({ moments }: Projection, knownAt: number | undefined): number {
  if (knownAt === undefined) return never;
  return lowerBound(0, moments.length, (place) => moments[place]! <= knownAt);
}

/** The documents that supported a relation when the moments before `now` had come; `never` for now. */
function documentsKnown({ evidence, evidenceFrom }: Projection, relation: number, now: number): Set<number> {
  const found = new Set<number>();
  const { size, document, recorded, retracted } = evidenceFields;
  for (let piece = evidenceFrom[relation]!; piece < evidenceFrom[relation + 1]!; piece++) {
    const at = piece * size;
    if (evidence[at + recorded]! < now && evidence[at + retracted]! >= now) found.add(evidence[at + document]!);
  }
  return found;
}
