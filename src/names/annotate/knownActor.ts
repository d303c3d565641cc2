import type { ActorKind } from "../../ontology/actorKinds.ts";
import type { NameKind } from "../../ontology/nameKinds.ts";

/** An actor that a text may mention. */
export interface KnownActor {
  readonly id: string;
  readonly kind: ActorKind;
  readonly names: readonly KnownName[];
}

export interface KnownName {
  readonly value: string;
  readonly kind: NameKind;
  readonly lang?: string | null;
  readonly script?: string | null;
}

/** A part of a text and the actors that it may name, best first. */
export interface TextMention<Actor extends KnownActor> {
  /** `text.slice(start, end)` is the mention. */
  readonly start: number;
  readonly end: number;
  readonly candidates: readonly ActorCandidate<Actor>[];
}

export interface ActorCandidate<Actor extends KnownActor> {
  readonly actor: Actor;
  /** 0 to 1 */
  readonly score: number;
  readonly matchedName: Actor["names"][number];
}
