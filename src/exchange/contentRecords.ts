import type { ActorRecord, DocumentRecord, EvidenceRecord, FormerVersion, RelationRecord } from "../change/records.ts";
import { textsIn } from "../change/textList.ts";
import type {
  ActorContent,
  DocumentContent,
  EvidenceContent,
  RelationContent,
  VersionContent,
} from "./content.queries.ts";

// What the graph holds, as the records that it was made of.

export function actorRecord({ actor, names, identifiers, state }: ActorContent): ActorRecord {
  const { id, kind, description, ...facts } = actor;
  return {
    type: "actor",
    id,
    kind,
    names: names.map(said),
    ...said({ description: textsIn(description) }),
    ...(identifiers.length > 0 && { identifiers: identifiers.map(said) }),
    ...said(facts),
    ...said({ state }),
  };
}

export function documentRecord({ document, related }: DocumentContent): DocumentRecord {
  return { type: "document", ...said(document), ...(related.length > 0 && { related }) } as DocumentRecord;
}

/** A relation as it is known now, or was at a moment (milliseconds since 1970); undefined where it was not. */
export function relationRecord(content: RelationContent, knownAt: number | null): RelationRecord | undefined {
  const isKnown = ({ recordedAt, retractedAt }: { recordedAt: number; retractedAt: number | null }) =>
    knownAt === null ? retractedAt === null : recordedAt <= knownAt && (retractedAt === null || retractedAt > knownAt);
  const version = content.versions.find(({ relation }) => isKnown(relation));
  return version && asRecord(content.id, version, content.evidence.filter(isKnown).map(evidenceRecord));
}

/** The last version of a relation, with its history and all its evidence. */
export function relationWithHistory({ id, versions, evidence }: RelationContent): RelationRecord {
  const last = versions.at(-1)!;
  const pieces = evidence.map((each) => ({ ...evidenceRecord(each), ...momentsOf(each) }));
  const former = versions.slice(0, -1).map((version): FormerVersion => {
    const { type: _, id: __, kind, modality, evidence: ___, ...content } = asRecord(id, version, []);
    return { version: version.relation.version, ...(momentsOf(version.relation) as Required<Moments>), ...content };
  });
  return {
    ...asRecord(id, last, pieces),
    history: { version: last.relation.version, ...momentsOf(last.relation), ...(former.length > 0 && { former }) },
  };
}

interface Moments {
  readonly recordedAt: string;
  readonly retractedAt?: string;
}

function momentsOf({ recordedAt, retractedAt }: { recordedAt: number; retractedAt: number | null }): Moments {
  const iso = (millis: number) => new Date(millis).toISOString();
  return { recordedAt: iso(recordedAt), ...(retractedAt !== null && { retractedAt: iso(retractedAt) }) };
}

function asRecord(id: string, { relation, ends }: VersionContent, evidence: EvidenceRecord[]): RelationRecord {
  const {
    version: _,
    kind,
    directed,
    modality,
    recordedAt,
    retractedAt,
    summary,
    role,
    type,
    label,
    ...plain
  } = relation;
  const byPosition = new Map(ends.map(([actor, as, position]) => [position, { actor, role: as }]));
  return {
    type: "relation",
    id,
    kind,
    participants: [...byPosition].sort(([one], [other]) => one - other).map(([, participant]) => participant),
    ...said(plain),
    ...said({ summary: textsIn(summary), role: textsIn(role), associationType: type, label: textsIn(label) }),
    ...(modality !== "ASSERTED" && { modality }),
    ...(kind === "ASSOCIATION" && !directed && { directed }),
    evidence,
  };
}

function evidenceRecord({ recordedAt: _, retractedAt: __, attribution, ...piece }: EvidenceContent): EvidenceRecord {
  const { id, document, ...passage } = piece;
  return { id, document, ...said(passage), ...(attribution.length > 0 && { attribution }) };
}

type Said<Of> = { [Key in keyof Of]?: Exclude<Of[Key], null | undefined> };
type Kept<Of> = Said<Of> & {
  [Key in keyof Of as null extends Of[Key] ? never : undefined extends Of[Key] ? never : Key]: Of[Key];
};

/** Without what is null. */
function said<Of extends object>(of: Of): Kept<Of> {
  const kept = Object.entries(of).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(kept) as Kept<Of>;
}
