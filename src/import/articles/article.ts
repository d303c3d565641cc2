/** An article with what its file says of it. */
export interface ArticleRecord {
  /** Of a document record. */
  readonly id?: string;
  readonly text: string;
  readonly title?: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly language?: string;
  readonly publishedOn?: string;
}

/** An article of a file, or why there is none. `place` is the file or, in JSON Lines, the file and the line. */
export type ArticleEntry =
  | { readonly place: string; readonly article: ArticleRecord }
  | { readonly place: string; readonly reason: string };
