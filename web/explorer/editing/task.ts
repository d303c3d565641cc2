/** What an editor is doing: the form that is open. */
export type EditingTask =
  | { readonly type: "addDocument" }
  /** A document to add and read. */
  | { readonly type: "addArticle" }
  /** A new relation from a passage of a document; without one if nothing is selected. */
  | { readonly type: "record"; readonly document: SourceDocument; readonly passage: Passage | null }
  | { readonly type: "correct"; readonly relation: string }
  | { readonly type: "retract" | "restore"; readonly relation: string }
  | { readonly type: "retractEvidence"; readonly evidence: string; readonly quote: string | null }
  /** An actor that may be the same as another one. */
  | { readonly type: "merge"; readonly actor: TaskActor }
  /** The absorbed actor, and the one that absorbed it. */
  | {
      readonly type: "undoMerge";
      readonly merge: string;
      readonly actors: readonly [TaskActor, TaskActor];
      readonly source: string;
    }
  | { readonly type: "undoDistinct"; readonly actors: readonly [TaskActor, TaskActor] };

export interface TaskActor {
  readonly id: string;
  readonly name: string;
}

export interface SourceDocument {
  readonly id: string;
  readonly title: string | null;
  readonly text: string | null;
  readonly language: string | null;
  readonly publishedOn: string | null;
  /** The participants of the relations that are recorded from it. */
  readonly actors: readonly { readonly id: string; readonly kind: string; readonly name: string }[];
}

/** A part of a document's text. */
export interface Passage {
  readonly quote: string;
  /** In UTF-16 code units. */
  readonly start: number;
}

/** What has just been done, and the form that reverses it. */
export interface Done {
  readonly text: string;
  readonly reverse?: { readonly label: string; readonly task: EditingTask };
}
