import { readFileSync } from "node:fs";
import { ftmImport } from "../../../src/formats/ftm/import.ts";
import type { ExistingRecords, ImportFormat, ImportItem, Source } from "../../../src/formats/importFormat.ts";
import { withoutUnreadableNames } from "../../../src/import/unreadableNames.ts";
import type {
  ActorRecord,
  DocumentRecord,
  GraphRecord,
  OriginalRecord,
  RelationRecord,
} from "../../../src/write/records.ts";
import { assertValid } from "../../../src/write/validate/validateRecord.ts";

export const worldText = readFileSync(new URL("world.ftm.jsonl", import.meta.url), "utf8");

/** A graph that contains these records. */
export function holding(records: readonly Any[] = []): ExistingRecords {
  const held = {
    relations: (prefix: string) => of(records.filter(({ type, id }) => type === "relation" && id.startsWith(prefix))),
    relationIds: (prefix: string) =>
      of(records.filter(({ type, id }) => type === "relation" && id.startsWith(prefix)).map(({ id }) => id)),
    relationIdsOfActor: async (actor: string, prefix: string) =>
      records
        .filter((record) => record.type === "relation" && record.id.startsWith(prefix))
        .filter((record) => (record as RelationRecord).participants.some((each) => each.actor === actor))
        .map(({ id }) => id),
    documents: (prefix: string) => of(records.filter(({ type, id }) => type === "document" && id.startsWith(prefix))),
    original: async (wanted: string) => records.find(({ type, id }) => type === "original" && id === wanted),
  };
  return held as unknown as ExistingRecords;
}

async function* of<Item>(items: readonly Item[]) {
  yield* items;
}

export function sourceOf(text: string): Source {
  return { name: "world.ftm.jsonl", bytes: () => of([Buffer.from(text)]) };
}

/** All items that a format reads; checks that each record is valid. */
export async function itemsOf(text: string, held = holding(), format: ImportFormat = ftmImport): Promise<ImportItem[]> {
  const items: ImportItem[] = [];
  for await (const item of format.read(sourceOf(text), { existing: held })) {
    if ("record" in item && item.record.type !== "original") assertValid(withoutUnreadableNames(item.record).record);
    items.push(item);
  }
  return items;
}

export function lines(...entities: readonly unknown[]): string {
  return entities.map((entity) => JSON.stringify(entity)).join("\n");
}

type Any = GraphRecord | OriginalRecord;

export function recordsOf(items: readonly ImportItem[]): Any[] {
  return items.flatMap((item) => ("record" in item ? [item.record as Any] : []));
}

export function actors(items: readonly ImportItem[]): ActorRecord[] {
  return recordsOf(items).filter((record): record is ActorRecord => record.type === "actor");
}

export function documents(items: readonly ImportItem[]): DocumentRecord[] {
  return recordsOf(items).filter((record): record is DocumentRecord => record.type === "document");
}

export function relations(items: readonly ImportItem[]): RelationRecord[] {
  return recordsOf(items).filter((record): record is RelationRecord => record.type === "relation");
}

export function originals(items: readonly ImportItem[]): OriginalRecord[] {
  return recordsOf(items).filter((record): record is OriginalRecord => record.type === "original");
}

export function skipped(items: readonly ImportItem[]): string[] {
  return items.flatMap((item) => ("skipped" in item ? [item.skipped] : []));
}

export function errors(items: readonly ImportItem[]): string[] {
  return items.flatMap((item) => ("error" in item ? [`${item.line}: ${item.error}`] : []));
}
