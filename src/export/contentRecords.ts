import { textsIn } from "../write/plan/textList.ts";
import type {
  ActorRecord,
  DocumentRecord,
  EvidenceRecord,
  FormerVersion,
  RelationRecord,
  Texts,
} from "../write/records.ts";
import type {
  ActorContent,
  DocumentContent,
  EvidenceContent,
  RelationContent,
  VersionContent,
} from "./content.queries.ts";

// What the graph holds, as the records that it was made of; their fields in the order of docs/format.md.

/** An actor, with all its names and identifiers. */
export function actorRecord({ actor, names, identifiers, state }: ActorContent): ActorRecord {
  return {
    type: "actor",
    id: actor.id,
    kind: actor.kind,
    names: names.map((name) => ({ value: name.value, ...said(name, "lang", "script"), kind: name.kind })),
    ...textsOf("description", actor.description),
    ...(identifiers.length > 0 && {
      identifiers: identifiers.map((each) => ({ scheme: each.scheme, value: each.value, ...said(each, "url") })),
    }),
    ...said(actor, "birthDate", "deathDate", "iso2", "iso3"),
    ...(state !== null && { state }),
  };
}

/** A document, with the ids of those that it points to. */
export function documentRecord({ document, related }: DocumentContent): DocumentRecord {
  return {
    type: "document",
    id: document.id,
    ...said(document, "title", "url", "publisher", "language", "publishedOn", "keywords", "text"),
    ...(related.length > 0 && { related }),
  };
}

/** A relation as it is known now, or was at a moment (milliseconds since 1970); undefined where it was not. */
export function relationRecord(content: RelationContent, knownAt: number | null): RelationRecord | undefined {
  const isKnown = ({ recordedAt, retractedAt }: Stamped) =>
    knownAt === null ? retractedAt === null : recordedAt <= knownAt && (retractedAt === null || retractedAt > knownAt);
  const version = content.versions.find(({ relation }) => isKnown(relation));
  if (!version) return undefined;
  const evidence = content.evidence.filter(isKnown).map((piece) => evidenceRecord(piece));
  return { ...headOf(content.id, version), ...saidIn(version), evidence };
}

/** The last version of a relation, with its history and all its evidence. */
export function relationWithHistory({ id, versions, evidence }: RelationContent): RelationRecord {
  const last = versions.at(-1)!;
  const former = versions.slice(0, -1).map(
    (version): FormerVersion => ({
      version: version.relation.version,
      ...(momentsOf(version.relation) as Required<Moments>),
      ...saidIn(version),
    }),
  );
  return {
    ...headOf(id, last),
    ...saidIn(last),
    evidence: evidence.map((piece) => ({ ...evidenceRecord(piece), ...momentsOf(piece) })),
    history: { version: last.relation.version, ...momentsOf(last.relation), ...(former.length > 0 && { former }) },
  };
}

/** Milliseconds since 1970. */
interface Stamped {
  readonly recordedAt: number;
  readonly retractedAt: number | null;
}

interface Moments {
  readonly recordedAt: string;
  readonly retractedAt?: string;
}

function momentsOf({ recordedAt, retractedAt }: Stamped): Moments {
  const iso = (millis: number) => new Date(millis).toISOString();
  return { recordedAt: iso(recordedAt), ...(retractedAt !== null && { retractedAt: iso(retractedAt) }) };
}

function headOf(id: string, { relation: { kind, modality } }: VersionContent) {
  return { type: "relation", id, kind, ...(modality !== "ASSERTED" && { modality }) } as const;
}

/** What one version says. */
function saidIn({ relation, ends }: VersionContent) {
  const byPosition = new Map(ends.map(([actor, role, position]) => [position, { actor, role }]));
  return {
    participants: [...byPosition].sort(([one], [other]) => one - other).map(([, participant]) => participant),
    ...said(relation, "date", "endDate", "endedBy", "dateText", "place"),
    ...textsOf("summary", relation.summary),
    ...said(relation, "confidence", "sourceCode", "mode", "topics", "programme", "reference", "measures", "stance"),
    ...said(relation, "medium"),
    ...textsOf("role", relation.role),
    ...(relation.type !== null && { associationType: relation.type }),
    ...textsOf("label", relation.label),
    ...(relation.kind === "ASSOCIATION" && !relation.directed && { directed: false }),
  };
}

function evidenceRecord({ id, document, attribution, ...passage }: EvidenceContent): EvidenceRecord {
  return {
    id,
    document,
    ...said(passage, "quote", "start", "end"),
    ...(attribution.length > 0 && { attribution }),
  };
}

/** These fields, in this order, without those that are null. */
function said<Of extends object, Key extends keyof Of>(of: Of, ...keys: Key[]) {
  const kept = keys.filter((key) => of[key] !== null && of[key] !== undefined).map((key) => [key, of[key]]);
  return Object.fromEntries(kept) as { readonly [Each in Key]?: Exclude<Of[Each], null> };
}

function textsOf<Key extends string>(key: Key, list: readonly string[] | null) {
  const texts = textsIn(list);
  return (texts ? { [key]: texts } : {}) as { readonly [Each in Key]?: Texts };
}
