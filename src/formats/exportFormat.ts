import type { ActorKind } from "../ontology/actorKinds.ts";
import type { ActorRecord, DocumentRecord, OriginalRecord, RelationRecord } from "../write/records.ts";

/** A file format that Rawabit writes. README.md in this folder explains how to add one. */
export interface ExportFormat {
  /** The value of `--format`. */
  readonly name: string;
  /** A phrase for `--help`. */
  readonly description: string;
  /** The media type, with its charset if it is text. */
  readonly contentType: string;
  /** The file name extension, without the dot. */
  readonly extension: string;
  /** The names of the files, such as nodes.csv and edges.csv, if there are several. `--out` is a folder then. */
  readonly parts?: readonly string[];
  /**
   * Yields the text of the file in chunks of one line to a few kilobytes. It reads `content` as it writes, and keeps at
   * most two records in memory.
   * @param part one of `parts`, if the format has several files
   * @param lang a BCP 47 tag: the language of labels, in formats that have labels
   */
  write(content: ExportContent, part?: string, lang?: string): AsyncIterable<string>;
}

/**
 * The records to write. Each method may be called several times and yields records in the order of their ids. The content is
 * closed: it includes the participants, credited actors, documents and parent states that its records refer to.
 */
export interface ExportContent {
  /**
   * With the names and identifiers of actors that were merged into them.
   * @param kinds all kinds by default
   */
  actors(kinds?: readonly ActorKind[]): AsyncIterable<ActorRecord>;
  /** As they are stored, then those that were merged into others, for formats that restore a graph. */
  actorsApart(kinds: readonly ActorKind[]): AsyncIterable<ActorRecord>;
  /** Their `related` contains only documents of the content. */
  documents(): AsyncIterable<DocumentRecord>;
  /** Current relations with their current evidence; each piece of evidence has its id. */
  relations(): AsyncIterable<RelationRecord>;
  /** All relations with all versions and evidence, including retracted ones, for formats that restore a graph. */
  histories(): AsyncIterable<RelationRecord>;
  /** Records in the source's own form; none if only a part of the graph is exported. */
  originals(): AsyncIterable<OriginalRecord>;
  /** Where a picture shows the actors, if the export is of a picture. */
  readonly positions?: Positions;
}

/** By the id of an actor; y points up, as in Gephi. */
export type Positions = ReadonlyMap<string, readonly [x: number, y: number]>;
