import { normalize } from "../../names/words.ts";
import type { ExistingRecords } from "../importFormat.ts";
import { parseJson } from "../shared/json.ts";
import { listingIdPrefix } from "./entry.ts";

/** What an edition says of an entry that tells it from others. */
export interface ListedEntry {
  readonly dataId: string;
  readonly reference: string | undefined;
  /** A partial date. */
  readonly listedOn: string | undefined;
  readonly names: readonly string[];
}

/** The key that stands for an entry in the ids of its records, and the list's numbers that are its own. */
export interface KeyedEntry {
  readonly key: string;
  readonly numbers: readonly string[];
  /** A number that belongs to another entry; for the report. */
  readonly reused?: string;
}

/** An entry of the graph, by its listings. */
interface KnownEntry {
  readonly key: string;
  /** The actor's id in the graph. */
  readonly actor: string;
  readonly references: Set<string>;
  readonly listedOn: Set<string>;
}

/**
 * Finds the entries of earlier editions. An entry is identified by its reference number, which is permanent, or by its DATAID if
 * it has no reference number or a new one. Its key is the DATAID under which the graph came to know it. Numbers alone do not
 * make two people one: an entry with a known number and another name is another entry.
 */
export class EntryKeys {
  readonly #existing: ExistingRecords;
  readonly #entries = new Map<string, KnownEntry>();
  readonly #byReference = new Map<string, readonly KnownEntry[]>();
  /** All DATAIDs of the edition. */
  readonly #dataIds: ReadonlySet<string>;

  private constructor(existing: ExistingRecords, dataIds: ReadonlySet<string>) {
    this.#existing = existing;
    this.#dataIds = dataIds;
  }

  static async read(existing: ExistingRecords, dataIds: ReadonlySet<string>): Promise<EntryKeys> {
    const keys = new EntryKeys(existing, dataIds);
    for await (const { id, participants, reference, date } of existing.relations(listingIdPrefix)) {
      const key = keyOfRelation(id, listingIdPrefix);
      const actor = participants.find(({ role }) => role === "TARGET")!.actor;
      const entry = keys.#entries.get(key) ?? { key, actor, references: new Set(), listedOn: new Set() };
      if (reference !== undefined) entry.references.add(reference);
      if (date !== undefined) entry.listedOn.add(date);
      keys.#entries.set(key, entry);
    }
    for (const entry of keys.#entries.values())
      for (const reference of entry.references) keys.#byReference.set(reference, [...keys.#having(reference), entry]);
    return keys;
  }

  async find(entry: ListedEntry): Promise<KeyedEntry> {
    const { dataId, reference } = entry;
    const byReference = this.#having(reference);
    const byDataId = this.#entries.get(dataId);
    const known = byReference.includes(byDataId!) ? byDataId : await this.#sameEntry(entry, byReference, byDataId);
    const key = known?.key ?? (byDataId ? `${dataId}-${reference}` : dataId);
    const isOwn = (other: KnownEntry | undefined) => other === undefined || other.actor === known?.actor;
    const numbers = [
      ...(reference !== undefined && byReference.every(isOwn) ? [reference] : []),
      ...(isOwn(byDataId) ? [dataId] : []),
    ].filter((number) => number !== key);
    const reused = [reference, dataId].find(
      (number) => number !== undefined && number !== key && !numbers.includes(number),
    );
    return { key, numbers, ...(reused !== undefined && { reused }) };
  }

  /** The known entries with this reference number. */
  #having(reference: string | undefined): readonly KnownEntry[] {
    return reference === undefined ? [] : (this.#byReference.get(reference) ?? []);
  }

  /** The known entry with the same reference number under another DATAID, or with the same DATAID. */
  async #sameEntry(
    entry: ListedEntry,
    byReference: readonly KnownEntry[],
    byDataId: KnownEntry | undefined,
  ): Promise<KnownEntry | undefined> {
    // An entry whose DATAID is still on the list was not renumbered.
    for (const known of byReference.toReversed())
      if (!this.#dataIds.has(known.key) && (await this.#isSame(entry, known))) return known;
    if (byDataId === undefined) return undefined;
    const hasNewReference = entry.reference !== undefined && byDataId.references.size > 0;
    return !hasNewReference || (await this.#isSame(entry, byDataId)) ? byDataId : undefined;
  }

  /** Whether the entries have the same name, or were listed on the same day and share a word of their names. */
  async #isSame({ names, listedOn }: ListedEntry, known: KnownEntry): Promise<boolean> {
    const sameDay = listedOn !== undefined && known.listedOn.has(listedOn);
    const original = await this.#existing.original(`un-sc:${known.key}`);
    if (original === undefined) return sameDay;
    const json = parseJson(original.content);
    const before = "value" in json ? namesIn(json.value).map(normalize) : [];
    const now = names.map(normalize);
    if (now.some((name) => before.includes(name))) return true;
    const words = new Set(before.flatMap((name) => name.split(" ")));
    return sameDay && now.some((name) => name.split(" ").some((word) => word.length > 2 && words.has(word)));
  }
}

/** The key of an entry in the id of one of its relations. */
export function keyOfRelation(relationId: string, prefix: string): string {
  return relationId.slice(prefix.length).split(":")[0]!;
}

/** The names in an original, such as `{"ENTITY": {"FIRST_NAME": …}}`; the parts of the name are one. */
function namesIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(namesIn);
  const elements = value as Readonly<Record<string, unknown>>;
  const parts = ["FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME"].map((part) => elements[part]);
  const whole = parts.filter((part) => typeof part === "string").join(" ");
  const others = ["NAME_ORIGINAL_SCRIPT", "ALIAS_NAME"].map((name) => elements[name]);
  return [
    ...[whole, ...others].filter((name): name is string => typeof name === "string" && name.trim() !== ""),
    ...Object.values(elements).flatMap(namesIn),
  ];
}
