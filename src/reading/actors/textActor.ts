import type { ActorCandidate, KnownActor, KnownName } from "../../names/annotate/knownActor.ts";
import type { ActorKind } from "../../ontology/actorKinds.ts";

/** An actor of a text: one that the graph may know, or one that the text alone names. */
export interface TextActor {
  /** The best candidate's id, or one of its own. */
  readonly key: string;
  readonly kind: ActorKind;
  readonly name: string;
  readonly candidates: readonly ActorCandidate<KnownActor>[];
}

/** The beginning of the ids of actors that only the text names. */
export const newKey = "new:";

/** An actor that the text introduces; its other mentions are found like those of known ones. */
export function newActor(name: string, kind: ActorKind, alias?: string): KnownActor {
  const aliases = alias === undefined ? [] : [{ value: alias, kind: "ALIAS" as const }];
  return { id: newKey + name, kind, names: [{ value: name, kind: "PRIMARY" }, ...aliases] };
}

/** An actor that is known by a name, to the graph or only from another place of the text. @param name what the text calls it */
export function knownTextActor(actor: KnownActor, matchedName: KnownName, name = matchedName.value): TextActor {
  if (actor.id.startsWith(newKey))
    return { key: actor.id, kind: actor.kind, name: actor.names[0]!.value, candidates: [] };
  return { key: actor.id, kind: actor.kind, name, candidates: [{ actor, score: 1, matchedName }] };
}

export function newTextActor(name: string, kind: ActorKind): TextActor {
  return { key: newActor(name, kind).id, kind, name, candidates: [] };
}

/** Whether only the text names an actor. */
export function isNew({ key }: TextActor): boolean {
  return key.startsWith(newKey);
}

/** The words at a place. After ل, an article has lost its alif: "للأمم المتحدة", "للرئيس". */
export function textWithAlif(text: string, start: number, end: number): string {
  const isArticle = text[start] === "ل" && text[start - 1] === "ل";
  return (isArticle ? "ا" : "") + text.slice(start, end);
}
