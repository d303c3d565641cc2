import type { ActorKind } from "../../ontology/actorKinds.ts";

/** An actor's kind, and whether a format only guessed it. */
export interface StatedKind {
  readonly kind: ActorKind;
  readonly kindGuessed?: true | null;
  /** Set if an editor has set the kind: then no source contradicts it. */
  readonly kindCurated?: true | null;
}

/**
 * The kind that all of them agree on: a guess gives way to what a source says, unless that is a state. Undefined if they
 * contradict each other. A kind that an editor has set counts alone.
 */
export function agreedKind(kinds: readonly StatedKind[]): StatedKind | undefined {
  const curated = kinds.filter(({ kindCurated }) => kindCurated);
  if (curated.length > 0 && curated.length < kinds.length) return agreedKind(curated);
  const certain = kinds.filter(({ kindGuessed }) => !kindGuessed);
  const agreed = certain[0] ?? kinds[0]!;
  const contradicts = ({ kind, kindGuessed }: StatedKind) =>
    kind !== agreed.kind && (!kindGuessed || agreed.kind === "STATE");
  return kinds.some(contradicts) ? undefined : agreed;
}
