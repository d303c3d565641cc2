/** Looks up entities that other entities refer to. */
export interface EntityLookup {
  /** Undefined if the source does not contain the entity; the graph may still have it. */
  summaryOf(id: string): EntitySummary | undefined;
  /** The Position with this id, if the source contains it. */
  positionOf(id: string): PositionSummary | undefined;
  /** Whether a known document has this id. */
  isDocument(id: string): boolean;
  /** Ids of the documents that a Documentation links to the entity. */
  documentsAbout(id: string): readonly string[];
}

/** The data kept for each entity. */
export interface EntitySummary {
  readonly schema: string;
  readonly isActor: boolean;
}

/** The data kept for a Position, which is not an actor itself. */
export interface PositionSummary {
  readonly names: readonly string[];
  readonly organizations: readonly string[];
  readonly countries: readonly string[];
}
