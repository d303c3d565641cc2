import type { ActorKind } from "../ontology/actorKinds.ts";
import type { ActorRecord, DocumentRecord, OriginalRecord, RelationRecord } from "../write/records.ts";

/** A file format that Rawabit writes. Adding one is a file in `exchange/out/` and its line in `exchange/formats.ts`. */
export interface ExportFormat {
  /** As `--format` names it. */
  readonly name: string;
  /** What it is, in a sentence for `--help`. */
  readonly description: string;
  /** As HTTP names it, with its charset where it is text. */
  readonly contentType: string;
  /** Of its files, without the dot. */
  readonly extension: string;
  /** Where it is several files, such as nodes.csv and edges.csv: their names. `--out` is a folder then. */
  readonly parts?: readonly string[];
  /**
   * The file's text, piece by piece, of a line or some kilobytes each. It takes what it writes as it goes, and holds no more
   * than a record or two.
   * @param part one of `parts`, where the format has them
   * @param lang a BCP 47 tag: the language of labels, in formats that have such
   */
  write(content: ExportContent, part?: string, lang?: string): AsyncIterable<string>;
}

/**
 * What is to be written. Each can be asked for as often as a format needs it, and comes in the order of ids. All that is
 * referred to is in it: who takes part in a relation or is credited, what its evidence stands in, whose organ an actor is.
 */
export interface ExportContent {
  /** Of these kinds, or of all. */
  actors(kinds?: readonly ActorKind[]): AsyncIterable<ActorRecord>;
  /** `related` names only documents that are in the content. */
  documents(): AsyncIterable<DocumentRecord>;
  /** Current relations, with their current evidence; each piece has its id. */
  relations(): AsyncIterable<RelationRecord>;
  /** All relations with all their versions and evidence, retracted ones too: for what has to be restored as it was. */
  histories(): AsyncIterable<RelationRecord>;
  /** What sources say in their own form; nothing where only a part of the graph is written. */
  originals(): AsyncIterable<OriginalRecord>;
}
