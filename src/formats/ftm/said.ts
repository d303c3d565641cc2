import type { GraphRecord, RelationRecord } from "../../write/records.ts";

/** What an entity says of ties between actors, and by which rules some of it is left out. */
export interface Said {
  readonly relations: readonly RelationRecord[];
  /** What they refer to, and the file has under no id of its own: states, authorities, pages. */
  readonly referredTo: readonly GraphRecord[];
  readonly leftOut: readonly string[];
}

/** All that is said, as one. */
export function together(...all: readonly Said[]): Said {
  return {
    relations: all.flatMap(({ relations }) => relations),
    referredTo: all.flatMap(({ referredTo }) => referredTo),
    leftOut: all.flatMap(({ leftOut }) => leftOut),
  };
}

/** No relations, and why. */
export function nothing(...leftOut: readonly string[]): Said {
  return { relations: [], referredTo: [], leftOut };
}
