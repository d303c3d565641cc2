/** The size of a generated world; the seed selects one of the many worlds of that size. */
export interface WorldSize {
  readonly actors: number;
  readonly relations: number;
  readonly seed: number;
}

/** There is one document per two actors. */
export function documentsOfWorld({ actors }: WorldSize): number {
  return Math.ceil(actors / 2);
}
