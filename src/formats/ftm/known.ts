/** What is known of the entities that others refer to. */
export interface Known {
  /** What an entity is; undefined where the source does not have it, and the graph is to be asked. */
  endOf(id: string): End | undefined;
  /** The office of this id, if the source has it. */
  postOf(id: string): Post | undefined;
  /** Whether a document of this id is there to be referred to. */
  isDocument(id: string): boolean;
  /** Documents that are said to document the entity. */
  documenting(id: string): readonly string[];
}

/** What an entity is that another one refers to. */
export interface End {
  readonly schema: string;
  readonly isActor: boolean;
}

/** What is needed of a Position. */
export interface Post {
  readonly names: readonly string[];
  readonly organizations: readonly string[];
  readonly countries: readonly string[];
}
