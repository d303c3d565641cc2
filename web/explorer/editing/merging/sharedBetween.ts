import type { ComparedActorFragment } from "../../api/deferred/generated/graphql.ts";

/** What two actors have in common. */
export interface Shared {
  readonly names: readonly string[];
  readonly identifiers: ComparedActorFragment["identifiers"];
  readonly counterparts: ComparedActorFragment["counterparts"]["nodes"];
  /** Whether all counterparts of both were compared, not just those that were loaded. */
  readonly isComplete: boolean;
}

export function sharedBetween(one: ComparedActorFragment, other: ComparedActorFragment): Shared {
  const names = new Set(other.names.map(({ value }) => value.toLocaleLowerCase()));
  const identifiers = new Set(other.identifiers.map(keyOf));
  const counterparts = new Set(other.counterparts.nodes.map(({ id }) => id));
  return {
    names: [...new Set(one.names.map(({ value }) => value))].filter((name) => names.has(name.toLocaleLowerCase())),
    identifiers: one.identifiers.filter((identifier) => identifiers.has(keyOf(identifier))),
    counterparts: one.counterparts.nodes.filter(({ id }) => counterparts.has(id)),
    isComplete: [one, other].every(({ counterparts: { totalCount, nodes } }) => totalCount === nodes.length),
  };
}

function keyOf({ scheme, value }: ComparedActorFragment["identifiers"][number]): string {
  return `${scheme} ${value}`;
}
