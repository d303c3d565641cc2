/** The size of a generated world; the seed selects one of the many worlds of that size. */
export interface WorldSize {
  readonly actors: number;
  readonly relations: number;
  readonly seed: number;
  /** The share of the relations that lead to the largest hub in addition to its share by Zipf's law; 0 if absent. */
  readonly hubShare?: number;
}

/** There is one document per two actors. */
export function documentsOfWorld({ actors }: WorldSize): number {
  return Math.ceil(actors / 2);
}
