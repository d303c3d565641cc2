/** How large a made-up world is, and which of all worlds of that size. */
export interface WorldSize {
  readonly actors: number;
  readonly relations: number;
  readonly seed: number;
}

/** Documents, two actors each. */
export function documentsOf({ actors }: WorldSize): number {
  return Math.ceil(actors / 2);
}
