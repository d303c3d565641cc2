import { type ActorKind, actorKinds } from "../../ontology/actorKinds.ts";
import type { Audience } from "./audience.ts";

export const allKinds = Object.keys(actorKinds) as ActorKind[];

/** A type of the reconciliation API: a kind of actor. */
export function typeOfKind(kind: ActorKind, { labels }: Audience) {
  return { id: kind, name: actorKinds[kind].label[labels] };
}

export function isActorKind(text: string): text is ActorKind {
  return Object.hasOwn(actorKinds, text);
}

/** For a message about an unknown type. */
export const knownTypes = `The types are ${allKinds.join(", ")}.`;
