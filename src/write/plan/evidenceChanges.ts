import { digestOf } from "../../text/digest.ts";
import type { EvidenceRecord } from "../records.ts";
import type { EvidenceState, Properties } from "../write.queries.ts";
import type { ResolvedEvidence, ResolvedRelation } from "./references.ts";

/** What a record adds to the stored evidence of its relation. */
export interface EvidenceChange {
  readonly added: readonly NewEvidence[];
  /** Ids of pieces that an added one replaces. */
  readonly withdrawn: readonly string[];
  /** The number of documents that support the relation afterwards. */
  readonly sourceCount: number;
  /** Whether an editor has retracted or replaced a piece of the record, which therefore stays out. */
  readonly kept?: boolean;
}

/** A piece of evidence to write, and the actors that it credits. */
export interface NewEvidence {
  readonly id: string;
  readonly document: string;
  readonly attribution: readonly Credit[];
  readonly properties: Properties;
}

/** A credited actor, and the id that the record gives it, if that is not its own. */
interface Credit {
  readonly actorId: string;
  readonly given: string | null;
}

/** A piece of evidence of a record, with its position in the record. */
export type IdentifiedEvidence = ResolvedEvidence & { readonly id: string; readonly position: number };

/**
 * Keeps evidence that the record does not repeat, because another source may have given it. A piece never changes: one with
 * another quote or attribution is withdrawn and followed by its next version, so that `knownAt` still finds the old one.
 * @param overrides whether the record replaces what an editor has added or retracted
 */
export function changeOfEvidence(
  record: ResolvedRelation,
  existing: readonly EvidenceState[],
  recordedAt: Date,
  overrides: boolean,
): EvidenceChange {
  const current = existing.filter(({ retracted }) => !retracted);
  const wantedChanges = identified(record).flatMap((wanted) => {
    const former = current.find(({ id }) => firstId(id) === firstId(wanted.id));
    return former && passageOf(former) === passageOf(wanted) && creditsSame(former, wanted) ? [] : [{ wanted, former }];
  });
  const differing = wantedChanges.filter(
    ({ wanted, former }) => overrides || !(former ? former.curated : isRetractedByEditor(wanted, existing)),
  );
  const withdrawn = differing.flatMap(({ former }) => former?.id ?? []);
  const added = differing.map(({ wanted }) => {
    const id = firstId(wanted.id);
    const former = existing.filter((each) => firstId(each.id) === id).length;
    return newEvidence({ ...wanted, id: former === 0 ? id : `${id}@${former + 1}` }, record.id, recordedAt);
  });
  const kept = current.filter(({ id }) => !withdrawn.includes(id));
  return {
    added,
    withdrawn,
    sourceCount: sourcesIn([...kept, ...added]),
    kept: differing.length < wantedChanges.length,
  };
}

/** Whether an editor was the last to retract this piece, or the same passage under another id. */
function isRetractedByEditor(wanted: IdentifiedEvidence, existing: readonly EvidenceState[]): boolean {
  const named = existing.filter(({ id }) => firstId(id) === firstId(wanted.id));
  const same = named.length > 0 ? named : existing.filter((each) => passageOf(each) === passageOf(wanted));
  const last = same.toSorted((one, other) => versionOf(one.id) - versionOf(other.id)).at(-1);
  return last?.curated === true && same.every(({ retracted }) => retracted);
}

/** The number of distinct documents that the pieces quote. */
export function sourcesIn(evidence: readonly { readonly document: string }[]): number {
  return new Set(evidence.map(({ document }) => document)).size;
}

/** The record's evidence without duplicates, each piece with an id. */
export function identified({ id: relationId, evidence }: ResolvedRelation): IdentifiedEvidence[] {
  const byId = new Map(
    evidence.map((each, position) => {
      const { document, start, end, quote } = each;
      const id = each.id ?? `evidence:${digestOf([relationId, document, start, end, quote])}`;
      return [id, { ...each, id, position }];
    }),
  );
  return [...byId.values()];
}

/** The suffix of a piece's later versions: "x", "x@2", "x@3". */
export const laterVersion = /@\d+$/;

function firstId(id: string): string {
  return id.replace(laterVersion, "");
}

function versionOf(id: string): number {
  return Number(laterVersion.exec(id)?.[0].slice(1) ?? 1);
}

function passageOf({ document, quote, start, end }: EvidenceRecord | EvidenceState): string {
  return JSON.stringify([document, quote ?? null, start ?? null, end ?? null]);
}

/** Whether the same actors are credited, under the same ids: of two merged actors, each keeps its own credits. */
function creditsSame(
  former: EvidenceState,
  { attribution = [], given = attribution, parts = attribution }: ResolvedEvidence,
) {
  if (former.attribution.length !== attribution.length) return false;
  return former.attribution.every(([actor, givenBefore], place) =>
    // Graphs of Rawabit 0.2 and earlier lack given ids.
    givenBefore === null ? actor === parts[place] : givenBefore === given[place],
  );
}

/** The stored form of a piece of evidence. */
export function newEvidence(piece: IdentifiedEvidence, relationId: string, recordedAt: Date): NewEvidence {
  const { id, document, attribution = [], given = attribution, quote, start, end, curated } = piece;
  const order = `${String(recordedAt.getTime()).padStart(13, "0")}:${String(piece.position).padStart(4, "0")}:${id}`;
  const properties = { id, relationId, order, quote, start: integer(start), end: integer(end), curated };
  const credits = attribution.map((actorId, place) => ({
    actorId,
    given: given[place] === actorId ? null : given[place]!,
  }));
  return { id, document, attribution: credits, properties };
}

function integer(value: number | undefined): bigint | undefined {
  return value === undefined ? undefined : BigInt(value);
}
