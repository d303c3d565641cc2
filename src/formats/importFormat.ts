import type { AnyRecord, DocumentRecord, OriginalRecord, RelationRecord, Retraction } from "../write/records.ts";

/** A file format that Rawabit reads. README.md in this folder explains how to add one. */
export interface ImportFormat {
  /** The value of `--format`. */
  readonly name: string;
  /** A phrase for `--help`. */
  readonly description: string;
  /** Whether the format needs `--mapping`. */
  readonly takesMapping?: boolean;
  readonly signature: Signature;
  /**
   * Reads a source and yields its items, referenced records before those that refer to them. A format that does not
   * know the order in advance reads the source several times. It keeps at most two records in memory, and a few bytes
   * for every other record.
   * @throws UserError if the source cannot be read, or if nothing after the current position can be trusted
   */
  read(source: Source, context: ImportContext): AsyncIterable<ImportItem>;
}

/** How to recognize a file of a format by its beginning. */
export interface Signature {
  /** What the file is called in a sentence: "a table". */
  readonly name: string;
  /** Whether it is a table, which `csv` can read too. */
  readonly isTable?: boolean;
  /** @param lines the first ones, without blank ones; a line may be cut off */
  isIn(lines: readonly string[]): boolean;
}

/** A file or stream to import, which can be read several times. */
export interface Source {
  /** The path as the user gave it, or "standard input"; for messages. */
  readonly name: string;
  /** The content from the beginning, unpacked if it is gzip. */
  bytes(): AsyncIterable<Uint8Array>;
}

/** What a format may need besides the source. */
export interface ImportContext {
  /** Records in the graph, for formats whose newer editions end or retract what they no longer contain. */
  readonly existing: ExistingRecords;
  /** The path given with `--mapping`. */
  readonly mapping?: string;
}

/** The records in the graph, in the order of their ids. */
export interface ExistingRecords {
  /** Current relations whose ids have this prefix, with their current evidence. */
  relations(idPrefix: string): AsyncIterable<RelationRecord>;
  /** Only the ids, which is much faster. */
  relationIds(idPrefix: string): AsyncIterable<string>;
  /** The ids of current relations with this prefix whose records gave a participant this id. */
  relationIdsOfActor(actorId: string, idPrefix: string): Promise<readonly string[]>;
  documents(idPrefix: string): AsyncIterable<DocumentRecord>;
  /** The original record with this id. */
  original(id: string): Promise<OriginalRecord | undefined>;
}

/** Where an item is in a source. */
interface ItemPosition {
  /** The line on which it begins, from 1. */
  readonly line: number;
  /**
   * The ids of the source's entries that it comes from or replaces. A retraction waits until all records of its entries are
   * written: if one of these is refused, what it would replace stays. Without entries, it waits for nothing.
   */
  readonly entries?: readonly string[];
}

/** One item of a source. */
export type ImportItem = ItemPosition &
  (
    | { readonly record: AnyRecord }
    | { readonly retract: Retraction }
    /** What is wrong with the item and how to correct it. The import continues. */
    | { readonly error: string }
    /** Why the format deliberately ignores the item. The report counts these by reason. */
    | { readonly skipped: string }
  );
