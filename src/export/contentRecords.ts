import { actorFields, documentFields, relationFields } from "../ontology/fields.ts";
import type { ActorRecord, DocumentRecord, EvidenceRecord, FormerVersion, RelationRecord } from "../write/records.ts";
import { fieldsOfProperties } from "../write/storedFields.ts";
import type {
  ActorContent,
  DocumentContent,
  EvidenceContent,
  RelationContent,
  VersionContent,
} from "./content.queries.ts";

// Converts rows of the graph back into records, with their fields in the order of docs/format.md.

/** An actor, with its names and identifiers. */
export function actorRecord({ actor, names, identifiers, state, mergedInto, distinctFrom }: ActorContent): ActorRecord {
  return {
    type: "actor",
    id: actor.id,
    kind: actor.kind,
    ...(actor.kindGuessed && { kindGuessed: true }),
    names: names.map((name) => ({ value: name.value, ...present(name, "lang", "script"), kind: name.kind })),
    ...(identifiers.length > 0 && {
      identifiers: identifiers.map((each) => ({ scheme: each.scheme, value: each.value, ...present(each, "url") })),
    }),
    ...fieldsOfProperties(actorFields, actor),
    ...(state !== null && { state }),
    ...(mergedInto !== null && {
      mergedInto: {
        actor: mergedInto.actor,
        source: mergedInto.source,
        merge: mergedInto.merge,
      },
    }),
    ...(distinctFrom.length > 0 && { distinctFrom }),
    ...(actor.own !== null && { own: JSON.parse(actor.own) }),
    ...marksOfActor(actor),
  };
}

/** A document, with the ids of the documents that it refers to. */
export function documentRecord({ document, related }: DocumentContent): DocumentRecord {
  return {
    type: "document",
    id: document.id,
    ...fieldsOfProperties(documentFields, document),
    ...present(document, "text"),
    ...(related.length > 0 && { related }),
    ...present(document, "curated"),
  };
}

function marksOfActor({ curatedFields, removedNames }: ActorContent["actor"]): Pick<ActorRecord, "curated"> {
  if (curatedFields === null && removedNames === null) return {};
  return {
    curated: { ...(curatedFields && { fields: curatedFields }), ...(removedNames && { removedNames }) },
  };
}

/**
 * A relation as known now or at a moment (milliseconds since 1970), with the ids that its record gave; undefined if it was not
 * known then.
 */
export function relationRecord(content: RelationContent, knownAt: number | null): RelationRecord | undefined {
  const isKnown = ({ recordedAt, retractedAt }: Stamped) =>
    knownAt === null ? retractedAt === null : recordedAt <= knownAt && (retractedAt === null || retractedAt > knownAt);
  const version = content.versions.find(({ relation }) => isKnown(relation));
  if (!version) return undefined;
  const evidence = content.evidence.filter(isKnown).map((piece) => evidenceRecord(piece));
  return { ...headOf(content.id, version), ...contentOfVersion(version), evidence };
}

/** Like `relationRecord`, but among the graph's actors: two participants that were merged are one. */
export function relationAmongActors(content: RelationContent, knownAt: number | null): RelationRecord | undefined {
  const evidence = content.evidence.map((piece) => ({
    ...piece,
    attribution: piece.attribution.map(([actor]) => [actor, null] as const),
  }));
  const record = relationRecord({ ...content, evidence }, knownAt);
  if (record === undefined) return undefined;
  const participants = new Map(
    record.participants.toReversed().map(({ actor, role }) => [`${role} ${actor}`, { actor, role }]),
  );
  return { ...record, participants: [...participants.values()].toReversed() };
}

/** The last version of a relation, with its history and all its evidence. */
export function relationWithHistory({ id, versions, evidence }: RelationContent): RelationRecord {
  const last = versions.at(-1)!;
  const former = versions.slice(0, -1).map(
    (version): FormerVersion => ({
      version: version.relation.version,
      ...(momentsOf(version.relation) as Required<Moments>),
      ...contentOfVersion(version),
    }),
  );
  return {
    ...headOf(id, last),
    ...contentOfVersion(last),
    evidence: evidence.map((piece) => ({
      ...evidenceRecord(piece),
      ...momentsOf(piece),
      ...present(piece, "curated"),
    })),
    history: {
      version: last.relation.version,
      ...momentsOf(last.relation),
      ...present(last.relation, "curated"),
      ...(former.length > 0 && { former }),
    },
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

/** The fields of one version. */
function contentOfVersion({ relation, ends }: VersionContent) {
  const byPosition = new Map(
    ends.map(([actor, role, position, given]) => [position, { actor, role, ...(given !== null && { given }) }]),
  );
  return {
    participants: [...byPosition].sort(([one], [other]) => one - other).map(([, participant]) => participant),
    ...fieldsOfProperties(relationFields, relation),
    ...(relation.kind === "ASSOCIATION" && !relation.directed && { directed: false }),
  };
}

function evidenceRecord({ id, document, attribution, ...passage }: EvidenceContent): EvidenceRecord {
  return {
    id,
    document,
    ...present(passage, "quote", "start", "end"),
    ...(attribution.length > 0 && { attribution: attribution.map(([actor, given]) => given ?? actor) }),
  };
}

/** These fields, in this order, without those that are null. */
function present<Of extends object, Key extends keyof Of>(of: Of, ...keys: Key[]) {
  const kept = keys.filter((key) => of[key] !== null && of[key] !== undefined).map((key) => [key, of[key]]);
  return Object.fromEntries(kept) as { readonly [Each in Key]?: Exclude<Of[Each], null> };
}
