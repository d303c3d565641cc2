import type { ActorKind } from "../../ontology/actorKinds.ts";

/** An actor's kind, and whether a format only guessed it. */
export interface StatedKind {
  readonly kind: ActorKind;
  readonly kindGuessed?: true | null;
}

/**
 * The kind that all of them agree on: a guess gives way to what a source says, unless that is a state. Undefined if they
 * contradict each other.
 */
export function agreedKind(kinds: readonly StatedKind[]): StatedKind | undefined {
  const certain = kinds.filter(({ kindGuessed }) => !kindGuessed);
  const agreed = certain[0] ?? kinds[0]!;
  const contradicts = ({ kind, kindGuessed }: StatedKind) =>
    kind !== agreed.kind && (!kindGuessed || agreed.kind === "STATE");
  return kinds.some(contradicts) ? undefined : agreed;
}
