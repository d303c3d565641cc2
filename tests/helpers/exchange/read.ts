import type { ExistingRecords, ImportFormat, ImportItem, Source } from "../../../src/formats/importFormat.ts";
import type { DocumentRecord, RelationRecord } from "../../../src/write/records.ts";

/** A file in memory; it is read in chunks of `bytes` bytes. */
export function sourceOf(text: string | Uint8Array, name = "file", piece = 1_000): Source {
  const all = typeof text === "string" ? Buffer.from(text) : text;
  return {
    name,
    async *bytes() {
      for (let at = 0; at < all.length; at += piece) yield all.subarray(at, at + piece);
    },
  };
}

export interface HeldHere {
  readonly relations?: readonly RelationRecord[];
  readonly documents?: readonly DocumentRecord[];
}

export function heldOf({ relations = [], documents = [] }: HeldHere): ExistingRecords {
  return {
    async *relations(idPrefix) {
      yield* relations.filter(({ id }) => id.startsWith(idPrefix));
    },
    async *relationIds(idPrefix) {
      for (const { id } of relations) if (id.startsWith(idPrefix)) yield id;
    },
    async relationIdsOfActor(actorId, idPrefix) {
      const taking = relations.filter(({ participants }) => participants.some(({ actor }) => actor === actorId));
      return taking.flatMap(({ id }) => (id.startsWith(idPrefix) ? [id] : []));
    },
    async *documents(idPrefix) {
      yield* documents.filter(({ id }) => id.startsWith(idPrefix));
    },
    original: async () => undefined,
  };
}

export async function itemsOf(format: ImportFormat, source: Source, held: HeldHere = {}): Promise<ImportItem[]> {
  const items: ImportItem[] = [];
  for await (const item of format.read(source, { existing: heldOf(held) })) items.push(item);
  return items;
}

/** The content of a graph after these items: the current relations and documents, as a write would leave them. */
export function heldAfter(items: readonly ImportItem[], before: HeldHere = {}): Required<HeldHere> {
  const relations = new Map((before.relations ?? []).map((each) => [each.id, each]));
  const documents = new Map((before.documents ?? []).map((each) => [each.id, each]));
  for (const item of items) {
    if ("retract" in item && "relation" in item.retract) relations.delete(item.retract.relation);
    if (!("record" in item)) continue;
    const { record } = item;
    if (record.type === "document") documents.set(record.id, record);
    if (record.type === "relation") relations.set(record.id, withEvidence(record, relations.get(record.id)));
  }
  const ordered = <T extends { readonly id: string }>(all: Map<string, T>) =>
    [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { relations: ordered(relations), documents: ordered(documents) };
}

/** A piece of evidence replaces the one with the same id; the others stay. */
function withEvidence(record: RelationRecord, held: RelationRecord | undefined): RelationRecord {
  const key = ({ id, document }: RelationRecord["evidence"][number]) => id ?? document;
  const pieces = [...(held?.evidence ?? []), ...record.evidence].map((each) => [key(each), each] as const);
  return { ...record, evidence: [...new Map(pieces).values()] };
}

type RecordOf<Type extends string> = Extract<
  Extract<ImportItem, { record: unknown }>["record"],
  { readonly type: Type }
>;

export function recordsOfType<Type extends "actor" | "document" | "relation" | "original">(
  items: readonly ImportItem[],
  type: Type,
): RecordOf<Type>[] {
  return items.flatMap((item) =>
    "record" in item && item.record.type === type ? [item.record as RecordOf<Type>] : [],
  );
}

export function errorsIn(items: readonly ImportItem[]): { line: number; error: string }[] {
  return items.flatMap((item) => ("error" in item ? [{ line: item.line, error: item.error }] : []));
}

export function skippedIn(items: readonly ImportItem[]): string[] {
  return items.flatMap((item) => ("skipped" in item ? [item.skipped] : []));
}
