import type { AnyRecord, DocumentRecord, OriginalRecord, RelationRecord, Retraction } from "../write/records.ts";

/** A file format that Rawabit reads. Adding one is a file in `exchange/in/` and its line in `exchange/formats.ts`. */
export interface ImportFormat {
  /** As `--format` names it. */
  readonly name: string;
  /** What it is, in a sentence for `--help`. */
  readonly description: string;
  /** Whether `--mapping` says what its columns are. */
  readonly takesMapping?: boolean;
  /**
   * Reads a source from its beginning to its end, and yields what is in it: what is referred to before what refers to it. A
   * format that can't know the order reads its source as often as it needs. It holds a record or two, and of all others some
   * bytes at most.
   * @throws UserError where the source can't be read at all, or nothing after this point can be trusted
   */
  read(source: Source, context: ImportContext): AsyncIterable<ImportItem>;
}

/** What is read: it can be opened as often as a format needs it. */
export interface Source {
  /** As messages name it: the path as it was given, or "standard input". */
  readonly name: string;
  /** From the beginning, unpacked where it was gzip. */
  bytes(): AsyncIterable<Uint8Array>;
}

/** What a format may need to know beyond the source. */
export interface ImportContext {
  /** What the graph holds already: for formats of which a newer edition ends what it leaves out. */
  readonly existing: ExistingRecords;
  /** The file of `--mapping`. */
  readonly mapping?: string;
}

/** What the graph holds now, in the order of ids. */
export interface ExistingRecords {
  /** Current relations whose ids begin so, with their current evidence. */
  relations(idPrefix: string): AsyncIterable<RelationRecord>;
  /** Their ids alone, many times faster. */
  relationIds(idPrefix: string): AsyncIterable<string>;
  documents(idPrefix: string): AsyncIterable<DocumentRecord>;
  /** What a source has said of a thing in its own form, by its id. */
  original(id: string): Promise<OriginalRecord | undefined>;
}

/** One thing in a source, and where it stands: the line on which it begins, from 1. */
export type ImportItem = { readonly line: number } & (
  | { readonly record: AnyRecord }
  | { readonly retract: Retraction }
  /** What is wrong with it and how to mend it; the rest is read on. */
  | { readonly error: string }
  /** Why, by rule and not for a error, it becomes nothing in the graph: counted in the report by this reason. */
  | { readonly skipped: string }
);
