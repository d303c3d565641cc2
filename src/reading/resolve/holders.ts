import type { Phrase, StatedAffiliation } from "../actors/phrase.ts";
import type { TextActor } from "../actors/textActor.ts";
import type { TextSoFar } from "./textSoFar.ts";

/** A person whose office a text tells. */
export interface Holder {
  readonly actor: TextActor;
  readonly phrase: Phrase;
  /** The word that tells offices apart. */
  readonly head: string;
  readonly office: string;
  /** The key of the state or organization, if it is told. */
  readonly body: string | undefined;
}

/** Everybody whose office a text tells, with or without its body: "the interior minister, A". */
export function holdersIn({ stated, phrases }: TextSoFar): Holder[] {
  const bearers = phrases.flatMap((phrase): Holder[] => {
    const { actor, title, sort } = phrase;
    return actor?.kind === "PERSON" && title && title.head !== "" && sort === "name"
      ? [{ actor, phrase, head: title.head, office: title.office, body: title.body?.actor?.key }]
      : [];
  });
  return [...holdersOf(stated), ...bearers];
}

export function holdersOf(affiliations: readonly StatedAffiliation[]): Holder[] {
  return affiliations.flatMap(({ member, body, head, office }) => {
    const { actor, title } = member;
    return actor?.kind === "PERSON" && title
      ? [{ actor, phrase: member, head: head ?? title.head, office: office ?? title.office, body: body.actor?.key }]
      : [];
  });
}
