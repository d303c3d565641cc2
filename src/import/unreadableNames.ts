import { isReadable } from "../names/isReadable.ts";
import type { AnyRecord, NameRecord } from "../write/records.ts";

/**
 * The record without names that have no letter or digit, such as "-" and "?", and how many those are. If the primary name is
 * one of them, the first other name becomes the primary one. An actor that has no other name is left unchanged, and then
 * refused.
 */
export function withoutUnreadableNames(record: AnyRecord): { readonly record: AnyRecord; readonly omitted: number } {
  if (record.type !== "actor" && record.type !== "addition") return { record, omitted: 0 };
  const { names = [] } = record;
  const readable = names.filter(({ value }) => isReadable(value));
  const omitted = names.length - readable.length;
  if (omitted === 0 || (record.type === "actor" && readable.length === 0)) return { record, omitted: 0 };
  return { record: { ...record, names: record.type === "actor" ? withPrimary(readable) : readable }, omitted };
}

function withPrimary(names: readonly NameRecord[]): readonly NameRecord[] {
  if (names.some(({ kind }) => kind === "PRIMARY")) return names;
  return names.map((name, index) => (index === 0 ? { ...name, kind: "PRIMARY" } : name));
}
